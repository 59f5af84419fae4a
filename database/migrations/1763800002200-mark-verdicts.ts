import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each verdict by its fingerprint, so that judging anew writes those alone that come out otherwise. Whatever changes a verdict without giving it
 * another fingerprint takes the fingerprint away: that one is written again.
 */
export class MarkVerdicts1763800002200 implements MigrationInterface {
  readonly name = 'MarkVerdicts1763800002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verdict ADD COLUMN fingerprint char(64) CHECK (fingerprint ~ '^[0-9a-f]{64}$')`);
    await runner.query(`
      CREATE FUNCTION unmark_changed_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.fingerprint := NULL;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER verdict_is_marked_anew
        BEFORE UPDATE OF outcome, provisional, total, short, edition_id, revision, sha256, engine, document ON verdict
        FOR EACH ROW WHEN (NEW.fingerprint IS NOT DISTINCT FROM OLD.fingerprint) EXECUTE FUNCTION unmark_changed_verdict()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER verdict_is_marked_anew ON verdict');
    await runner.query('DROP FUNCTION unmark_changed_verdict()');
    await runner.query('ALTER TABLE verdict DROP COLUMN fingerprint');
  }
}
