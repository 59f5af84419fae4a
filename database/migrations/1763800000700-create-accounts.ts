import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signs in, what is open in their name, and the tries at it. */
export class CreateAccounts1763800000700 implements MigrationInterface {
  readonly name = 'CreateAccounts1763800000700';

  async up(runner: QueryRunner): Promise<void> {
    await createAccount(runner);
    await runner.query(`
      CREATE TABLE session (
        province_code char(2) NOT NULL,
        token_hash char(64) NOT NULL CHECK (token_hash ~ '^[0-9a-f]{64}$'),
        account_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > opened_at),
        address text NOT NULL,
        agent text NOT NULL,
        PRIMARY KEY (province_code, token_hash),
        FOREIGN KEY (province_code, account_id) REFERENCES account
      )`);
    await runner.query('CREATE INDEX session_account ON session (province_code, account_id)');
    await runner.query('GRANT SELECT, INSERT, DELETE, UPDATE (seen_at) ON session TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE sign_in_try (
        province_code char(2) NOT NULL,
        number bigint GENERATED ALWAYS AS IDENTITY,
        account_key text NOT NULL,
        address text NOT NULL,
        at timestamptz NOT NULL,
        refused_by text CHECK (refused_by IN ('address', 'account')),
        succeeded boolean,
        PRIMARY KEY (province_code, number),
        CHECK (refused_by IS NULL OR succeeded IS NULL)
      )`);
    await runner.query('CREATE INDEX sign_in_try_account ON sign_in_try (province_code, account_key, at)');
    await runner.query('CREATE INDEX sign_in_try_address ON sign_in_try (province_code, address, at)');
    await runner.query(
      'CREATE INDEX sign_in_try_known ON sign_in_try (province_code, account_key, address, at) WHERE succeeded',
    );
    await runner.query('GRANT SELECT, INSERT, DELETE, UPDATE (succeeded) ON sign_in_try TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_try, session, account');
    await runner.query('DROP FUNCTION show_passwords_in_demo_alone()');
  }
}

async function createAccount(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE account (
      province_code char(2) NOT NULL,
      id uuid NOT NULL,
      username text NOT NULL CHECK (username ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
      unit text COLLATE "vi-x-icu" NOT NULL CHECK (unit <> ''),
      post text COLLATE "vi-x-icu" NOT NULL CHECK (post <> ''),
      holder text COLLATE "vi-x-icu" CHECK (holder <> ''),
      office_code text,
      roles text[] NOT NULL CHECK (
        cardinality(roles) > 0 AND roles <@ ARRAY['healthCentre', 'planningOffice', 'leadership', 'administrator']),
      password_hash text CHECK (password_hash LIKE '$argon2id$%'),
      former_password_hash text CHECK (former_password_hash LIKE '$argon2id$%'),
      must_change boolean NOT NULL,
      password_ends_at timestamptz,
      shown_password text,
      closed_at timestamptz,
      closed_why text,
      created_at timestamptz NOT NULL,
      created_by text NOT NULL CHECK (created_by <> ''),
      PRIMARY KEY (province_code, id),
      UNIQUE (province_code, username),
      CHECK (('healthCentre' = ANY (roles)) = (office_code IS NOT NULL)),
      CHECK (closed_at IS NOT NULL OR closed_why IS NULL)
    )`);
  // A password in clear is for a demo alone, whoever writes it.
  await runner.query(`
    CREATE FUNCTION show_passwords_in_demo_alone() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM installation WHERE kind = 'demo') THEN
        RAISE EXCEPTION 'Only a demo database keeps a password in clear' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER account_shows_no_password BEFORE INSERT OR UPDATE ON account
    FOR EACH ROW WHEN (NEW.shown_password IS NOT NULL) EXECUTE FUNCTION show_passwords_in_demo_alone()`);
  // What an account is called and when it was made stays; it is closed, never deleted.
  await runner.query(`
    GRANT SELECT, INSERT, UPDATE (unit, post, holder, office_code, roles, password_hash, former_password_hash, must_change,
      password_ends_at, shown_password, closed_at, closed_why) ON account TO chuan_xa_app`);
}
