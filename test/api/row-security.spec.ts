import { createHash } from 'node:crypto';
import { readAudit } from '@chuan-xa/audit';
import { countSheets, moveAssessments, readSheets, writeCells } from '@chuan-xa/assessments';
import {
  CloseMeeting,
  InviteGuest,
  KeepDecision,
  OpenMeeting,
  TakeSnapshot,
  TakeStand,
  type Meeting,
} from '@chuan-xa/meetings';
import { machineActor, strangerActor, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { listPledges, listRecognitions } from '@chuan-xa/recognitions';
import { readProgress, readReview } from '@chuan-xa/reviews';
import { TITLES } from '@chuan-xa/standards';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedTables, settleRowSecurity } from '../support/guarded-tables.js';
import { openTestDatabase, type TestDatabase } from '../support/test-database.js';

const ROUND = '2023-2';
const ALL = { from: 0, most: 100_000 };
const PAGE = { page: 1, pageSize: 100_000 };
const machine = machineActor('Người kiểm thử', 'test');
const clerk = (office: string): Actor => ({
  ...machine,
  office,
  reach: 'office',
  columns: { self: 'office', district: 'office' },
  readsAccounts: false,
});
const OWN = clerk('ttyt-trang-dinh');
const appraiser: Actor = { ...machine, columns: { appraised: 'province' }, readsAccounts: false };

/** The application's check taken away: the use cases believe that they may do everything, the database is told the truth. */
class Unchecked extends Transactions {
  protected override tx(manager: EntityManager, actor: Actor): Tx {
    return super.tx(manager, { ...machine, office: actor.office });
  }
}

let demo: TestDatabase;
let unchecked: Transactions;
let guarded: string[];
/** Open, invites the office that asks here; its presenter stands at a commune of another. */
let meeting: Meeting;
let guest: Actor;
const SCREEN = 'review-BTCQGYTX';

beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  for (const reach of ['ttyt-trang-dinh', 'ttyt-cao-loc', '*'])
    await demo.rows(
      `INSERT INTO file_import (province_code, id, kind, reach, options, file_name, sha256, bytes, state, rows_done, told_at, received_at, received_by)
       VALUES ('20', gen_random_uuid(), 'assessments', $1, '{}', 'diem.xlsx', repeat('0', 64), '', 'faulty', 0, now(), now(), 'Thử')`,
      [reach],
    );
  for (const office of ['ttyt-trang-dinh', 'ttyt-cao-loc']) await keepFiles(office);
  await keepReplacedVerdicts();
  await meet();
  await state();
  guarded = await guardedTables(demo);
  unchecked = new Unchecked(demo.database, demo.clock, '20');
});
afterAll(() => demo.close());

/** A file as evidence of a sheet of an office, and another as the scanned letter of something that it handed in. */
async function keepFiles(office: string): Promise<void> {
  const store = async (text: string): Promise<string> =>
    (
      await demo.rows<{ sha256: string }>(
        `INSERT INTO stored_file (province_code, sha256, bytes, size, media_type, stored_at, stored_by)
         SELECT '20', encode(sha256(b), 'hex'), b, length(b), 'application/pdf', now(), 'Thử' FROM convert_to($1, 'UTF8') b RETURNING sha256`,
        [text],
      )
    )[0]!.sha256;
  await demo.rows(
    `INSERT INTO evidence (province_code, id, assessment_id, sha256, name, size, media_type, added_at, added_by)
     SELECT '20', gen_random_uuid(), a.id, $2, 'a.pdf', 1, 'application/pdf', now(), 'Thử' FROM assessment a WHERE a.office_code = $1 ORDER BY a.id LIMIT 1`,
    [office, await store(`minh chứng ${office}`)],
  );
  await demo.rows(
    `UPDATE submission SET scan_sha256 = $2, scan_name = 'cv.pdf', scan_size = 1, scan_media_type = 'application/pdf'
     WHERE id = (SELECT id FROM submission WHERE office_code = $1 ORDER BY id LIMIT 1)`,
    [office, await store(`công văn ${office}`)],
  );
}

