import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two roles' footing, what the database is for life, and the record that only grows. */
export class CreateFoundations1763800000100 implements MigrationInterface {
  readonly name = 'CreateFoundations1763800000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'chuan_xa_app' AND NOT rolsuper AND NOT rolbypassrls) THEN
          RAISE EXCEPTION 'The role chuan_xa_app is missing, or is a superuser, or bypasses row security: CREATE ROLE chuan_xa_app LOGIN PASSWORD ''…'' NOSUPERUSER NOBYPASSRLS';
        END IF;
      END $$`);
    await runner.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await runner.query('GRANT USAGE ON SCHEMA public TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE installation (
        sole boolean PRIMARY KEY CHECK (sole),
        kind text NOT NULL CHECK (kind IN ('demo', 'real')),
        province_code char(2) NOT NULL,
        born_at timestamptz NOT NULL
      )`);
    await runner.query('GRANT SELECT ON installation TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE audit_record (
        province_code char(2) NOT NULL,
        number bigint GENERATED ALWAYS AS IDENTITY,
        at timestamptz NOT NULL,
        actor text NOT NULL CHECK (actor <> ''),
        office text,
        via text NOT NULL,
        action text NOT NULL,
        object_type text NOT NULL,
        object_id text NOT NULL,
        before jsonb,
        after jsonb,
        why text,
        PRIMARY KEY (province_code, number)
      )`);
    await runner.query(
      'CREATE INDEX audit_record_object ON audit_record (province_code, object_type, object_id, number)',
    );
    await runner.query('GRANT SELECT, INSERT ON audit_record TO chuan_xa_app');
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'Rows of % are never changed, deleted or truncated', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(
      'CREATE TRIGGER audit_record_stays BEFORE UPDATE OR DELETE ON audit_record FOR EACH ROW EXECUTE FUNCTION refuse_change()',
    );
    await runner.query(
      'CREATE TRIGGER audit_record_stays_whole BEFORE TRUNCATE ON audit_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_record, installation');
    await runner.query('DROP FUNCTION refuse_change()');
  }
}
