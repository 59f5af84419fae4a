import { judgeCommunes, writeCells } from '@chuan-xa/assessments';
import { revisionOf } from '@chuan-xa/standards';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { publishDraft } from './publish-draft.js';
import { Desk, HEALTH, planner, refusal } from './testing/desk.js';

const OPEN = '2026-1';
const CLOSED = '2023-2';

let demo: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  desk = new Desk(demo);
  await desk.bringAct();
  // As of this day, so that nothing moves but by what is published.
  await desk.tx((tx) => judgeCommunes(tx, { roundId: OPEN }));
});
afterAll(() => demo.close());

/** Undoes what stands, so that each test begins with r1. */
afterEach(async () => {
  const standing = await demo.rows<{ id: string }>(
    'SELECT id FROM publication WHERE undone_at IS NULL ORDER BY number DESC',
  );
  for (const { id } of standing) await desk.undo(id, { unfit: 'keep' });
  await demo.rows("DELETE FROM standard_revision WHERE status = 'draft'");
});

describe('a preview', () => {
  it('says what publishing then does, and stores nothing', async () => {
    await desk.correct({ 'pass/totalPercent': '90' });
    const before = await desk.verdicts();
    const preview = await desk.preview();
    expect(await desk.verdicts()).toEqual(before);
    expect(preview.values).toMatchObject([
      {
        path: 'pass/totalPercent',
        before: { text: '80', how: 'nguồn thứ cấp' },
        after: { text: '90', how: 'văn bản gốc' },
      },
    ]);
    expect(preview.rounds.map(({ id, moves }) => [id, moves])).toEqual([
      [OPEN, true],
      [CLOSED, false],
    ]);
    const { judged, unchanged, otherwise, flips } = preview.sheets;
    expect(judged).toBe(unchanged + otherwise + flips.length);
    expect(flips.length).toBeGreaterThan(0);
    await desk.publish();
    const counted = await demo.rows<{ id: string; outcome: string }>(
      "SELECT a.id, v.outcome FROM assessment a JOIN verdict v ON v.assessment_id = a.id WHERE a.state IN ('submitted', 'accepted')",
    );
    const flipped = counted.filter(({ id, outcome }) => !before[id]?.startsWith(`${outcome} `));
    expect(new Map(flips.map(({ sheet, after }) => [sheet, after.outcome]))).toEqual(
      new Map(flipped.map(({ id, outcome }) => [id, outcome])),
    );
    // 15.2 of the NTM standard rests on the 1300 verdict, so that it moves too.
    expect(new Set(flips.map(({ edition }) => edition)).size).toBeGreaterThan(1);
  });

  it('counts the review as it then is', async () => {
    await desk.correct({ 'pass/totalPercent': '95' });
    const { reviews } = await desk.preview();
    const title = reviews.find((one) => one.title === 'BTCQGYTX');
    expect(title?.after.noLongerMeets).toBeGreaterThan(title?.before.noLongerMeets ?? 0);
    await desk.publish();
    await desk.correct({ 'pass/totalPercent': '96' });
    const then = (await desk.preview()).reviews;
    expect(then.map(({ before }) => before)).toEqual(reviews.map(({ after }) => after));
  });

  it('goes stale with the scores that it tells of, and then nothing is published', async () => {
    await desk.correct({ 'pass/totalPercent': '90' });
    const { token, to, sheets } = await desk.preview();
    const flip = sheets.flips.find(({ edition }) => edition === HEALTH);
    await demo.rows("UPDATE assessment SET state = 'submitted' WHERE id = $1", [flip?.sheet]);
    await score(flip?.sheet ?? '', '0');
    const order = { seen: to.sha256, preview: token };
    expect(await refusal(desk.tx((tx) => publishDraft(tx, HEALTH, order)))).toBe('PREVIEW_STALE');
    const older = { ...order, seen: '0'.repeat(64) };
    expect(await refusal(desk.tx((tx) => publishDraft(tx, HEALTH, older)))).toBe('STANDARD_DRAFT_STALE');
    expect(await desk.states()).toContain(`${to.revision} draft`);
    expect(await desk.pins()).toEqual({ [OPEN]: 'r1', [CLOSED]: 'r1' });
  });
});

