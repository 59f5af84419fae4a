import type { MigrationInterface, QueryRunner } from 'typeorm';

const REACH = "(SELECT current_setting('chuan_xa.reach', true))";
const EVERYTHING = `${REACH} = '*'`;
const OWN_PROVINCE = "province_code = (SELECT current_setting('chuan_xa.province', true))";
/** SHA-256 of the link with which a guest asks; empty for everybody else, and then no guest's. */
const GUEST = "(SELECT current_setting('chuan_xa.guest', true))";

/** A meeting that is open now, and that invites the transaction's office, or whose guest asks with a link that still holds. */
const ATTENDED = `closed_at IS NULL AND (${REACH} = ANY (offices) OR EXISTS (
  SELECT 1 FROM meeting_guest g WHERE g.province_code = meeting.province_code AND g.meeting_id = meeting.id
    AND g.token_hash = ${GUEST} AND g.revoked_at IS NULL))`;

/** What a meeting shows to who attends it: law and round, what the presenter shows, and to an office its own communes. */
const SHOWN = `path = 'round' OR path LIKE 'edition/%' OR path = 'figure/' || m.screen OR path = 'commune/' || m.commune_code
  OR EXISTS (SELECT 1 FROM office_reach r WHERE r.province_code = m.province_code AND r.office_code = ${REACH}
    AND r.period = m.period AND path = 'commune/' || r.commune_code)`;

/** The meetings seen (by their own policy) in which the row's snapshot is open. */
const attending = (table: string, id: string, shown: string): string =>
  `EXISTS (SELECT 1 FROM meeting m WHERE m.province_code = ${table}.province_code AND m.snapshot_id = ${table}.${id}
    AND m.closed_at IS NULL AND (${shown}))`;

const OVERSEERS_ONLY = { see: EVERYTHING, add: EVERYTHING };
const RULES: Record<string, { see: string; add: string; change?: string }> = {
  meeting: { see: `${EVERYTHING} OR ${ATTENDED}`, add: EVERYTHING, change: EVERYTHING },
  meeting_guest: {
    see: `${EVERYTHING} OR token_hash = ${GUEST}`,
    add: EVERYTHING,
    change: `${EVERYTHING} OR token_hash = ${GUEST}`,
  },
  meeting_follower: {
    see: `${EVERYTHING} OR office_code = ${REACH}`,
    add: `office_code = ${REACH} AND EXISTS (SELECT 1 FROM meeting m WHERE m.province_code = meeting_follower.province_code AND m.id = meeting_id)`,
  },
  meeting_decision: { ...OVERSEERS_ONLY, change: EVERYTHING },
  decision_version: OVERSEERS_ONLY,
};

/** A snapshot opened to a meeting: who is invited, where the presenter stands, what is decided. */
export class OpenMeetings1763800001600 implements MigrationInterface {
  readonly name = 'OpenMeetings1763800001600';

