import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the office put right in the list of communes, so that loading the shipped list does not undo it. */
export class CorrectCommunes1763800001100 implements MigrationInterface {
  readonly name = 'CorrectCommunes1763800001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE commune_correction (
        province_code char(2) NOT NULL,
        period smallint NOT NULL,
        code char(5) NOT NULL,
        -- Of the fields that are corrected: what the shipped list says, and what stands instead.
        shipped jsonb NOT NULL,
        corrected jsonb NOT NULL CHECK (corrected <> '{}'),
        corrected_at timestamptz NOT NULL,
        corrected_by text NOT NULL CHECK (corrected_by <> ''),
        PRIMARY KEY (province_code, period, code),
        FOREIGN KEY (province_code, period, code) REFERENCES commune
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON commune_correction TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE commune_correction');
  }
}