/** A snapshot opened to a meeting, with all that a meeting has. */
async function meet(): Promise<void> {
  const snapshot = await new TakeSnapshot(demo.transactions).run(machine, ROUND, { name: 'Họp rà soát' });
  meeting = await new OpenMeeting(demo.transactions).run(machine, snapshot.id, ['ttyt-trang-dinh']);
  await new TakeStand(demo.transactions).run(machine, meeting.id, {
    screen: SCREEN,
    commune: await communeOf('ttyt-cao-loc'),
  });
  const invited = await new InviteGuest(demo.transactions).run(machine, meeting.id, 'Bệnh viện tỉnh');
  guest = { ...strangerActor('test'), guest: createHash('sha256').update(invited.token).digest('hex') };
  const said = { kind: 'note', screen: null, commune: null, inNameOf: null, responsible: null, dueOn: null } as const;
  const id = '0198c2f4-0000-7000-8000-0000000000cc';
  for (const [seen, text] of [
    [null, 'Một'],
    [1, 'Hai'],
  ] as const)
    await new KeepDecision(demo.transactions).run(machine, meeting.id, id, {
      ...said,
      text,
      seen,
      writtenAt: new Date(0),
    });
  await demo.rows(
    "INSERT INTO meeting_follower (province_code, meeting_id, office_code, since) SELECT '20', $1, o, now() FROM unnest($2::text[]) o",
    [meeting.id, ['ttyt-trang-dinh', 'ttyt-cao-loc']],
  );
}

/** What two offices state, what is made of it, and when it is due. */
async function state(): Promise<void> {
  const parts = 'shortcomings, causes, solutions, proposals, version, written_at, written_by';
  const said = "'a', 'b', 'c', 'd', 1, now(), 'Thử'";
  for (const office of ['ttyt-trang-dinh', 'ttyt-cao-loc'])
    await demo.rows(
      `INSERT INTO statement (province_code, round_id, office_code, ${parts}) VALUES ('20', $1, $2, ${said})`,
      [ROUND, office],
    );
  await demo.rows(`INSERT INTO statement_summary (province_code, round_id, ${parts}) VALUES ('20', $1, ${said})`, [
    ROUND,
  ]);
  await demo.rows("INSERT INTO statement_plan (province_code, round_id, offices) VALUES ('20', $1, '{}')", [ROUND]);
}

const communeOf = async (office: string): Promise<string> =>
  (
    await demo.rows<{ code: string }>(
      'SELECT commune_code AS code FROM office_reach WHERE office_code = $1 AND own AND period = 1 ORDER BY 1 LIMIT 1',
      [office],
    )
  )[0]!.code;

/** The verdicts of every round, as a publication would have kept them. */
async function keepReplacedVerdicts(): Promise<void> {
  await demo.rows(
    `INSERT INTO publication (province_code, id, edition_id, number, to_revision, to_sha256, published_at, published_by, summary)
     SELECT '20', $1, edition_id, 1, revision, sha256, now(), 'Thử', '{}' FROM standard_revision WHERE edition_id = 'byt-1300-2023'`,
    ['0198c2f4-0000-7000-8000-0000000000bb'],
  );
  await demo.rows(
    `INSERT INTO publication_verdict (province_code, publication_id, assessment_id, outcome, judged_at, document)
     SELECT v.province_code, p.id, v.assessment_id, v.outcome, v.judged_at, v.document FROM verdict v, publication p`,
  );
}

/** Units that the office sees, `period:code`, worked out from the lists as the owner. */
async function unitsOf(office: string): Promise<Set<string>> {
  const communes = await demo.rows<{ unit: string; office: string | null }>(
    "SELECT period || ':' || code AS unit, office_code AS office FROM commune",
  );
  const steps = await demo.rows<{ from: string; to: string }>(
    `SELECT from_period || ':' || from_code AS "from", to_period || ':' || to_code AS "to" FROM succession`,
  );
  const units = new Set(communes.filter((one) => one.office === office).map(({ unit }) => unit));
  for (let before = -1; before < units.size;) {
    before = units.size;
    for (const { from, to } of steps) if (units.has(to)) units.add(from);
  }
  return units;
}

const sheetOf = async (office: string, state: string): Promise<string> =>
  (
    await demo.rows<{ id: string }>(
      "SELECT id FROM assessment WHERE office_code = $1 AND state = $2 AND round_id = $3 AND edition_id = 'byt-1300-2023' ORDER BY id LIMIT 1",
      [office, state, state === 'accepted' ? ROUND : '2026-1'],
    )
  )[0]!.id;

