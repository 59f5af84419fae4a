import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVERYTHING = "(SELECT current_setting('chuan_xa.reach', true)) = '*'";
const OWN_PROVINCE = "province_code = (SELECT current_setting('chuan_xa.province', true))";

/** The office completes the law: copies of acts, what was read in them, revisions published and withdrawn, verdicts that they replaced. */
export class PublishRevisions1763800001400 implements MigrationInterface {
  readonly name = 'PublishRevisions1763800001400';

  async up(runner: QueryRunner): Promise<void> {
    await letWithdraw(runner);
    await createActs(runner);
    await createPublications(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE publication_verdict, publication, standard_value_reading');
    await runner.query('DROP POLICY stored_file_as_act ON stored_file');
    await runner.query('DROP TABLE standard_act_file');
    await runner.query(
      'ALTER TABLE standard_revision DROP CONSTRAINT standard_revision_state, DROP CONSTRAINT standard_revision_since',
    );
    await runner.query('DROP TRIGGER standard_revision_published_stays ON standard_revision');
    await runner.query(`
      CREATE TRIGGER standard_revision_published_stays BEFORE UPDATE OR DELETE ON standard_revision
        FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION refuse_published_revision()`);
    await runner.query(
      `ALTER TABLE standard_revision ADD CONSTRAINT standard_revision_status_check CHECK (status IN ('draft', 'published')),
         ADD CONSTRAINT standard_revision_check CHECK ((status = 'published') = (published_at IS NOT NULL))`,
    );
  }
}

/** A published revision may become a withdrawn one, with nothing else changed; a withdrawn one nothing more. */
async function letWithdraw(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE standard_revision DROP CONSTRAINT standard_revision_status_check, DROP CONSTRAINT standard_revision_check,
      ADD CONSTRAINT standard_revision_state CHECK (status IN ('draft', 'published', 'withdrawn')),
      ADD CONSTRAINT standard_revision_since CHECK ((status = 'draft') = (published_at IS NULL))`);
  await runner.query('DROP TRIGGER standard_revision_published_stays ON standard_revision');
  await runner.query(`
    CREATE TRIGGER standard_revision_published_stays BEFORE UPDATE ON standard_revision
      FOR EACH ROW WHEN (OLD.status <> 'draft' AND NOT (OLD.status = 'published' AND NEW.status = 'withdrawn' AND
        (NEW.edition_id, NEW.revision, NEW.sha256, NEW.content, NEW.published_at)
          IS NOT DISTINCT FROM (OLD.edition_id, OLD.revision, OLD.sha256, OLD.content, OLD.published_at)))
      EXECUTE FUNCTION refuse_published_revision()`);
  await runner.query(`
    CREATE TRIGGER standard_revision_published_is_kept BEFORE DELETE ON standard_revision
      FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION refuse_published_revision()`);
}

async function createActs(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE standard_act_file (
      province_code char(2) NOT NULL,
      id uuid NOT NULL,
      edition_id text NOT NULL,
      sha256 char(64) NOT NULL,
      name text NOT NULL CHECK (name <> ''),
      size integer NOT NULL,
      media_type text NOT NULL,
      -- Of the act, as it is cited.
      number text NOT NULL CHECK (number <> ''),
      added_at timestamptz NOT NULL,
      added_by text NOT NULL,
      PRIMARY KEY (province_code, id),
      UNIQUE (province_code, edition_id, sha256, number),
      FOREIGN KEY (province_code, sha256) REFERENCES stored_file
    )`);
  await runner.query('CREATE INDEX standard_act_file_of ON standard_act_file (province_code, sha256)');
  await runner.query('GRANT SELECT, INSERT ON standard_act_file TO chuan_xa_app');
  // The law is everybody's to read.
  await runner.query(`
    CREATE POLICY stored_file_as_act ON stored_file FOR SELECT USING (EXISTS (
      SELECT 1 FROM standard_act_file f WHERE f.province_code = stored_file.province_code AND f.sha256 = stored_file.sha256))`);
  await runner.query(`
    CREATE TABLE standard_value_reading (
      province_code char(2) NOT NULL,
      edition_id text NOT NULL,
      path text NOT NULL CHECK (path <> ''),
      -- Of the value with how it is known and its citation: what is read goes on with the value, not with the revision.
      value_sha256 char(64) NOT NULL,
      act_file_id uuid NOT NULL,
      read_at timestamptz NOT NULL,
      read_by text NOT NULL,
      PRIMARY KEY (province_code, edition_id, path, value_sha256),
      FOREIGN KEY (province_code, act_file_id) REFERENCES standard_act_file
    )`);
  await runner.query('GRANT SELECT, INSERT, UPDATE ON standard_value_reading TO chuan_xa_app');
}

async function createPublications(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE publication (
      province_code char(2) NOT NULL,
      id uuid NOT NULL,
      edition_id text NOT NULL,
      number integer NOT NULL CHECK (number > 0),
      from_revision text,
      to_revision text NOT NULL,
      to_sha256 char(64) NOT NULL,
      published_at timestamptz NOT NULL,
      published_by text NOT NULL,
      note text CHECK (note <> ''),
      summary jsonb NOT NULL,
      undone_at timestamptz,
      undone_by text,
      undo_reason text CHECK (undo_reason <> ''),
      PRIMARY KEY (province_code, id),
      UNIQUE (province_code, edition_id, number),
      UNIQUE (province_code, edition_id, to_revision),
      FOREIGN KEY (edition_id, from_revision) REFERENCES standard_revision (edition_id, revision),
      FOREIGN KEY (edition_id, to_revision) REFERENCES standard_revision (edition_id, revision),
      CHECK (num_nulls(undone_at, undone_by, undo_reason) IN (0, 3))
    )`);
  await runner.query('GRANT SELECT, INSERT, UPDATE (undone_at, undone_by, undo_reason) ON publication TO chuan_xa_app');
  await runner.query(`
    CREATE TABLE publication_verdict (
      province_code char(2) NOT NULL,
      publication_id uuid NOT NULL,
      assessment_id uuid NOT NULL,
      outcome text NOT NULL,
      judged_at timestamptz NOT NULL,
      document jsonb NOT NULL,
      PRIMARY KEY (province_code, publication_id, assessment_id),
      FOREIGN KEY (province_code, publication_id) REFERENCES publication,
      FOREIGN KEY (province_code, assessment_id) REFERENCES assessment
    )`);
  await runner.query('CREATE INDEX publication_verdict_of ON publication_verdict (province_code, assessment_id)');
  await runner.query('GRANT SELECT, INSERT ON publication_verdict TO chuan_xa_app');
  await runner.query('ALTER TABLE publication_verdict ENABLE ROW LEVEL SECURITY');
  await runner.query(`
    CREATE POLICY publication_verdict_seen ON publication_verdict FOR SELECT USING (${EVERYTHING} OR EXISTS (
      SELECT 1 FROM assessment a WHERE a.province_code = publication_verdict.province_code AND a.id = publication_verdict.assessment_id))`);
  await runner.query(
    `CREATE POLICY publication_verdict_added ON publication_verdict FOR INSERT WITH CHECK (${OWN_PROVINCE} AND ${EVERYTHING})`,
  );
}
