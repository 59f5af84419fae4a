import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds, their sheets, the scores in three columns, and the verdict that follows from them. */
export class CreateAssessments1763800000500 implements MigrationInterface {
  readonly name = 'CreateAssessments1763800000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE round (
        province_code char(2) NOT NULL,
        id text NOT NULL CHECK (id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
        name text NOT NULL CHECK (name <> ''),
        year smallint NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        units_on date NOT NULL,
        period smallint NOT NULL,
        due_on date,
        cut_off_year smallint NOT NULL CHECK (cut_off_year BETWEEN 1990 AND 2100),
        illustrative boolean NOT NULL,
        closed_at timestamptz,
        opened_at timestamptz NOT NULL,
        PRIMARY KEY (province_code, id),
        FOREIGN KEY (province_code, period) REFERENCES unit_period (province_code, period)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON round TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE round_standard (
        province_code char(2) NOT NULL,
        round_id text NOT NULL,
        edition_id text NOT NULL,
        revision text NOT NULL,
        PRIMARY KEY (province_code, round_id, edition_id),
        FOREIGN KEY (province_code, round_id) REFERENCES round,
        FOREIGN KEY (edition_id, revision) REFERENCES standard_revision (edition_id, revision)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON round_standard TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE assessment (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        round_id text NOT NULL,
        edition_id text NOT NULL,
        period smallint NOT NULL,
        commune_code char(5) NOT NULL,
        office_code text NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
        state_reason text,
        state_at timestamptz NOT NULL,
        state_by text NOT NULL,
        PRIMARY KEY (province_code, id),
        UNIQUE (province_code, round_id, edition_id, commune_code),
        FOREIGN KEY (province_code, round_id, edition_id) REFERENCES round_standard,
        FOREIGN KEY (province_code, period, commune_code) REFERENCES commune (province_code, period, code)
      )`);
    await runner.query('CREATE INDEX assessment_office ON assessment (province_code, round_id, office_code)');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON assessment TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE score (
        province_code char(2) NOT NULL,
        assessment_id uuid NOT NULL,
        score_column text NOT NULL CHECK (score_column IN ('self', 'district', 'appraised')),
        item_id text NOT NULL,
        points integer CHECK (points BETWEEN 0 AND 99999),
        value integer CHECK (value BETWEEN 0 AND 99999),
        male integer CHECK (male BETWEEN 0 AND 99999),
        female integer CHECK (female BETWEEN 0 AND 99999),
        met boolean,
        not_applicable boolean CHECK (not_applicable),
        declared boolean,
        version integer NOT NULL CHECK (version > 0),
        written_at timestamptz NOT NULL,
        written_by text NOT NULL,
        PRIMARY KEY (province_code, assessment_id, score_column, item_id),
        FOREIGN KEY (province_code, assessment_id) REFERENCES assessment,
        CHECK (num_nonnulls(points, value, male, met, not_applicable, declared) <= 1),
        CHECK ((male IS NULL) = (female IS NULL)),
        CHECK (declared IS NULL OR item_id = 'disqualified')
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON score TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE verdict (
        province_code char(2) NOT NULL,
        assessment_id uuid NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('met', 'notMet', 'undetermined')),
        provisional boolean NOT NULL,
        total integer,
        short integer,
        edition_id text NOT NULL,
        revision text NOT NULL,
        sha256 char(64) NOT NULL,
        engine text NOT NULL,
        judged_on date NOT NULL,
        judged_at timestamptz NOT NULL,
        document jsonb NOT NULL,
        PRIMARY KEY (province_code, assessment_id),
        FOREIGN KEY (province_code, assessment_id) REFERENCES assessment
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON verdict TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE verdict, score, assessment, round_standard, round');
  }
}
