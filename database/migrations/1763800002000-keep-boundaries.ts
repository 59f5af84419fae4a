import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the communes lie, as the office loads it; a meeting shows it to all who attend. */
export class KeepBoundaries1763800002000 implements MigrationInterface {
  readonly name = 'KeepBoundaries1763800002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE boundary (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        period smallint NOT NULL,
        source text NOT NULL CHECK (source <> ''),
        file_name text NOT NULL,
        sha256 char(64) NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        ground jsonb NOT NULL,
        loaded_at timestamptz NOT NULL,
        loaded_by text NOT NULL,
        ended_at timestamptz,
        ended_by text,
        PRIMARY KEY (province_code, id),
        FOREIGN KEY (province_code, period) REFERENCES unit_period (province_code, period),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX boundary_in_force ON boundary (province_code, period) WHERE ended_at IS NULL',
    );
    await runner.query('GRANT SELECT, INSERT ON boundary TO chuan_xa_app');
    // What was loaded stays as it was; only that it no longer stands is written to it.
    await runner.query('GRANT UPDATE (ended_at, ended_by) ON boundary TO chuan_xa_app');
    await runner.query(`
      CREATE POLICY snapshot_document_boundary ON snapshot_document FOR SELECT
      USING (path = 'boundary' AND province_code = (SELECT current_setting('chuan_xa.province', true)) AND EXISTS (
        SELECT 1 FROM meeting m WHERE m.province_code = snapshot_document.province_code
          AND m.snapshot_id = snapshot_document.snapshot_id AND m.closed_at IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY snapshot_document_boundary ON snapshot_document');
    await runner.query('DROP TABLE boundary');
  }
}