/** What the schedule leaves: a notice for each of two offices and for the department, each posted; how many of them are an office's own. */
async function leaveNotices(): Promise<Record<string, number>> {
  for (const office of ['ttyt-trang-dinh', 'ttyt-cao-loc', '']) {
    await demo.rows(
      `WITH made AS (INSERT INTO notice (province_code, id, kind, office_code, made_on, made_at, subject, body)
         VALUES ('20', gen_random_uuid(), 'reminder', $1, current_date, now(), 'Nhắc', 'Còn phiếu') RETURNING province_code, id)
       INSERT INTO notice_post (province_code, notice_id, address, state, next_at)
       SELECT province_code, id, 'a@example.vn', 'waiting', now() + interval '9 years' FROM made`,
      [office],
    );
  }
  await demo.rows(`
    INSERT INTO notice_address VALUES ('20', 'ttyt-trang-dinh', 'a@example.vn', now(), 'x');
    INSERT INTO timed_run VALUES ('20', 'x', now(), 'done', 1, now(), 'x');
    INSERT INTO title_told VALUES ('20', gen_random_uuid(), current_date, current_date);
    INSERT INTO planned_round (province_code, id, opens_on, plan, planned_at, planned_by) VALUES ('20', 'x', '2099-01-01', '{}', now(), 'x');
    INSERT INTO planned_snapshot (province_code, id, round_id, take_at, name, planned_at, planned_by)
      VALUES ('20', gen_random_uuid(), '2023-2', '2099-01-01', 'x', now(), 'x')`);
  return { notice: 1, notice_post: 1 };
}

/** Everything that the libraries read of a round, as one comparable value. */
async function everything(transactions: Transactions, actor: Actor): Promise<Record<string, unknown>> {
  return transactions.read(actor, async (tx) => {
    const found: Record<string, unknown> = {
      sheets: await readSheets(tx, { roundId: ROUND }, ALL),
      count: await countSheets(tx, { roundId: ROUND }),
      recognitions: (await listRecognitions(tx, PAGE)).items,
      pledges: (await listPledges(tx, PAGE)).items,
      record: (await readAudit(tx, { page: 1, pageSize: 1000 })).items.map(({ number }) => number),
    };
    for (const title of TITLES) {
      const { findings, former } = await readReview(tx, ROUND, title);
      found[title] = { findings: findings.map(({ commune, outcome }) => [commune.code, outcome]), former };
      const { offices, total } = await readProgress(tx, ROUND, title);
      found[`progress ${title}`] = { offices, total };
    }
    return found;
  });
}

describe('reach', () => {
  it('of an office is its communes of every period and what came to them, and no other', async () => {
    for (const office of ['ttyt-trang-dinh', 'ttyt-dinh-lap', 'ttyt-cao-loc', 'ttyt-lang-son']) {
      const stored = await demo.rows<{ unit: string }>(
        "SELECT period || ':' || commune_code AS unit FROM office_reach WHERE office_code = $1",
        [office],
      );
      expect(new Set(stored.map(({ unit }) => unit)), office).toEqual(await unitsOf(office));
    }
    const periods = await demo.rows<{ period: number }>(
      "SELECT DISTINCT period FROM office_reach WHERE office_code = 'ttyt-trang-dinh' ORDER BY 1",
    );
    expect(periods.map(({ period }) => period)).toEqual([1, 2, 3]);
  });

  it('takes in a predecessor that another office answered for, to be read and not written', async () => {
    const [one] = await demo.rows<{ office: string; id: string }>(
      `SELECT r.office_code AS office, a.id FROM office_reach r
       JOIN assessment a ON a.period = r.period AND a.commune_code = r.commune_code WHERE NOT r.own AND a.state = 'accepted' LIMIT 1`,
    );
    expect(one).toBeDefined();
    const sheets = await demo.transactions.read(clerk(one!.office), (tx) => readSheets(tx, { roundId: ROUND }, ALL));
    expect(sheets.map(({ id }) => id)).toContain(one!.id);
    await demo.rows("UPDATE round SET closed_at = NULL WHERE id = '2023-2'");
    const write = demo.transactions.run(clerk(one!.office), (tx) =>
      moveAssessments(tx, { move: 'submit', ids: [one!.id] }),
    );
    await expect(write).rejects.toMatchObject({ code: 'SHEET_OF_ANOTHER_OFFICE' });
    await demo.rows("UPDATE round SET closed_at = '2023-11-01T01:00Z' WHERE id = '2023-2'");
  });
});

