import type { MigrationInterface, QueryRunner } from 'typeorm';

const REACH = "(SELECT current_setting('chuan_xa.reach', true))";

/** Sent with the same reach; what reaches no commune (files of accounts) only where the record of accounts may be read. */
const OWN_FILE = `province_code = (SELECT current_setting('chuan_xa.province', true)) AND CASE WHEN reach = ''
  THEN (SELECT current_setting('chuan_xa.accounts', true)) = 'true' ELSE reach = ${REACH} END`;

/** Files that are brought in, with what they would write and what was written; the maps of foreign sheets; remarks on a sheet. */
export class TakeFiles1763800001000 implements MigrationInterface {
  readonly name = 'TakeFiles1763800001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE file_import (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind ~ '^[a-z]+$'),
        -- How far who sent it reaches, as the transaction is told it: the row is seen with the same reach alone.
        reach text NOT NULL,
        account_id uuid,
        round_id text,
        options jsonb NOT NULL,
        file_name text NOT NULL CHECK (file_name <> ''),
        sha256 char(64) NOT NULL,
        bytes bytea NOT NULL,
        state text NOT NULL CHECK (state IN ('reading', 'toMap', 'faulty', 'ready', 'applied', 'undone', 'cancelled', 'broken')),
        rows_done integer NOT NULL,
        rows_of integer,
        told_at timestamptz NOT NULL,
        finding jsonb,
        plan jsonb,
        token char(64),
        undo jsonb,
        received_at timestamptz NOT NULL,
        received_by text NOT NULL,
        applied_at timestamptz,
        applied_by text,
        undone_at timestamptz,
        undone_by text,
        PRIMARY KEY (province_code, id)
      )`);
    await runner.query(
      'CREATE INDEX file_import_of ON file_import (province_code, kind, account_id, received_at DESC)',
    );
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON file_import TO chuan_xa_app');
    await runner.query('ALTER TABLE file_import ENABLE ROW LEVEL SECURITY');
    await runner.query(`CREATE POLICY file_import_own ON file_import USING (${OWN_FILE}) WITH CHECK (${OWN_FILE})`);
    await runner.query(`
      CREATE TABLE sheet_map (
        province_code char(2) NOT NULL,
        -- Of an office by its code, of the department by an empty text.
        office_code text NOT NULL,
        kind text NOT NULL,
        heads char(64) NOT NULL,
        map text NOT NULL,
        confirmed_at timestamptz NOT NULL,
        confirmed_by text NOT NULL,
        PRIMARY KEY (province_code, office_code, kind, heads)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON sheet_map TO chuan_xa_app');
    await runner.query("ALTER TABLE score ADD COLUMN text text CHECK (text <> '' AND length(text) <= 2000)");
    await runner.query(
      "ALTER TABLE score ADD CHECK (text IS NULL OR (item_id IN ('note', 'evidence') AND num_nonnulls(points, value, male, met, not_applicable, declared) = 0))",
    );
    // An import that is undone takes back the rows that it added; the record keeps them whole.
    for (const table of ['recognition', 'pledge']) {
      await runner.query(`GRANT DELETE ON ${table} TO chuan_xa_app`);
      await runner.query(`CREATE POLICY ${table}_taken_back ON ${table} FOR DELETE USING (${REACH} = '*')`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['recognition', 'pledge']) {
      await runner.query(`DROP POLICY ${table}_taken_back ON ${table}`);
      await runner.query(`REVOKE DELETE ON ${table} FROM chuan_xa_app`);
    }
    await runner.query('ALTER TABLE score DROP COLUMN text');
    await runner.query('DROP TABLE sheet_map, file_import');
  }
}
