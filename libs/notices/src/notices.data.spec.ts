import { EditRound, KeepRoundDays } from '@chuan-xa/assessments';
import { TakePlanned } from '@chuan-xa/meetings';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../../test/support/test-app.js';
import { DigestMissing, KeepAppointments, RecheckVerdicts, RemindOffices, TellEndings } from './index.js';

const OWN = 'ttyt-trang-dinh';
let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('played', '2023-10-17T02:00:00Z');
  await server.rows("UPDATE round SET closed_at = CASE WHEN id = '2023-2' THEN NULL ELSE now() END");
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.rows('DELETE FROM notice_post');
  await server.rows('DELETE FROM notice');
});

interface Kept {
  office: string;
  subject: string;
  body: string;
}
const kept = (kind: string): Promise<Kept[]> =>
  server.rows(
    'SELECT office_code AS office, subject, body FROM notice WHERE kind = $1 ORDER BY office_code, made_at, subject',
    [kind],
  );
const at = (moment: string): void => server.clock.set(moment);

describe('the reminder', () => {
  it('goes to each office with something to hand in, names what, once a day', async () => {
    const unsent = await server.rows<{ office: string; count: number }>(
      `SELECT office_code AS office, count(*)::int AS count FROM assessment
       WHERE round_id = '2023-2' AND state IN ('draft', 'returned') GROUP BY office_code ORDER BY office_code`,
    );
    expect(unsent.length).toBeGreaterThan(3);
    at('2023-10-17T02:00:00Z'); // three days before the due day
    await server.app.get(RemindOffices).run();
    await server.app.get(RemindOffices).run();
    const made = await kept('reminder');
    expect(made.map(({ office }) => office)).toEqual(unsent.map(({ office }) => office));
    for (const [index, { subject, body }] of made.entries()) {
      expect(subject).toBe('Đợt 2 năm 2023: còn 3 ngày, hạn nộp 20/10/2023');
      const counts = [...body.matchAll(/còn (\d+)\/\d+ phiếu/g)].map(([, count]) => Number(count));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(unsent[index]?.count);
    }
  });

  it.each([
    ['2023-10-12T02:00:00Z', null],
    ['2023-10-13T02:00:00Z', 'còn 7 ngày'],
    ['2023-10-19T17:30:00Z', 'hạn là hôm nay'],
    ['2023-10-21T02:00:00Z', 'quá hạn 1 ngày'],
    ['2023-11-04T02:00:00Z', null],
  ])('at %s: %s', async (moment, words) => {
    at(moment);
    await server.app.get(RemindOffices).run();
    const subjects = new Set((await kept('reminder')).map(({ subject }) => subject));
    expect([...subjects]).toEqual(words === null ? [] : [`Đợt 2 năm 2023: ${words}, hạn nộp 20/10/2023`]);
  });
});