  async up(runner: QueryRunner): Promise<void> {
    await createMeeting(runner);
    await createDecision(runner);
    for (const [table, { see, add, change }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY ${table}_seen ON ${table} FOR SELECT USING (${OWN_PROVINCE} AND (${see}))`);
      await runner.query(`CREATE POLICY ${table}_added ON ${table} FOR INSERT WITH CHECK (${OWN_PROVINCE} AND ${add})`);
      if (change)
        await runner.query(
          `CREATE POLICY ${table}_changed ON ${table} FOR UPDATE USING (${OWN_PROVINCE} AND (${change})) WITH CHECK (${OWN_PROVINCE} AND (${change}))`,
        );
    }
    await runner.query(
      `CREATE POLICY snapshot_attended ON snapshot FOR SELECT USING (${OWN_PROVINCE} AND ${attending('snapshot', 'id', 'true')})`,
    );
    await runner.query(
      `CREATE POLICY snapshot_document_shown ON snapshot_document FOR SELECT
       USING (${OWN_PROVINCE} AND ${attending('snapshot_document', 'snapshot_id', SHOWN)})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY snapshot_document_shown ON snapshot_document');
    await runner.query('DROP POLICY snapshot_attended ON snapshot');
    await runner.query(
      'DROP TABLE decision_version, meeting_decision, meeting_follower, meeting_guest, meeting CASCADE',
    );
  }
}

async function createMeeting(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE meeting (
      province_code char(2) NOT NULL,
      id uuid NOT NULL,
      snapshot_id uuid NOT NULL,
      -- Of the communes of the snapshot, so that an office's own can be told.
      period smallint NOT NULL,
      offices text[] NOT NULL CHECK (array_position(offices, NULL) IS NULL AND array_position(offices, '') IS NULL),
      agenda jsonb NOT NULL,
      titles jsonb NOT NULL,
      opened_at timestamptz NOT NULL,
      opened_by text NOT NULL CHECK (opened_by <> ''),
      closed_at timestamptz,
      closed_by text,
      stand_number integer NOT NULL CHECK (stand_number > 0),
      screen text NOT NULL CHECK (screen <> ''),
      commune_code char(5),
      presenter text,
      PRIMARY KEY (province_code, id),
      FOREIGN KEY (province_code, snapshot_id) REFERENCES snapshot,
      CHECK ((closed_at IS NULL) = (closed_by IS NULL))
    )`);
  await runner.query(
    'CREATE UNIQUE INDEX meeting_open ON meeting (province_code, snapshot_id) WHERE closed_at IS NULL',
  );
  await runner.query(
    'GRANT SELECT, INSERT, UPDATE (closed_at, closed_by, stand_number, screen, commune_code, presenter) ON meeting TO chuan_xa_app',
  );
  await runner.query(`
    CREATE TABLE meeting_guest (
      province_code char(2) NOT NULL,
      id uuid NOT NULL,
      meeting_id uuid NOT NULL,
      name text NOT NULL CHECK (name <> ''),
      token_hash char(64) NOT NULL CHECK (token_hash ~ '^[0-9a-f]{64}$'),
      invited_at timestamptz NOT NULL,
      invited_by text NOT NULL,
      used_at timestamptz,
      revoked_at timestamptz,
      PRIMARY KEY (province_code, id),
      UNIQUE (province_code, token_hash),
      FOREIGN KEY (province_code, meeting_id) REFERENCES meeting
    )`);
  await runner.query('CREATE INDEX meeting_guest_meeting ON meeting_guest (province_code, meeting_id)');
  await runner.query('GRANT SELECT, INSERT, UPDATE (used_at, revoked_at) ON meeting_guest TO chuan_xa_app');
  await runner.query(`
    CREATE TABLE meeting_follower (
      province_code char(2) NOT NULL,
      meeting_id uuid NOT NULL,
      office_code text NOT NULL,
      since timestamptz NOT NULL,
      PRIMARY KEY (province_code, meeting_id, office_code),
      FOREIGN KEY (province_code, meeting_id) REFERENCES meeting
    )`);
  await runner.query('GRANT SELECT, INSERT ON meeting_follower TO chuan_xa_app');
}

async function createDecision(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE meeting_decision (
      province_code char(2) NOT NULL,
      meeting_id uuid NOT NULL,
      id uuid NOT NULL,
      number integer NOT NULL CHECK (number > 0),
      version integer NOT NULL CHECK (version > 0),
      kind text NOT NULL CHECK (kind IN ('decision', 'note')),
      text text NOT NULL CHECK (text <> ''),
      screen text,
      commune_code char(5),
      in_name_of text CHECK (in_name_of <> ''),
      responsible text CHECK (responsible <> ''),
      due_on date,
      -- When the browser says that it was written, which may have been without a link; and when it came here.
      written_at timestamptz NOT NULL,
      written_by text NOT NULL,
      kept_at timestamptz NOT NULL,
      withdrawn text CHECK (withdrawn <> ''),
      withdrawn_at timestamptz,
      withdrawn_by text,
      PRIMARY KEY (province_code, meeting_id, id),
      UNIQUE (province_code, meeting_id, number),
      FOREIGN KEY (province_code, meeting_id) REFERENCES meeting,
      CHECK (num_nulls(withdrawn, withdrawn_at, withdrawn_by) IN (0, 3))
    )`);
  await runner.query(`
    GRANT SELECT, INSERT, UPDATE (version, kind, text, screen, commune_code, in_name_of, responsible, due_on, written_at, written_by,
      kept_at, withdrawn, withdrawn_at, withdrawn_by) ON meeting_decision TO chuan_xa_app`);
  // What a decision said before it was mended.
  await runner.query(`
    CREATE TABLE decision_version (
      province_code char(2) NOT NULL,
      meeting_id uuid NOT NULL,
      decision_id uuid NOT NULL,
      version integer NOT NULL,
      content jsonb NOT NULL,
      PRIMARY KEY (province_code, meeting_id, decision_id, version),
      FOREIGN KEY (province_code, meeting_id, decision_id) REFERENCES meeting_decision
    )`);
  await runner.query(
    'CREATE TRIGGER decision_version_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_version EXECUTE FUNCTION refuse_change()',
  );
  await runner.query('GRANT SELECT, INSERT ON decision_version TO chuan_xa_app');
}
