import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done about a flagged commune: one case a commune and title, and every move it made. */
export class CreateReviews1763800000600 implements MigrationInterface {
  readonly name = 'CreateReviews1763800000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_case (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        title title NOT NULL,
        period smallint NOT NULL,
        commune_code char(5) NOT NULL,
        round_id text NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'planAgreed', 'restored', 'withdrawalProposed', 'withdrawn', 'reportedToNtmOffice')),
        shortcoming text,
        cause text,
        solution text,
        responsible text,
        due_on date,
        decision text,
        opened_at timestamptz NOT NULL,
        opened_by text NOT NULL,
        PRIMARY KEY (province_code, id),
        UNIQUE (province_code, title, period, commune_code),
        FOREIGN KEY (province_code, round_id) REFERENCES round,
        FOREIGN KEY (province_code, period, commune_code) REFERENCES commune (province_code, period, code)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON review_case TO chuan_xa_app');
    await runner.query(`
      CREATE TABLE case_move (
        province_code char(2) NOT NULL,
        case_id uuid NOT NULL,
        number smallint NOT NULL,
        from_state text,
        to_state text NOT NULL,
        at timestamptz NOT NULL,
        by text NOT NULL,
        note text,
        PRIMARY KEY (province_code, case_id, number),
        FOREIGN KEY (province_code, case_id) REFERENCES review_case
      )`);
    await runner.query('GRANT SELECT, INSERT ON case_move TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_move, review_case');
  }
}
