import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a transaction may see and write, as `Transactions` told it; nothing when it was told nothing. */
const REACH = "(SELECT current_setting('chuan_xa.reach', true))";
const EVERYTHING = `${REACH} = '*'`;
const ACCOUNTS = "(SELECT current_setting('chuan_xa.accounts', true)) = 'true'";

/** The unit of a row is one that the transaction's office answers for (`own`), or came to one that it answers for. */
const reached = (table: string, own = false): string =>
  `(${table}.province_code, ${table}.period, ${table}.commune_code) IN (
    SELECT r.province_code, r.period, r.commune_code FROM office_reach r
    WHERE r.province_code = (SELECT current_setting('chuan_xa.province', true)) AND r.office_code = ${REACH}${own ? ' AND r.own' : ''})`;

/** The row belongs to a sheet, or a case, that is itself seen. */
const ofSheet = (table: string, condition = 'true'): string =>
  `EXISTS (SELECT 1 FROM assessment a WHERE a.province_code = ${table}.province_code AND a.id = ${table}.assessment_id AND ${condition})`;
const ofOwnSheet = (table: string): string => ofSheet(table, reached('a', true));
const ofCase = (table: string): string =>
  `EXISTS (SELECT 1 FROM review_case c WHERE c.province_code = ${table}.province_code AND c.id = ${table}.case_id)`;

interface Rules {
  see: string;
  add: string;
  change?: string;
}

/** By table; what is not named cannot be done. The owner of the tables is not held by them: it never serves. */
const RULES: Record<string, Rules> = {
  assessment: { see: reached('assessment'), add: 'false', change: reached('assessment', true) },
  score: {
    see: ofSheet('score'),
    add: `score_column <> 'appraised' AND ${ofOwnSheet('score')}`,
    change: `score_column <> 'appraised' AND ${ofOwnSheet('score')}`,
  },
  verdict: { see: ofSheet('verdict'), add: ofOwnSheet('verdict'), change: ofOwnSheet('verdict') },
  recognition: { see: reached('recognition'), add: 'false', change: 'false' },
  pledge: { see: reached('pledge'), add: 'false', change: 'false' },
  review_case: { see: reached('review_case'), add: 'false', change: 'false' },
  case_move: { see: ofCase('case_move'), add: 'false' },
};

/** Row security behind the application's own check: an office's transaction finds its own communes' rows and no others. */
export class GuardRows1763800000900 implements MigrationInterface {
  readonly name = 'GuardRows1763800000900';

  async up(runner: QueryRunner): Promise<void> {
    await createReach(runner);
    for (const [table, { see, add, change }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY ${table}_seen ON ${table} FOR SELECT USING (${EVERYTHING} OR ${see})`);
      await runner.query(`CREATE POLICY ${table}_added ON ${table} FOR INSERT WITH CHECK (${EVERYTHING} OR ${add})`);
      if (change)
        await runner.query(
          `CREATE POLICY ${table}_changed ON ${table} FOR UPDATE USING (${EVERYTHING} OR ${change}) WITH CHECK (${EVERYTHING} OR ${change})`,
        );
    }
    await runner.query('ALTER TABLE audit_record ENABLE ROW LEVEL SECURITY');
    await runner.query(`
      CREATE POLICY audit_record_seen ON audit_record FOR SELECT USING (
        CASE WHEN object_type IN ('account', 'session', 'request') THEN ${ACCOUNTS} ELSE ${EVERYTHING} OR ${reached('audit_record')} END)`);
    await runner.query('CREATE POLICY audit_record_added ON audit_record FOR INSERT WITH CHECK (true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(RULES), 'audit_record']) {
      for (const name of ['seen', 'added', 'changed'])
        await runner.query(`DROP POLICY IF EXISTS ${table}_${name} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
    await runner.query('DROP FUNCTION refresh_office_reach(char)');
    await runner.query('DROP TABLE office_reach');
  }
}

/** Which units an office sees: those it answers for (`own`), and those of earlier periods that came to them. */
async function createReach(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE office_reach (
      province_code char(2) NOT NULL,
      office_code text NOT NULL,
      period smallint NOT NULL,
      commune_code char(5) NOT NULL,
      own boolean NOT NULL,
      PRIMARY KEY (province_code, office_code, period, commune_code),
      FOREIGN KEY (province_code, period, commune_code) REFERENCES commune (province_code, period, code)
    )`);
  await runner.query('GRANT SELECT ON office_reach TO chuan_xa_app');
  // As its owner, so that the application can have it made anew from the places, and cannot write into it.
  await runner.query(`
    CREATE FUNCTION refresh_office_reach(province char) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DELETE FROM office_reach WHERE province_code = province;
      INSERT INTO office_reach
      WITH RECURSIVE reached (office_code, period, code) AS (
        SELECT office_code, period, code FROM commune WHERE province_code = province AND office_code IS NOT NULL
        UNION
        SELECT r.office_code, s.from_period, s.from_code FROM reached r
        JOIN succession s ON s.province_code = province AND s.to_period = r.period AND s.to_code = r.code
      )
      SELECT province, r.office_code, r.period, r.code, c.office_code IS NOT DISTINCT FROM r.office_code
      FROM reached r JOIN commune c ON c.province_code = province AND c.period = r.period AND c.code = r.code;
    $$`);
  await runner.query('REVOKE EXECUTE ON FUNCTION refresh_office_reach(char) FROM PUBLIC');
  await runner.query('GRANT EXECUTE ON FUNCTION refresh_office_reach(char) TO chuan_xa_app');
  await runner.query('SELECT refresh_office_reach(code) FROM province');
}
