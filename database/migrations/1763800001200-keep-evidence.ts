import type { MigrationInterface, QueryRunner } from 'typeorm';

const REACH = "(SELECT current_setting('chuan_xa.reach', true))";
const EVERYTHING = `${REACH} = '*'`;

/** The row belongs to a sheet that is itself seen; to one whose commune the transaction's office answers for. */
const ofSheet = (table: string, condition = 'true'): string =>
  `EXISTS (SELECT 1 FROM assessment a WHERE a.province_code = ${table}.province_code AND a.id = ${table}.assessment_id AND ${condition})`;
const ofOwnSheet = (table: string): string =>
  ofSheet(
    table,
    `(a.province_code, a.period, a.commune_code) IN (
      SELECT r.province_code, r.period, r.commune_code FROM office_reach r
      WHERE r.province_code = (SELECT current_setting('chuan_xa.province', true)) AND r.office_code = ${REACH} AND r.own)`,
  );

/** By table, as migration 0900 has it; what is not named cannot be done. */
const RULES: Record<string, { see: string; add: string; change?: string }> = {
  evidence: { see: ofSheet('evidence'), add: ofOwnSheet('evidence'), change: ofOwnSheet('evidence') },
  submission: {
    // Also by who answers for a commune now: when and by whom its former office handed the sheet in.
    see: `EXISTS (SELECT 1 FROM submission_sheet t WHERE t.province_code = submission.province_code AND t.submission_id = submission.id)`,
    add: `submission.office_code = ${REACH}`,
    change: `submission.office_code = ${REACH}`,
  },
  submission_sheet: { see: ofSheet('submission_sheet'), add: ofOwnSheet('submission_sheet') },
};

/** Files as they came, the evidence of a sheet, and what was handed in when, with which official letter. */
export class KeepEvidence1763800001200 implements MigrationInterface {
  readonly name = 'KeepEvidence1763800001200';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    for (const [table, { see, add, change }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY ${table}_seen ON ${table} FOR SELECT USING (${EVERYTHING} OR ${see})`);
      await runner.query(`CREATE POLICY ${table}_added ON ${table} FOR INSERT WITH CHECK (${EVERYTHING} OR ${add})`);
      if (change)
        await runner.query(
          `CREATE POLICY ${table}_changed ON ${table} FOR UPDATE USING (${EVERYTHING} OR ${change}) WITH CHECK (${EVERYTHING} OR ${change})`,
        );
    }
    await guardFiles(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE submission_sheet, submission, evidence, stored_file CASCADE');
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE stored_file (
      province_code char(2) NOT NULL,
      sha256 char(64) NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
      bytes bytea NOT NULL,
      size integer NOT NULL CHECK (size = octet_length(bytes) AND size BETWEEN 1 AND 10485760),
      media_type text NOT NULL CHECK (media_type <> ''),
      stored_at timestamptz NOT NULL,
      stored_by text NOT NULL,
      PRIMARY KEY (province_code, sha256)
    )`);
  // Pictures, PDF and Office's files are compressed already.
  await runner.query('ALTER TABLE stored_file ALTER COLUMN bytes SET STORAGE EXTERNAL');
  await runner.query('GRANT SELECT, INSERT ON stored_file TO chuan_xa_app');
  await runner.query(`
    CREATE TABLE evidence (
      province_code char(2) NOT NULL,
      id uuid NOT NULL,
      assessment_id uuid NOT NULL,
      -- A criterion or an indicator; null: of the whole sheet.
      item_id text,
      sha256 char(64) NOT NULL,
      name text NOT NULL CHECK (name <> ''),
      size integer NOT NULL,
      media_type text NOT NULL,
      added_at timestamptz NOT NULL,
      added_by text NOT NULL,
      -- Of whoever added it; null: of the department.
      office_code text,
      removed_at timestamptz,
      removed_by text,
      PRIMARY KEY (province_code, id),
      FOREIGN KEY (province_code, assessment_id) REFERENCES assessment,
      FOREIGN KEY (province_code, sha256) REFERENCES stored_file,
      CHECK ((removed_at IS NULL) = (removed_by IS NULL))
    )`);
  await runner.query('CREATE INDEX evidence_sheet ON evidence (province_code, assessment_id)');
  await runner.query('CREATE INDEX evidence_file ON evidence (province_code, sha256)');
  await runner.query('GRANT SELECT, INSERT, UPDATE (removed_at, removed_by) ON evidence TO chuan_xa_app');
  await runner.query(`
    CREATE TABLE submission (
      province_code char(2) NOT NULL,
      id uuid NOT NULL,
      round_id text NOT NULL,
      office_code text NOT NULL,
      dispatch_number text CHECK (dispatch_number <> ''),
      dispatch_date date,
      signer text CHECK (signer <> ''),
      scan_sha256 char(64),
      scan_name text,
      scan_size integer,
      scan_media_type text,
      submitted_at timestamptz NOT NULL,
      submitted_by text NOT NULL,
      PRIMARY KEY (province_code, id),
      FOREIGN KEY (province_code, round_id) REFERENCES round,
      FOREIGN KEY (province_code, scan_sha256) REFERENCES stored_file,
      CHECK (num_nulls(scan_sha256, scan_name, scan_size, scan_media_type) IN (0, 4))
    )`);
  await runner.query('CREATE INDEX submission_office ON submission (province_code, round_id, office_code)');
  await runner.query('CREATE INDEX submission_scan ON submission (province_code, scan_sha256)');
  await runner.query(`GRANT SELECT, INSERT, UPDATE (dispatch_number, dispatch_date, signer, scan_sha256, scan_name, scan_size, scan_media_type)
    ON submission TO chuan_xa_app`);
  await runner.query(`
    CREATE TABLE submission_sheet (
      province_code char(2) NOT NULL,
      submission_id uuid NOT NULL,
      assessment_id uuid NOT NULL,
      -- The how-manieth time the sheet is handed in.
      turn integer NOT NULL CHECK (turn > 0),
      -- As they stood: [{id, column, value}], without those that hold nothing.
      cells jsonb NOT NULL,
      PRIMARY KEY (province_code, submission_id, assessment_id),
      UNIQUE (province_code, assessment_id, turn),
      FOREIGN KEY (province_code, submission_id) REFERENCES submission,
      FOREIGN KEY (province_code, assessment_id) REFERENCES assessment
    )`);
  await runner.query('GRANT SELECT, INSERT ON submission_sheet TO chuan_xa_app');
}

/** A file is seen through what refers to it: each use adds a policy of its own. */
async function guardFiles(runner: QueryRunner): Promise<void> {
  const seen = (use: string, condition: string): Promise<unknown> =>
    runner.query(`CREATE POLICY stored_file_${use} ON stored_file FOR SELECT USING (${condition})`);
  const same = (table: string, column: string): string =>
    `${table}.province_code = stored_file.province_code AND ${table}.${column} = stored_file.sha256`;
  await runner.query('ALTER TABLE stored_file ENABLE ROW LEVEL SECURITY');
  await seen('seen', EVERYTHING);
  await seen('as_evidence', `EXISTS (SELECT 1 FROM evidence e WHERE ${same('e', 'sha256')})`);
  await seen(
    'as_scan',
    `EXISTS (SELECT 1 FROM submission s WHERE ${same('s', 'scan_sha256')} AND s.office_code = ${REACH})`,
  );
  await runner.query(
    `CREATE POLICY stored_file_added ON stored_file FOR INSERT WITH CHECK (province_code = (SELECT current_setting('chuan_xa.province', true)))`,
  );
}
