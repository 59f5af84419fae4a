import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVERYTHING = "(SELECT current_setting('chuan_xa.reach', true)) = '*'";
const OWN_PROVINCE = "province_code = (SELECT current_setting('chuan_xa.province', true))";

/** A round's results frozen for a meeting: of every office at once, so for those alone who see every office. */
export class FreezeRounds1763800001500 implements MigrationInterface {
  readonly name = 'FreezeRounds1763800001500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE snapshot (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        round_id text NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        name text NOT NULL CHECK (name <> ''),
        meets_on date,
        taken_at timestamptz NOT NULL,
        taken_by text NOT NULL,
        note text CHECK (note <> ''),
        sha256 char(64) NOT NULL,
        documents integer NOT NULL CHECK (documents > 0),
        PRIMARY KEY (province_code, id),
        UNIQUE (province_code, round_id, number),
        FOREIGN KEY (province_code, round_id) REFERENCES round
      )`);
    await runner.query(`
      CREATE TABLE snapshot_document (
        province_code char(2) NOT NULL,
        snapshot_id uuid NOT NULL,
        path text NOT NULL CHECK (path <> ''),
        sha256 char(64) NOT NULL,
        -- Text, not jsonb: the bytes that were hashed are the bytes that are kept.
        content text NOT NULL,
        PRIMARY KEY (province_code, snapshot_id, path),
        FOREIGN KEY (province_code, snapshot_id) REFERENCES snapshot
      )`);
    for (const table of ['snapshot', 'snapshot_document']) {
      await runner.query(
        `CREATE TRIGGER ${table}_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} EXECUTE FUNCTION refuse_change()`,
      );
      await runner.query(`GRANT SELECT, INSERT ON ${table} TO chuan_xa_app`);
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_seen ON ${table} FOR SELECT USING (${OWN_PROVINCE} AND ${EVERYTHING})`,
      );
      await runner.query(
        `CREATE POLICY ${table}_added ON ${table} FOR INSERT WITH CHECK (${OWN_PROVINCE} AND ${EVERYTHING})`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE snapshot_document, snapshot');
  }
}
