import type { MigrationInterface, QueryRunner } from 'typeorm';

const REACH = "(SELECT current_setting('chuan_xa.reach', true))";
const EVERYTHING = `${REACH} = '*'`;
const OWN = `(a.province_code, a.period, a.commune_code) IN (
  SELECT r.province_code, r.period, r.commune_code FROM office_reach r
  WHERE r.province_code = (SELECT current_setting('chuan_xa.province', true)) AND r.office_code = ${REACH} AND r.own)`;

/** As it was: the planner may answer it by reading every sheet there is, once. */
const exists = (table: string, condition: string): string =>
  `EXISTS (SELECT 1 FROM assessment a WHERE a.province_code = ${table}.province_code AND a.id = ${table}.assessment_id AND ${condition})`;
/** The same, asked of each row by the sheet's key: what is read is as much as what is shown. */
const asked = (table: string, condition: string): string =>
  `(SELECT ${condition} FROM assessment a WHERE a.province_code = ${table}.province_code AND a.id = ${table}.assessment_id)`;

/** What a page shows of a commune or an office is found without reading what else is stored. */
export class LeadToSheets1763800002201 implements MigrationInterface {
  readonly name = 'LeadToSheets1763800002201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX assessment_commune ON assessment (province_code, period, commune_code)');
    await settle(runner, asked);
  }

  async down(runner: QueryRunner): Promise<void> {
    await settle(runner, exists);
    await runner.query('DROP INDEX assessment_commune');
  }
}

async function settle(runner: QueryRunner, ofSheet: (table: string, condition: string) => string): Promise<void> {
  for (const table of ['score', 'verdict', 'evidence', 'submission_sheet'])
    await runner.query(`ALTER POLICY ${table}_seen ON ${table} USING (${EVERYTHING} OR ${ofSheet(table, 'true')})`);
  for (const [table, also] of [
    ['score', "score_column <> 'appraised' AND "],
    ['verdict', ''],
  ] as const) {
    const own = `${EVERYTHING} OR ${also}${ofSheet(table, OWN)}`;
    await runner.query(`ALTER POLICY ${table}_changed ON ${table} USING (${own}) WITH CHECK (${own})`);
  }
}
