import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Revisions of the standards: a draft may be changed or dropped, a published one stays for ever as it is. */
export class CreateStandards1763800000300 implements MigrationInterface {
  readonly name = 'CreateStandards1763800000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standard_revision (
        edition_id text NOT NULL CHECK (edition_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        revision text NOT NULL CHECK (revision ~ '^r[1-9][0-9]*(\\.[1-9][0-9]*)?$'),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        status text NOT NULL CHECK (status IN ('draft', 'published')),
        content jsonb NOT NULL,
        published_at timestamptz,
        PRIMARY KEY (edition_id, revision),
        CHECK ((status = 'published') = (published_at IS NOT NULL)),
        CHECK (content->>'id' = edition_id AND content->>'revision' = revision)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON standard_revision TO chuan_xa_app');
    await runner.query(`
      CREATE FUNCTION refuse_published_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'Revision % of % is published: it is never changed or deleted', OLD.revision, OLD.edition_id
          USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER standard_revision_published_stays BEFORE UPDATE OR DELETE ON standard_revision
        FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION refuse_published_revision()`);
    await runner.query(
      'CREATE TRIGGER standard_revision_stays_whole BEFORE TRUNCATE ON standard_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE standard_revision');
    await runner.query('DROP FUNCTION refuse_published_revision()');
  }
}
