import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Head, signers and recipients of the department's papers, every version of them. */
export class KeepLetterheads1763800001900 implements MigrationInterface {
  readonly name = 'KeepLetterheads1763800001900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letterhead (
        province_code char(2) NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        content jsonb NOT NULL,
        written_at timestamptz NOT NULL,
        written_by text NOT NULL,
        PRIMARY KEY (province_code, version)
      )`);
    await runner.query('GRANT SELECT, INSERT ON letterhead TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letterhead');
  }
}
