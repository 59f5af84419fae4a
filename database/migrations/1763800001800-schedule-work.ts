import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVERYTHING = "(SELECT current_setting('chuan_xa.reach', true)) = '*'";
const OWN_PROVINCE = "province_code = (SELECT current_setting('chuan_xa.province', true))";

/** What the clock has done, which rounds and snapshots it is to open, close and take, and the notices that it leaves for the offices. */
export class ScheduleWork1763800001800 implements MigrationInterface {
  readonly name = 'ScheduleWork1763800001800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE timed_run (
        province_code char(2) NOT NULL,
        job text NOT NULL CHECK (job <> ''),
        due_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
        tries smallint NOT NULL CHECK (tries > 0),
        claimed_at timestamptz NOT NULL,
        -- Which server: its machine, its process, and a word of its own.
        claimed_by text NOT NULL,
        ended_at timestamptz,
        said text,
        PRIMARY KEY (province_code, job, due_at)
      )`);
    await runner.query(`
      CREATE TABLE notice (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('reminder', 'digest', 'expiring', 'recheck', 'round', 'snapshot')),
        round_id text,
        -- '': the department itself.
        office_code text NOT NULL,
        made_on date NOT NULL,
        made_at timestamptz NOT NULL,
        subject text NOT NULL CHECK (subject <> ''),
        body text NOT NULL,
        PRIMARY KEY (province_code, id),
        FOREIGN KEY (province_code, round_id) REFERENCES round
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX notice_once ON notice (province_code, office_code, made_on, kind, subject)',
    );
    await runner.query(`
      CREATE TABLE notice_address (
        province_code char(2) NOT NULL,
        office_code text NOT NULL,
        address text NOT NULL CHECK (address LIKE '%_@_%'),
        written_at timestamptz NOT NULL,
        written_by text NOT NULL,
        PRIMARY KEY (province_code, office_code, address)
      )`);
    await runner.query(`
      CREATE TABLE notice_post (
        province_code char(2) NOT NULL,
        notice_id uuid NOT NULL,
        address text NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
        tries smallint NOT NULL DEFAULT 0,
        next_at timestamptz NOT NULL,
        sent_at timestamptz,
        problem text,
        PRIMARY KEY (province_code, notice_id, address),
        FOREIGN KEY (province_code, notice_id) REFERENCES notice
      )`);
    await runner.query(
      "CREATE INDEX notice_post_waiting ON notice_post (province_code, next_at) WHERE state = 'waiting'",
    );
    await runner.query(`
      CREATE TABLE title_told (
        province_code char(2) NOT NULL,
        recognition_id uuid NOT NULL,
        ends_on date NOT NULL,
        told_on date NOT NULL,
        PRIMARY KEY (province_code, recognition_id, ends_on)
      )`);
    await runner.query('ALTER TABLE round ADD COLUMN closes_on date');
    await runner.query(`
      CREATE TABLE planned_round (
        province_code char(2) NOT NULL,
        id text NOT NULL CHECK (id <> ''),
        opens_on date NOT NULL,
        plan jsonb NOT NULL,
        planned_at timestamptz NOT NULL,
        planned_by text NOT NULL,
        -- Why it could not be opened, and when that was found; asked again on the next day.
        problem text,
        tried_on date,
        PRIMARY KEY (province_code, id)
      )`);
    await runner.query(`
      CREATE TABLE planned_snapshot (
        province_code char(2) NOT NULL,
        id uuid NOT NULL,
        round_id text NOT NULL,
        take_at timestamptz NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        meets_on date,
        planned_at timestamptz NOT NULL,
        planned_by text NOT NULL,
        snapshot_id uuid,
        problem text,
        PRIMARY KEY (province_code, id),
        FOREIGN KEY (province_code, round_id) REFERENCES round,
        FOREIGN KEY (province_code, snapshot_id) REFERENCES snapshot
      )`);
    const tables = [
      'timed_run',
      'notice',
      'notice_address',
      'notice_post',
      'title_told',
      'planned_round',
      'planned_snapshot',
    ];
    for (const table of tables) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_of_all ON ${table} USING (${OWN_PROVINCE} AND ${EVERYTHING}) WITH CHECK (${OWN_PROVINCE} AND ${EVERYTHING})`,
      );
    }
    await runner.query(`
      CREATE POLICY notice_of_office ON notice FOR SELECT
        USING (${OWN_PROVINCE} AND office_code <> '' AND office_code = (SELECT current_setting('chuan_xa.reach', true)))`);
    await runner.query(`
      CREATE POLICY notice_post_of_office ON notice_post FOR SELECT USING (EXISTS (
        SELECT 1 FROM notice n WHERE n.province_code = notice_post.province_code AND n.id = notice_post.notice_id))`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON timed_run, notice_post TO chuan_xa_app');
    await runner.query('GRANT SELECT, INSERT ON notice, title_told TO chuan_xa_app');
    await runner.query('GRANT SELECT, INSERT, DELETE ON notice_address TO chuan_xa_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON planned_round, planned_snapshot TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE planned_snapshot, planned_round, title_told, notice_post, notice_address, notice, timed_run',
    );
    await runner.query('ALTER TABLE round DROP COLUMN closes_on');
  }
}
