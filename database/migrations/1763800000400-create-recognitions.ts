import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles held and pledged, each by a unit of one period. */
export class CreateRecognitions1763800000400 implements MigrationInterface {
  readonly name = 'CreateRecognitions1763800000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE DOMAIN title AS text CHECK (VALUE IN ('BTCQGYTX', 'ntm', 'ntm-advanced', 'ntm-model'))");
    await runner.query(`
      CREATE TABLE recognition (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        title title NOT NULL,
        period smallint NOT NULL,
        commune_code char(5) NOT NULL,
        year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2100),
        decision_number text NOT NULL CHECK (decision_number <> ''),
        decision_date date NOT NULL,
        term_ends_on date CHECK (term_ends_on > decision_date),
        edition_id text,
        withdrawn_on date CHECK (withdrawn_on >= decision_date),
        withdrawal_number text,
        note text,
        recorded_at timestamptz NOT NULL,
        recorded_by text NOT NULL,
        PRIMARY KEY (province_code, id),
        FOREIGN KEY (province_code, period, commune_code) REFERENCES commune (province_code, period, code),
        UNIQUE (province_code, title, period, commune_code, year, decision_number),
        CHECK ((withdrawn_on IS NULL) = (withdrawal_number IS NULL))
      )`);
    await runner.query('CREATE INDEX recognition_commune ON recognition (province_code, period, commune_code, title)');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON recognition TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE pledge (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        title title NOT NULL,
        year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2100),
        period smallint NOT NULL,
        commune_code char(5) NOT NULL,
        document text,
        dropped_on date,
        note text,
        recorded_at timestamptz NOT NULL,
        recorded_by text NOT NULL,
        PRIMARY KEY (province_code, id),
        FOREIGN KEY (province_code, period, commune_code) REFERENCES commune (province_code, period, code),
        UNIQUE (province_code, title, year, period, commune_code)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON pledge TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pledge, recognition');
    await runner.query('DROP DOMAIN title');
  }
}