describe('with the application’s check taken away', () => {
  it('an office reads its own and nothing else, in every table', async () => {
    const units = await unitsOf('ttyt-trang-dinh');
    const own = async (sql: string): Promise<number> =>
      (await demo.rows<{ unit: string }>(sql)).filter(({ unit }) => units.has(unit)).length;
    const expected = {
      assessment: await own("SELECT period || ':' || commune_code AS unit FROM assessment"),
      score: await own(
        "SELECT a.period || ':' || a.commune_code AS unit FROM score s JOIN assessment a ON a.id = s.assessment_id",
      ),
      verdict: await own(
        "SELECT a.period || ':' || a.commune_code AS unit FROM verdict v JOIN assessment a ON a.id = v.assessment_id",
      ),
      publication_verdict: await own(
        "SELECT a.period || ':' || a.commune_code AS unit FROM publication_verdict v JOIN assessment a ON a.id = v.assessment_id",
      ),
      recognition: await own("SELECT period || ':' || commune_code AS unit FROM recognition"),
      pledge: await own("SELECT period || ':' || commune_code AS unit FROM pledge"),
      review_case: await own("SELECT period || ':' || commune_code AS unit FROM review_case"),
      case_move: await own(
        "SELECT c.period || ':' || c.commune_code AS unit FROM case_move m JOIN review_case c ON c.id = m.case_id",
      ),
      file_import: 1,
      evidence: 1,
      // The office's evidence and its scanned letter.
      stored_file: 2,
      submission_sheet: await own(
        "SELECT a.period || ':' || a.commune_code AS unit FROM submission_sheet t JOIN assessment a ON a.id = t.assessment_id",
      ),
      submission: new Set(
        (
          await demo.rows<{ id: string; unit: string }>(
            "SELECT t.submission_id AS id, a.period || ':' || a.commune_code AS unit FROM submission_sheet t JOIN assessment a ON a.id = t.assessment_id",
          )
        ).flatMap(({ id, unit }) => (units.has(unit) ? [id] : [])),
      ).size,
      audit_record: await own(
        "SELECT period || ':' || commune_code AS unit FROM audit_record WHERE period IS NOT NULL",
      ),
    };
    // Of every office at once: no office's, but what a meeting shows to those whom it invites.
    const shown = await demo.rows<{ path: string }>(
      `SELECT path FROM snapshot_document WHERE path = 'round' OR path LIKE 'edition/%' OR path = ANY ($1) OR (path LIKE 'commune/%' AND
         ('1:' || substr(path, 9)) = ANY ($2))`,
      [[`figure/${SCREEN}`, `commune/${await communeOf('ttyt-cao-loc')}`], [...units]],
    );
    const meetings = { meeting: 1, meeting_follower: 1, snapshot: 1, snapshot_document: shown.length };
    const notices = await leaveNotices();
    const statements = { statement: 1, statement_plan: 1 };
    const nobodys = {
      ...{ meeting_guest: 0, meeting_decision: 0, decision_version: 0, statement_summary: 0 },
      ...{ timed_run: 0, notice_address: 0, title_told: 0, planned_round: 0, planned_snapshot: 0 },
    };
    for (const table of Object.keys(nobodys))
      expect(await demo.rows(`SELECT 1 FROM ${table} LIMIT 1`), table).toHaveLength(1);
    const seen = await unchecked.read(OWN, async (tx) => {
      const counts: Record<string, number> = {};
      for (const table of guarded)
        counts[table] = (await tx.manager.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
      return counts;
    });
    expect(seen).toEqual({ ...expected, ...meetings, ...statements, ...notices, ...nobodys });
    for (const [table, count] of Object.entries(expected))
      if (table !== 'pledge') expect(count, table).toBeGreaterThan(0);
  });

  it('every read gives what it gives with both checks', async () => {
    const both = await everything(demo.transactions, OWN);
    const rowsAlone = await everything(unchecked, OWN);
    for (const name of ['sheets', 'count', 'recognitions', 'pledges', 'record'])
      expect(rowsAlone[name], name).toEqual(both[name]);
    // What counts communes goes by the application's list of them; here only the outcomes could leak, and they do not.
    const foreign = (
      await demo.rows<{ id: string }>(
        "SELECT id FROM assessment WHERE office_code <> 'ttyt-trang-dinh' AND round_id = '2023-2' AND state = 'accepted'",
      )
    ).map(({ id }) => id);
    expect(foreign.length).toBeGreaterThan(100);
    for (const title of TITLES) {
      const progress = rowsAlone[`progress ${title}`] as {
        offices: { office: string; counts: Record<string, number> }[];
      };
      for (const { office, counts } of progress.offices)
        if (office !== 'ttyt-trang-dinh') expect(counts.notAssessed, `${title} ${office}`).toBe(counts.communes);
    }
  });

  it('another’s sheet is not found, moved or written, and a row cannot be slipped in', async () => {
    const foreign = await sheetOf('ttyt-cao-loc', 'draft');
    const cell = { id: '1', column: 'district' as const, value: { points: '1' }, seen: null };
    await expect(
      unchecked.run(OWN, (tx) => writeCells(tx, [{ sheetId: foreign, field: 'cells', cells: [cell] }])),
    ).rejects.toMatchObject({ code: 'ASSESSMENT_NOT_FOUND' });
    await expect(
      unchecked.run(OWN, (tx) => moveAssessments(tx, { move: 'submit', ids: [foreign] })),
    ).rejects.toMatchObject({
      code: 'ASSESSMENT_NOT_FOUND',
    });
    const attempt = (sql: string, parameters: unknown[] = []) =>
      unchecked.run(OWN, (tx) => tx.manager.query(sql, parameters));
    const slipped = `INSERT INTO score (province_code, assessment_id, score_column, item_id, points, version, written_at, written_by)
      VALUES ('20', $1, $2, '9', 100, 1, now(), 'x')`;
    await expect(attempt(slipped, [foreign, 'district'])).rejects.toThrow(/row-level security/);
    const mine = await sheetOf('ttyt-trang-dinh', 'draft');
    await expect(attempt(slipped, [mine, 'appraised'])).rejects.toThrow(/row-level security/);
    await expect(
      attempt(
        `INSERT INTO recognition (province_code, id, title, period, commune_code, year, decision_number, decision_date, recorded_at, recorded_by)
         SELECT province_code, gen_random_uuid(), title, period, commune_code, year, 'gian', decision_date, now(), 'x' FROM recognition LIMIT 1`,
      ),
    ).rejects.toThrow(/row-level security/);
    const [, touched] = await unchecked.run(OWN, (tx) =>
      tx.manager.query<[unknown, number]>('UPDATE score SET points = 0 WHERE assessment_id = $1', [foreign]),
    );
    expect(touched).toBe(0);
    await expect(
      attempt(
        `INSERT INTO evidence (province_code, id, assessment_id, sha256, name, size, media_type, added_at, added_by)
         SELECT '20', gen_random_uuid(), $1, sha256, 'x.pdf', 1, 'application/pdf', now(), 'x' FROM stored_file LIMIT 1`,
        [foreign],
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      attempt(
        `INSERT INTO submission (province_code, id, round_id, office_code, submitted_at, submitted_by)
         VALUES ('20', gen_random_uuid(), '2026-1', 'ttyt-cao-loc', now(), 'x')`,
      ),
    ).rejects.toThrow(/row-level security/);
    const [, letters] = await unchecked.run(OWN, (tx) =>
      tx.manager.query<[unknown, number]>("UPDATE submission SET signer = 'x' WHERE office_code <> 'ttyt-trang-dinh'"),
    );
    expect(letters).toBe(0);
    await expect(attempt("UPDATE evidence SET name = 'x'")).rejects.toThrow(/permission denied/);
    await expect(attempt('DELETE FROM stored_file')).rejects.toThrow(/permission denied/);
    const [, recognised] = await unchecked.run(OWN, (tx) =>
      tx.manager.query<[unknown, number]>("UPDATE recognition SET note = 'x'"),
    );
    expect(recognised).toBe(0);
  });

  it('what came to an office’s commune from another is read and not written', async () => {
    const [one] = await demo.rows<{ office: string; id: string }>(
      'SELECT r.office_code AS office, a.id FROM office_reach r JOIN assessment a USING (period, commune_code) WHERE NOT r.own LIMIT 1',
    );
    const attempt = (sql: string) =>
      unchecked.run(clerk(one!.office), (tx) => tx.manager.query<[unknown, number]>(sql, [one!.id]));
    const [seen] = await attempt('SELECT id FROM assessment WHERE id = $1');
    expect(seen).toMatchObject({ id: one!.id });
    expect((await attempt("UPDATE assessment SET state_reason = 'x' WHERE id = $1"))[1]).toBe(0);
    expect((await attempt('UPDATE score SET points = 0 WHERE assessment_id = $1'))[1]).toBe(0);
    expect((await attempt("UPDATE verdict SET outcome = 'met' WHERE assessment_id = $1"))[1]).toBe(0);
    await expect(
      attempt(
        "INSERT INTO score (province_code, assessment_id, score_column, item_id, points, version, written_at, written_by) VALUES ('20', $1, 'self', '99', 1, 1, now(), 'x')",
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('neither a stranger nor an administrator sees a sheet, a title or a case', async () => {
    for (const actor of [
      { ...machine, reach: 'nothing' as const, readsAccounts: true },
      { ...machine, reach: 'office' as const, office: null },
      { ...machine, reach: 'office' as const, office: 'khong-co' },
    ])
      await unchecked.read(actor, async (tx) => {
        for (const table of guarded.filter((name) => name !== 'audit_record')) {
          const rows = await tx.manager.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
          expect(rows[0]!.n, `${table} ${actor.reach} ${actor.office}`).toBe(0);
        }
      });
  });
});

describe('what an office states', () => {
  it('is its own to write, and no other’s; the summary and the plan are the department’s', async () => {
    const attempt = async (sql: string): Promise<number> =>
      (await unchecked.run(OWN, (tx) => tx.manager.query<[unknown, number]>(sql)))[1];
    expect(await attempt("UPDATE statement SET causes = 'x'")).toBe(1);
    expect(await attempt("UPDATE statement SET causes = 'x' WHERE office_code <> 'ttyt-trang-dinh'")).toBe(0);
    expect(await attempt("UPDATE statement_summary SET causes = 'x'")).toBe(0);
    expect(await attempt("UPDATE statement_plan SET due_on = '2030-01-01'")).toBe(0);
    const parts = 'shortcomings, causes, solutions, proposals, version, written_at, written_by';
    for (const sql of [
      `INSERT INTO statement (province_code, round_id, office_code, ${parts}) SELECT '20', '2026-1', 'ttyt-cao-loc', ${parts} FROM statement`,
      `INSERT INTO statement_summary (province_code, round_id, ${parts}) SELECT '20', '2026-1', ${parts} FROM statement`,
      "INSERT INTO statement_plan (province_code, round_id, offices) VALUES ('20', '2026-1', '{}')",
    ])
      await expect(attempt(sql), sql).rejects.toThrow(/row-level security/);
    await expect(attempt('DELETE FROM statement')).rejects.toThrow(/permission denied/);
    await expect(attempt("UPDATE statement SET office_code = 'ttyt-cao-loc'")).rejects.toThrow(/permission denied/);
  });
});

describe('a snapshot that is open to a meeting', () => {
  const paths = (actor: Actor): Promise<string[]> =>
    unchecked.read(actor, async (tx) => {
      const rows = await tx.manager.query<{ path: string }[]>(
        'SELECT path FROM snapshot_document ORDER BY path COLLATE "C"',
      );
      return rows.map(({ path }) => path);
    });
  const counts = (actor: Actor): Promise<Record<string, number>> =>
    unchecked.read(actor, async (tx) => {
      const found: Record<string, number> = {};
      for (const table of [
        'meeting',
        'meeting_guest',
        'meeting_follower',
        'meeting_decision',
        'decision_version',
        'snapshot',
      ])
        found[table] = (await tx.manager.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
      return found;
    });
  const NOTHING = {
    meeting: 0,
    meeting_guest: 0,
    meeting_follower: 0,
    meeting_decision: 0,
    decision_version: 0,
    snapshot: 0,
  };
  const stand = (commune: string | null, screen = SCREEN) =>
    new TakeStand(demo.transactions).run(machine, meeting.id, { screen, commune });
  const law = [
    'edition/byt-1300-2023',
    'edition/langson-1494-2022-ntm',
    'edition/langson-1494-2022-ntm-advanced',
    'edition/langson-1494-2022-ntm-model',
  ];

  it('shows a guest the law, the round and where the presenter stands, and nothing else', async () => {
    const foreign = await communeOf('ttyt-cao-loc');
    expect(await paths(guest)).toEqual([`commune/${foreign}`, ...law, `figure/${SCREEN}`, 'round']);
    expect(await counts(guest)).toEqual({ ...NOTHING, meeting: 1, meeting_guest: 1, snapshot: 1 });
    await stand(null, 'outcomes-BTCQGYTX');
    expect(await paths(guest)).toEqual([...law, 'figure/outcomes-BTCQGYTX', 'round']);
    const own = await paths(OWN);
    expect(own).not.toContain(`commune/${foreign}`);
    expect(own).not.toContain(`figure/${SCREEN}`);
    expect(own).toContain(`commune/${await communeOf('ttyt-trang-dinh')}`);
    await stand(foreign);
  });

  it('is nothing to an office that is not invited, to another link, or to no link', async () => {
    const strangers: Actor[] = [
      strangerActor('test'),
      { ...guest, guest: '' },
      { ...guest, guest: '0'.repeat(64) },
      { ...machine, reach: 'nothing', office: null, readsAccounts: true },
    ];
    for (const actor of strangers) {
      expect(await paths(actor)).toEqual([]);
      expect(await counts(actor)).toEqual(NOTHING);
    }
    expect(await paths(clerk('ttyt-cao-loc'))).toEqual([]);
    expect(await counts(clerk('ttyt-cao-loc'))).toEqual({ ...NOTHING, meeting_follower: 1 });
  });

  it('takes nothing from who follows', async () => {
    const attempts: [string, RegExp][] = [
      [
        "INSERT INTO meeting SELECT province_code, gen_random_uuid(), gen_random_uuid(), period, offices, agenda, titles, opened_at, opened_by, now(), 'x', 1, screen, NULL, NULL FROM meeting",
        /row-level security/,
      ],
      [
        "INSERT INTO meeting_guest (province_code, id, meeting_id, name, token_hash, invited_at, invited_by) SELECT '20', gen_random_uuid(), id, 'x', repeat('1', 64), now(), 'x' FROM meeting",
        /row-level security/,
      ],
      [
        "INSERT INTO meeting_decision (province_code, meeting_id, id, number, version, kind, text, written_at, written_by, kept_at) SELECT '20', id, gen_random_uuid(), 9, 1, 'note', 'x', now(), 'x', now() FROM meeting",
        /row-level security/,
      ],
      ["INSERT INTO meeting_follower SELECT '20', id, 'ttyt-bac-son', now() FROM meeting", /row-level security/],
      ['DELETE FROM meeting_follower', /permission denied/],
      ["UPDATE meeting SET offices = '{}'", /permission denied/],
      ["UPDATE meeting_guest SET name = 'x'", /permission denied/],
      ['DELETE FROM meeting_decision', /permission denied/],
    ];
    for (const actor of [OWN, guest])
      for (const [sql, refusal] of attempts)
        await expect(
          unchecked.run(actor, (tx) => tx.manager.query(sql)),
          sql,
        ).rejects.toThrow(refusal);
    for (const actor of [OWN, guest])
      for (const sql of ["UPDATE meeting SET screen = 'x'", "UPDATE meeting_decision SET text = 'x'"]) {
        const [, touched] = await unchecked.run(actor, (tx) => tx.manager.query<[unknown, number]>(sql));
        expect(touched, sql).toBe(0);
      }
  });

  it('is shut to a link that was taken back, and to all when the meeting is over', async () => {
    await demo.rows('UPDATE meeting_guest SET revoked_at = now()');
    expect(await paths(guest)).toEqual([]);
    expect(await counts(guest)).toEqual({ ...NOTHING, meeting_guest: 1 });
    await demo.rows('UPDATE meeting_guest SET revoked_at = NULL');
    expect(await paths(guest)).not.toEqual([]);
    await new CloseMeeting(demo.transactions).run(machine, meeting.id);
    for (const actor of [guest, OWN]) {
      expect(await paths(actor)).toEqual([]);
      expect(await counts(actor)).toMatchObject({ meeting: 0, snapshot: 0 });
    }
    expect((await paths(machine)).length).toBeGreaterThan(200);
  });
});

describe('with row security taken away', () => {
  it('the application’s check gives the same', async () => {
    const both = await everything(demo.transactions, OWN);
    await settleRowSecurity(demo, guarded, 'DISABLE');
    try {
      expect(await everything(demo.transactions, OWN)).toEqual(both);
      const foreign = await sheetOf('ttyt-cao-loc', 'draft');
      await expect(
        demo.transactions.run(OWN, (tx) => moveAssessments(tx, { move: 'submit', ids: [foreign] })),
      ).rejects.toMatchObject({ code: 'ASSESSMENT_NOT_FOUND' });
      const cell = { id: '1', column: 'appraised' as const, value: { points: '1' }, seen: null };
      const mine = await sheetOf('ttyt-trang-dinh', 'draft');
      await expect(
        demo.transactions.run(OWN, (tx) => writeCells(tx, [{ sheetId: mine, field: 'cells', cells: [cell] }])),
      ).rejects.toMatchObject({ code: 'COLUMN_NOT_YOURS' });
      await expect(
        demo.transactions.run(appraiser, (tx) =>
          writeCells(tx, [{ sheetId: mine, field: 'cells', cells: [{ ...cell, column: 'district' }] }]),
        ),
      ).rejects.toMatchObject({ code: 'COLUMN_NOT_YOURS' });
    } finally {
      await settleRowSecurity(demo, guarded, 'ENABLE');
    }
  });

  it('an account that enters for one office and appraises for all enters for no other office', async () => {
    const both: Actor = { ...appraiser, office: 'ttyt-trang-dinh', columns: { ...OWN.columns, ...appraiser.columns } };
    const cell = { id: '1', column: 'self' as const, value: { points: '1' }, seen: null };
    const write = async (office: string) => {
      const sheetId = await sheetOf(office, 'draft');
      return demo.transactions.run(both, (tx) => writeCells(tx, [{ sheetId, field: 'cells', cells: [cell] }]));
    };
    await expect(write('ttyt-cao-loc')).rejects.toMatchObject({ code: 'COLUMN_NOT_YOURS' });
    expect(await write('ttyt-trang-dinh')).toBeDefined();
  });

  it('and the parts of all offices are the whole', async () => {
    const whole = await demo.transactions.read(machine, (tx) => readSheets(tx, { roundId: ROUND }, ALL));
    const offices = [...new Set(whole.map(({ office }) => office))];
    expect(offices).toHaveLength(11);
    const parts = new Set<string>();
    for (const office of offices)
      for (const { id } of await demo.transactions.read(clerk(office), (tx) => readSheets(tx, { roundId: ROUND }, ALL)))
        parts.add(id);
    expect(parts).toEqual(new Set(whole.map(({ id }) => id)));
  });
});

describe('nothing stays on a pooled connection', () => {
  const left = async (): Promise<{ reach: string | null; n: number }[]> => {
    const runners = Array.from({ length: 4 }, () => demo.database.createQueryRunner());
    const found = await Promise.all(
      runners.map(async (runner) => {
        const [row] = (await runner.query(
          "SELECT nullif(current_setting('chuan_xa.reach', true), '') AS reach, (SELECT count(*)::int FROM assessment) AS n",
        )) as { reach: string | null; n: number }[];
        return row!;
      }),
    );
    for (const runner of runners) await runner.release();
    return found;
  };

  it('after a read, a write, a refusal and a fault', async () => {
    const nothing = Array.from({ length: 4 }, () => ({ reach: null, n: 0 }));
    const count = (tx: Tx) => tx.manager.query('SELECT count(*) FROM assessment');
    await Promise.all([machine, OWN, machine, OWN].map((actor) => demo.transactions.read(actor, count)));
    expect(await left()).toEqual(nothing);
    await Promise.all([machine, OWN].map((actor) => demo.transactions.run(actor, count)));
    expect(await left()).toEqual(nothing);
    for (const actor of [machine, OWN])
      await expect(demo.transactions.run(actor, (tx) => tx.manager.query('SELECT 1/0'))).rejects.toThrow(/division/);
    expect(await left()).toEqual(nothing);
  });

  it('and offices that work at the same time on few connections never see each other’s', async () => {
    const offices = ['ttyt-trang-dinh', 'ttyt-cao-loc', 'ttyt-bac-son', 'ttyt-huu-lung'];
    const work = Array.from({ length: 80 }, (_, turn) => offices[turn % offices.length]!);
    const seen = await Promise.all(
      work.map((office) =>
        demo.transactions.read(clerk(office), (tx) =>
          tx.manager.query<{ office: string }[]>(
            'SELECT DISTINCT a.office_code AS office FROM assessment a JOIN office_reach r ON r.period = a.period AND r.commune_code = a.commune_code AND r.own AND r.office_code = $1',
            [office],
          ),
        ),
      ),
    );
    seen.forEach((rows, turn) => expect(rows.map(({ office }) => office)).toEqual([work[turn]]));
  });
});