describe('the digest', () => {
  it('tells the department in the evening what each office lacks; the numbers are those of the sheets', async () => {
    at('2023-10-18T10:00:00Z');
    await server.app.get(DigestMissing).run();
    const [{ all, unsent, waiting } = { all: 0, unsent: 0, waiting: 0 }] = await server.rows<{
      all: number;
      unsent: number;
      waiting: number;
    }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE state IN ('draft', 'returned'))::int AS unsent,
         count(*) FILTER (WHERE state = 'submitted')::int AS waiting FROM assessment WHERE round_id = '2023-2'`,
    );
    const [digest, ...others] = await kept('digest');
    expect(others).toEqual([]);
    expect(digest).toMatchObject({ office: '', subject: `Đợt 2 năm 2023: còn ${unsent} phiếu chưa nộp` });
    expect(digest?.body).toContain(`17:00 ngày 18/10/2023; hạn nộp 20/10/2023`);
    expect(digest?.body).toContain(`${all - unsent}/${all} phiếu đã nộp, ${waiting} phiếu chờ thẩm định`);
  });

  it('is not made for a round that has long been due', async () => {
    at('2023-11-20T10:00:00Z');
    await server.app.get(DigestMissing).run();
    expect(await kept('digest')).toEqual([]);
  });
});

describe('titles that end within 90 days', () => {
  it('are told of once each, to the department and to their own office', async () => {
    at('2023-10-17T02:00:00Z');
    await server.rows('DELETE FROM title_told');
    const [held] = await server.rows<{ id: string; code: string; office: string }>(
      `SELECT r.id, r.commune_code AS code, o.office_code AS office FROM recognition r
       JOIN office_reach o ON o.period = r.period AND o.commune_code = r.commune_code AND o.own
       WHERE r.title = 'BTCQGYTX' AND r.period = 1 AND r.withdrawn_on IS NULL AND r.decision_date < '2023-01-01' ORDER BY r.year DESC, r.commune_code LIMIT 1`,
    );
    await server.app.get(TellEndings).run(); // whatever ends by itself
    await server.rows('DELETE FROM notice');
    await server.rows("UPDATE recognition SET term_ends_on = '2023-12-01' WHERE id = $1", [held?.id]);
    await server.app.get(TellEndings).run();
    await server.app.get(TellEndings).run();
    const made = await kept('expiring');
    expect(made.map(({ office }) => office)).toEqual(['', held?.office]);
    expect(made[0]?.subject).toBe('1 danh hiệu hết thời hạn trong 90 ngày tới');
    expect(made[0]?.body).toContain('hết thời hạn từ ngày 01/12/2023');
    expect(made[1]?.body).toBe(made[0]?.body);
  });
});

describe('the night’s recheck', () => {
  it('says nothing while every verdict follows from its scores', async () => {
    expect(await server.app.get(RecheckVerdicts).run()).toMatch(/^[1-9]\d* sheets judged again, 0 of them/);
    expect(await kept('recheck')).toEqual([]);
  });

  it.each([
    [
      'a score written past the application',
      'UPDATE score SET points = points - 25 WHERE (assessment_id, item_id, score_column) = ($1, $2, $3)',
    ],
    ['a total written into the row alone', 'UPDATE verdict SET total = total + 1 WHERE assessment_id = $1'],
    ['another outcome in the row', "UPDATE verdict SET outcome = 'undetermined' WHERE assessment_id = $1"],
  ])('finds %s, names the commune, and mends nothing', async (_, statement) => {
    const [sheet] = await server.rows<{ id: string; item: string; column: string; name: string }>(
      `SELECT a.id, s.item_id AS item, s.score_column AS "column", c.name FROM assessment a
       JOIN score s ON s.assessment_id = a.id AND s.points > 100 AND s.score_column = 'district'
       JOIN commune c ON c.period = a.period AND c.code = a.commune_code
       JOIN verdict v ON v.assessment_id = a.id AND v.outcome = 'met'
       WHERE a.round_id = '2023-2' AND a.edition_id = 'byt-1300-2023' AND a.state = 'submitted' ORDER BY c.code, s.item_id LIMIT 1`,
    );
    const values = statement.includes('$2') ? [sheet?.id, sheet?.item, sheet?.column] : [sheet?.id];
    const before = await server.rows('SELECT outcome, total, document FROM verdict WHERE assessment_id = $1', [
      sheet?.id,
    ]);
    const back = await server.rows<{ points: number; total: number; outcome: string }>(
      `SELECT s.points, v.total, v.outcome FROM score s JOIN verdict v USING (province_code, assessment_id)
       WHERE (assessment_id, item_id, score_column) = ($1, $2, $3)`,
      [sheet?.id, sheet?.item, sheet?.column],
    );
    await server.rows(statement, values);
    try {
      const changed = await server.rows('SELECT outcome, total, document FROM verdict WHERE assessment_id = $1', [
        sheet?.id,
      ]);
      expect(await server.app.get(RecheckVerdicts).run()).toMatch(/, [1-9]\d* of them to another verdict$/);
      const [notice] = await kept('recheck');
      expect(notice).toMatchObject({ office: '', body: expect.stringContaining(String(sheet?.name)) });
      expect(
        await server.rows('SELECT outcome, total, document FROM verdict WHERE assessment_id = $1', [sheet?.id]),
      ).toEqual(changed);
      expect(before).toHaveLength(1);
    } finally {
      await server.rows('UPDATE score SET points = $4 WHERE (assessment_id, item_id, score_column) = ($1, $2, $3)', [
        ...[sheet?.id, sheet?.item, sheet?.column, back[0]?.points],
      ]);
      await server.rows('UPDATE verdict SET total = $2, outcome = $3 WHERE assessment_id = $1', [
        ...[sheet?.id, back[0]?.total, back[0]?.outcome],
      ]);
    }
  });
});

describe('appointments', () => {
  const plan = {
    ...{ id: 'hen-1', name: 'Đợt hẹn', year: 2024, unitsOn: '2024-03-01', illustrative: true },
    ...{ dueOn: '2024-03-20', closesOn: '2024-03-31', standards: [{ edition: 'byt-1300-2023' }] },
  };
  const planner = () => server.as('khtc');
  const state = async (): Promise<string> => {
    const { status, body } = await planner()('GET', '/api/rounds/hen-1');
    return status === 404 ? 'none' : body.closedAt === null ? 'open' : 'closed';
  };
  const look = () => server.app.get(KeepAppointments).run();

  it('open a round on its day and close it when its last day is over, with a notice, once among many servers', async () => {
    at('2024-02-01T02:00:00Z');
    const planned = await planner()('POST', '/api/planned-rounds', { ...plan, opensOn: '2024-03-01' });
    expect([planned.status, planned.body]).toMatchObject([201, { id: 'hen-1', opensOn: '2024-03-01', problem: null }]);
    await look();
    expect(await state()).toBe('none');
    at('2024-02-29T17:00:00Z'); // the 1st of March in Vietnam
    const others = Array.from({ length: 4 }, () => {
      const edit = new EditRound(server.transactions);
      return new KeepRoundDays(server.transactions, edit);
    });
    const did = await Promise.all([...others.map((one) => one.run()), look()]);
    expect(await state()).toBe('open');
    expect(did.slice(0, 4).flat().length).toBeLessThanOrEqual(1);
    expect(
      (await server.rows("SELECT 1 FROM audit_record WHERE action = 'roundOpened' AND object_id = 'hen-1'")).length,
    ).toBe(1);
    expect((await planner()('GET', '/api/planned-rounds')).body.items).toEqual([]);
    at('2024-03-31T16:59:00Z');
    await look();
    expect(await state()).toBe('open');
    at('2024-03-31T17:00:00Z');
    await look();
    await look();
    expect(await state()).toBe('closed');
    expect((await kept('round')).filter(({ office }) => office === OWN).map(({ subject }) => subject)).toContain(
      'Đợt hẹn đã đóng',
    );
    await planner()('PATCH', '/api/rounds/hen-1', { closed: false, why: 'Bổ sung' });
    await look();
    expect(await state()).toBe('open');
  });

  it('that cannot be kept say why, to the department, and are tried again the next day', async () => {
    at('2024-04-01T02:00:00Z');
    const late = { ...plan, id: 'hen-2', name: 'Đợt hẹn hai', closesOn: null, opensOn: '2024-04-03' };
    expect((await planner()('POST', '/api/planned-rounds', late)).status).toBe(201);
    await server.rows(
      "UPDATE planned_round SET plan = jsonb_set(plan, '{standards,0,edition}', '\"khong-co\"') WHERE id = 'hen-2'",
    );
    at('2024-04-03T02:00:00Z');
    await look();
    await look();
    const [told, ...more] = (await kept('round')).filter(({ subject }) => subject.includes('chưa mở được'));
    expect([told?.office, more]).toEqual(['', []]);
    expect((await planner()('GET', '/api/planned-rounds')).body.items).toMatchObject([
      { id: 'hen-2', problem: expect.stringMatching(/khong-co/) },
    ]);
    await server.rows(
      "UPDATE planned_round SET plan = jsonb_set(plan, '{standards,0,edition}', '\"byt-1300-2023\"') WHERE id = 'hen-2'",
    );
    at('2024-04-04T02:00:00Z');
    await look();
    expect((await planner()('GET', '/api/rounds/hen-2')).status).toBe(200);
  });

  it('take a snapshot at its moment, once among many servers', async () => {
    at('2024-04-05T02:00:00Z');
    const url = '/api/rounds/2023-2/planned-snapshots';
    const past = await planner()('POST', url, { takeAt: '2024-04-05T01:00:00Z', name: 'Họp' });
    expect([past.status, past.body.code]).toEqual([422, 'SNAPSHOT_IN_PAST']);
    const planned = await planner()('POST', url, {
      takeAt: '2024-04-05T16:00:00+07:00',
      name: 'Họp tháng 4',
      meetsOn: '2024-04-06',
    });
    expect(planned.status).toBe(201);
    const dropped = await planner()('POST', url, { takeAt: '2024-04-05T16:00:00+07:00', name: 'Bỏ' });
    expect((await planner()('DELETE', `/api/planned-snapshots/${dropped.body.id}`)).body.items).toMatchObject([
      { name: 'Họp tháng 4' },
    ]);
    await look();
    at('2024-04-05T09:00:00Z');
    const many = Array.from({ length: 3 }, () => server.app.get(TakePlanned).run());
    await Promise.all([...many, look()]);
    await look();
    const { body } = await planner()('GET', '/api/rounds/2023-2/snapshots');
    const items = body.items as { name: string; meetsOn: string | null }[];
    expect(items.filter(({ name }) => name === 'Họp tháng 4')).toMatchObject([{ meetsOn: '2024-04-06' }]);
    expect(items.some(({ name }) => name === 'Bỏ')).toBe(false);
    expect((await planner()('GET', url)).body.items).toEqual([]);
  });

  it('are made by the planning office alone, and not for what could not be opened', async () => {
    at('2024-04-06T02:00:00Z');
    const post = (body: object, who = 'khtc') =>
      server.as(who)('POST', '/api/planned-rounds', { ...plan, id: 'hen-3', opensOn: '2024-05-01', ...body });
    expect((await post({}, OWN)).status).toBe(403);
    expect((await post({ opensOn: '2024-04-06' })).body.code).toBe('ROUND_OPENS_IN_PAST');
    expect((await post({ closesOn: '2024-03-01' })).body.code).toBe('ROUND_ENDS_BEFORE_DUE');
    expect((await post({ id: '2023-2' })).body.code).toBe('ROUND_EXISTS');
    expect((await post({ illustrative: false })).body.code).toBe('DEMO_REFUSES_REAL');
    expect((await post({})).status).toBe(201);
    expect((await server.as('khtc')('DELETE', '/api/planned-rounds/hen-3')).body).toEqual({ items: [] });
    expect((await server.as('khtc')('DELETE', '/api/planned-rounds/hen-3')).body.code).toBe('ROUND_NOT_PLANNED');
  });
});
