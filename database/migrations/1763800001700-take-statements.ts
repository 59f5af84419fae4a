import type { MigrationInterface, QueryRunner } from 'typeorm';

const REACH = "(SELECT current_setting('chuan_xa.reach', true))";
const EVERYTHING = `${REACH} = '*'`;
const OWN_PROVINCE = "province_code = (SELECT current_setting('chuan_xa.province', true))";
const OWN = `${EVERYTHING} OR office_code = ${REACH}`;

const RULES: Record<string, { see: string; write: string }> = {
  statement: { see: OWN, write: OWN },
  statement_summary: { see: EVERYTHING, write: EVERYTHING },
  // When it is due and in which order they stand, every office may know.
  statement_plan: {
    see: `${EVERYTHING} OR EXISTS (SELECT 1 FROM office_reach r WHERE r.province_code = statement_plan.province_code AND r.office_code = ${REACH})`,
    write: EVERYTHING,
  },
};

const TEXTS = `
  shortcomings text NOT NULL,
  causes text NOT NULL,
  solutions text NOT NULL,
  proposals text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  written_at timestamptz NOT NULL,
  written_by text NOT NULL`;

/** What each office states for the meeting of a round, and what the department makes of all of them. */
export class TakeStatements1763800001700 implements MigrationInterface {
  readonly name = 'TakeStatements1763800001700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE statement (
        province_code char(2) NOT NULL,
        round_id text NOT NULL,
        office_code text NOT NULL CHECK (office_code <> ''),
        ${TEXTS},
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'confirmed')),
        submitted_at timestamptz,
        submitted_by text,
        confirmed_at timestamptz,
        confirmed_by text,
        returned_for text CHECK (returned_for <> ''),
        PRIMARY KEY (province_code, round_id, office_code),
        FOREIGN KEY (province_code, round_id) REFERENCES round,
        CHECK ((submitted_at IS NOT NULL) = (state <> 'draft') AND (confirmed_at IS NOT NULL) = (state = 'confirmed')),
        CHECK (num_nulls(submitted_at, submitted_by) IN (0, 2) AND num_nulls(confirmed_at, confirmed_by) IN (0, 2))
      )`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE (shortcomings, causes, solutions, proposals, version, written_at, written_by, state, submitted_at,
        submitted_by, confirmed_at, confirmed_by, returned_for) ON statement TO chuan_xa_app`);
    await runner.query(`
      CREATE TABLE statement_summary (
        province_code char(2) NOT NULL,
        round_id text NOT NULL,
        ${TEXTS},
        PRIMARY KEY (province_code, round_id),
        FOREIGN KEY (province_code, round_id) REFERENCES round
      )`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE (shortcomings, causes, solutions, proposals, version, written_at, written_by)
        ON statement_summary TO chuan_xa_app`);
    await runner.query(`
      CREATE TABLE statement_plan (
        province_code char(2) NOT NULL,
        round_id text NOT NULL,
        due_on date,
        offices text[] NOT NULL,
        PRIMARY KEY (province_code, round_id),
        FOREIGN KEY (province_code, round_id) REFERENCES round
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE (due_on, offices) ON statement_plan TO chuan_xa_app');
    for (const [table, { see, write }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY ${table}_seen ON ${table} FOR SELECT USING (${OWN_PROVINCE} AND (${see}))`);
      await runner.query(
        `CREATE POLICY ${table}_added ON ${table} FOR INSERT WITH CHECK (${OWN_PROVINCE} AND (${write}))`,
      );
      await runner.query(
        `CREATE POLICY ${table}_changed ON ${table} FOR UPDATE USING (${OWN_PROVINCE} AND (${write})) WITH CHECK (${OWN_PROVINCE} AND (${write}))`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE statement_plan, statement_summary, statement');
  }
}