describe('publishing', () => {
  it('moves open rounds alone, keeps what it replaced, and is on record', async () => {
    await desk.correct({ 'pass/totalPercent': '85' });
    const before = await desk.verdicts();
    const { id, toRevision, summary } = await desk.publish({ note: 'Đã đối chiếu' });
    expect(await desk.pins()).toEqual({ [OPEN]: toRevision, [CLOSED]: 'r1' });
    expect(await desk.astray()).toEqual([]);
    expect(summary.rounds).toEqual([{ id: OPEN, name: 'Đợt 1 năm 2026' }]);
    const kept = await demo.rows<{ round: string; same: boolean }>(
      `SELECT DISTINCT a.round_id AS round, v.document->'edition'->>'revision' = 'r1' AS same
       FROM publication_verdict v JOIN assessment a ON a.id = v.assessment_id WHERE v.publication_id = $1`,
      [id],
    );
    expect(kept).toEqual([{ round: OPEN, same: true }]);
    const closed = await demo.rows<{ id: string }>('SELECT id FROM assessment WHERE round_id = $1', [CLOSED]);
    const after = await desk.verdicts();
    expect(closed.filter((sheet) => before[sheet.id] !== after[sheet.id])).toEqual([]);
    const [act] = await demo.rows<{ action: string; why: string }>(
      "SELECT action, why FROM audit_record WHERE object_type = 'standard' ORDER BY number DESC LIMIT 1",
    );
    expect(act).toEqual({ action: 'standardPublished', why: 'Đã đối chiếu' });
  });

  it('and undoing it gives every verdict back to the letter; the number is never used again', async () => {
    const before = await desk.verdicts();
    await desk.correct({ 'pass/totalPercent': '92', 'criteria/3/maxPoints': '13', 'criteria/7/maxPoints': '5' });
    const { id, toRevision } = await desk.publish({ unfit: 'keep' });
    expect(await desk.verdicts()).not.toEqual(before);
    await desk.undo(id);
    expect(await desk.verdicts()).toEqual(before);
    expect(await desk.pins()).toEqual({ [OPEN]: 'r1', [CLOSED]: 'r1' });
    expect(await desk.states()).toContain(`${toRevision} withdrawn`);
    await expect(
      desk.tx((tx) => tx.manager.query("UPDATE standard_revision SET status = 'published' WHERE status = 'withdrawn'")),
    ).rejects.toThrow(/never changed or deleted/);
    const next = await desk.correct({ 'pass/totalPercent': '80' });
    expect(Number(next.revision.split('.')[1])).toBe(Number(toRevision.split('.')[1]) + 1);
    const withdrawn = await desk.tx((tx) => revisionOf(tx, HEALTH, toRevision));
    expect(withdrawn.pass?.totalPercent).toMatchObject({ value: '92' });
  });

  it('is refused while scores no longer fit, unless they are to be kept; then they count as not answered', async () => {
    await desk.correct({ 'criteria/3/maxPoints': '13', 'criteria/7/maxPoints': '5' });
    const { sheets } = await desk.preview();
    const [unfit] = sheets.unfit;
    expect(unfit).toMatchObject({ item: '7', edition: HEALTH, round: OPEN });
    expect(unfit?.why).toMatch(/^Giá trị “.*” vượt mức tối đa là 5\./);
    expect(await refusal(desk.publish())).toBe('PUBLICATION_UNFIT');
    const stored = () => demo.rows("SELECT * FROM score WHERE item_id = '7' ORDER BY assessment_id, score_column");
    const scores = await stored();
    await desk.publish({ unfit: 'keep' });
    expect(await stored()).toEqual(scores);
    const [verdict] = await demo.rows<{ reasons: { code: string; ids?: string[] }[] }>(
      "SELECT document->'reasons' AS reasons FROM verdict WHERE assessment_id = $1",
      [unfit?.sheet],
    );
    expect(verdict?.reasons.find(({ code }) => code === 'NOT_ANSWERED')?.ids).toContain('7');
  });

  it('is refused while the act that values are said to be read in is not there', async () => {
    await desk.correct({ 'pass/totalPercent': '81' });
    const [file] = await demo.rows<Record<string, unknown>>('SELECT * FROM standard_act_file');
    const readings = await demo.rows<{ row: string }>('SELECT row_to_json(r) AS row FROM standard_value_reading r');
    await demo.rows('DELETE FROM standard_value_reading');
    await demo.rows('DELETE FROM standard_act_file');
    try {
      expect(await refusal(desk.publish())).toBe('PUBLICATION_WITHOUT_ACT');
    } finally {
      await demo.rows('INSERT INTO standard_act_file SELECT * FROM json_populate_record(NULL::standard_act_file, $1)', [
        JSON.stringify(file),
      ]);
      await demo.rows(
        'INSERT INTO standard_value_reading SELECT * FROM json_populate_recordset(NULL::standard_value_reading, $1)',
        [JSON.stringify(readings.map(({ row }) => row))],
      );
    }
  });
});

