import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_PROVINCE = "province_code = (SELECT current_setting('chuan_xa.province', true))";
const ACCOUNTS = "(SELECT current_setting('chuan_xa.accounts', true)) = 'true'";

/** The administrator is told of a backup that failed; and the server can see whether the tables are those of its version. */
export class TellOfBackups1763800002100 implements MigrationInterface {
  readonly name = 'TellOfBackups1763800002100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice DROP CONSTRAINT notice_kind_check');
    await runner.query(
      `ALTER TABLE notice ADD CONSTRAINT notice_kind_check
         CHECK (kind IN ('reminder', 'digest', 'expiring', 'recheck', 'round', 'snapshot', 'backup'))`,
    );
    await runner.query(
      `CREATE POLICY notice_of_machine ON notice FOR SELECT USING (${OWN_PROVINCE} AND kind = 'backup' AND ${ACCOUNTS})`,
    );
    await runner.query('GRANT SELECT ON migrations TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT ON migrations FROM chuan_xa_app');
    await runner.query('DROP POLICY notice_of_machine ON notice');
    await runner.query("DELETE FROM notice_post USING notice n WHERE notice_id = n.id AND n.kind = 'backup'");
    await runner.query("DELETE FROM notice WHERE kind = 'backup'");
    await runner.query('ALTER TABLE notice DROP CONSTRAINT notice_kind_check');
    await runner.query(
      `ALTER TABLE notice ADD CONSTRAINT notice_kind_check
         CHECK (kind IN ('reminder', 'digest', 'expiring', 'recheck', 'round', 'snapshot'))`,
    );
  }
}
