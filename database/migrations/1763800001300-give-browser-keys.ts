import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 32 bytes from three random uuids (366 random bits): what the server has without an extension. */
const RANDOM = [1, 2, 3].map(() => 'uuid_send(gen_random_uuid())').join(' || ');

/** What each account's browser seals its unsent cells with; and when an account was last seen, which outlives its sessions. */
export class GiveBrowserKeys1763800001300 implements MigrationInterface {
  readonly name = 'GiveBrowserKeys1763800001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE account ADD COLUMN browser_key bytea NOT NULL DEFAULT sha256(${RANDOM}) CHECK (length(browser_key) = 32)`,
    );
    await runner.query('GRANT UPDATE (browser_key) ON account TO chuan_xa_app');
    await runner.query('ALTER TABLE session ADD COLUMN last_seen_at timestamptz');
    await runner.query(`
      CREATE TABLE account_seen (
        province_code char(2) NOT NULL,
        account_id uuid NOT NULL,
        seen_at timestamptz NOT NULL,
        -- No reference: ending a session would wait for whoever holds the account, who may be waiting for the session.
        PRIMARY KEY (province_code, account_id)
      )`);
    await runner.query('GRANT SELECT ON account_seen TO chuan_xa_app');
    // However a session ends: signed out, taken away by another, or swept up when it is over.
    await runner.query(`
      CREATE FUNCTION keep_when_seen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        INSERT INTO account_seen VALUES (OLD.province_code, OLD.account_id, OLD.seen_at)
        ON CONFLICT (province_code, account_id) DO UPDATE SET seen_at = greatest(account_seen.seen_at, excluded.seen_at);
        RETURN NULL;
      END $$`);
    await runner.query(
      'CREATE TRIGGER session_seen AFTER DELETE ON session FOR EACH ROW EXECUTE FUNCTION keep_when_seen()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER session_seen ON session');
    await runner.query('DROP FUNCTION keep_when_seen()');
    await runner.query('DROP TABLE account_seen');
    await runner.query('ALTER TABLE session DROP COLUMN last_seen_at');
    await runner.query('ALTER TABLE account DROP COLUMN browser_key');
  }
}