describe('undoing', () => {
  it('is of the latest alone, and once', async () => {
    await desk.correct({ 'pass/totalPercent': '81' });
    const first = await desk.publish();
    await desk.correct({ 'pass/totalPercent': '82' });
    const second = await desk.publish();
    expect(second.fromRevision).toBe(first.toRevision);
    expect(await refusal(desk.undo(first.id))).toBe('PUBLICATION_NOT_LATEST');
    await desk.undo(second.id);
    expect(await refusal(desk.undo(second.id))).toBe('PUBLICATION_UNDONE');
    expect(await desk.pins()).toMatchObject({ [OPEN]: first.toRevision });
    await desk.undo(first.id);
    expect(await desk.pins()).toMatchObject({ [OPEN]: 'r1' });
    expect(await refusal(desk.undo('0198c2f4-0000-7000-8000-000000000000'))).toBe('PUBLICATION_NOT_FOUND');
  });

  it('is refused while a round that was closed since stands on it', async () => {
    await desk.correct({ 'pass/totalPercent': '83' });
    const { id } = await desk.publish();
    await demo.rows('UPDATE round SET closed_at = now() WHERE id = $1', [OPEN]);
    try {
      expect(await refusal(desk.undo(id))).toBe('PUBLICATION_HOLDS_ROUND');
    } finally {
      await demo.rows('UPDATE round SET closed_at = NULL WHERE id = $1', [OPEN]);
    }
  });
});

describe('at the same moment', () => {
  it('of two publishers one wins, and the other is told', async () => {
    await desk.correct({ 'pass/totalPercent': '84' });
    const { token, to } = await desk.preview();
    const order = { seen: to.sha256, preview: token };
    const both = [0, 1].map(() => desk.tx((tx) => publishDraft(tx, HEALTH, order)));
    const done = await Promise.allSettled(both);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = done.findIndex(({ status }) => status === 'rejected');
    expect(await refusal(both[lost] ?? Promise.resolve())).toBe('STANDARD_DRAFT_NOT_FOUND');
    expect(await desk.astray()).toEqual([]);
  });

  it('scores are written, and no sheet ends with a verdict of another revision or of other scores', async () => {
    await desk.correct({ 'pass/totalPercent': '86' });
    const sheets = await demo.rows<{ id: string }>(
      "SELECT id FROM assessment WHERE round_id = $1 AND edition_id = $2 AND state = 'submitted' ORDER BY id LIMIT 12",
      [OPEN, HEALTH],
    );
    expect(sheets).toHaveLength(12);
    const writing = Promise.all(sheets.map(({ id }, index) => score(id, String(index % 5))));
    let published = false;
    while (!published) {
      const refused = await desk.publish().then(
        () => null,
        (error: unknown) => error,
      );
      published = refused === null;
      if (!published) expect((refused as { code: string }).code).toBe('PREVIEW_STALE');
    }
    await writing;
    expect(await desk.astray()).toEqual([]);
    const stands = await desk.verdicts();
    await desk.tx((tx) => judgeCommunes(tx, { roundId: OPEN }));
    expect(await desk.verdicts()).toEqual(stands);
  });

  it('the server is cut off in the middle, and nothing of it is left', async () => {
    await desk.correct({ 'pass/totalPercent': '87' });
    const before = { verdicts: await desk.verdicts(), pins: await desk.pins(), states: await desk.states() };
    const holder = demo.database.createQueryRunner();
    await holder.startTransaction();
    // Its row security lets nothing through that is not told how far it reaches.
    await holder.query("SELECT set_config('chuan_xa.reach', '*', true)");
    const held = (await holder.query(
      'SELECT id, pg_backend_pid() AS pid FROM assessment WHERE round_id = $1 ORDER BY id DESC LIMIT 1 FOR UPDATE',
      [OPEN],
    )) as { pid: number }[];
    expect(held).toHaveLength(1);
    let ended: unknown = null;
    const publishing = desk.publish().then(
      () => (ended = 'published'),
      (error: unknown) => (ended = error),
    );
    let cut = 0;
    while (cut === 0 && ended === null) {
      // By whom it waits for, since the activity shows but the beginning of a long statement. Outside the holder's transaction, which
      // would be shown the same picture each time.
      const rows = await demo.database.query<unknown[]>(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND $1 = ANY(pg_blocking_pids(pid))',
        [held[0]?.pid],
      );
      cut = rows.length;
    }
    await holder.rollbackTransaction();
    await holder.release();
    await publishing;
    expect(cut).toBe(1);
    expect(String(ended)).toMatch(/terminat/i);
    expect({ verdicts: await desk.verdicts(), pins: await desk.pins(), states: await desk.states() }).toEqual(before);
    expect(await demo.rows('SELECT 1 FROM publication WHERE undone_at IS NULL')).toEqual([]);
  });
});

/** The appraiser’s score of criterion 1. */
const score = (sheetId: string, points: string): Promise<void> =>
  demo.transactions.run(planner, async (tx) => {
    await writeCells(tx, [
      { sheetId, field: 'cells', cells: [{ id: '1', column: 'appraised', value: { points }, seen: null }] },
    ]);
    await judgeCommunes(tx, { sheets: [sheetId] });
  });
