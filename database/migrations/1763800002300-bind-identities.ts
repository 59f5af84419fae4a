import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account may be bound to one identity of the province's identity service; it then has no password. */
export class BindIdentities1763800002300 implements MigrationInterface {
  readonly name = 'BindIdentities1763800002300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account
        ADD COLUMN identity_issuer text CHECK (identity_issuer <> ''),
        ADD COLUMN identity text CHECK (identity <> ''),
        ADD CONSTRAINT account_identity_whole CHECK ((identity IS NULL) = (identity_issuer IS NULL)),
        ADD CONSTRAINT account_one_way_in CHECK (identity IS NULL OR password_hash IS NULL),
        ADD CONSTRAINT account_identity_once UNIQUE (province_code, identity_issuer, identity)`);
    await runner.query('GRANT UPDATE (identity_issuer, identity) ON account TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account DROP COLUMN identity, DROP COLUMN identity_issuer');
  }
}
