import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type Answer, type Ask, type TestApp } from '../support/test-app.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const ROUND = '/api/rounds/2023-2';
const TEXT = {
  shortcomings: 'Thiếu bác sĩ ở 4 trạm',
  causes: 'Không tuyển được',
  solutions: 'Luân phiên bác sĩ từ trung tâm',
  proposals: '=SUM(1)\nĐề nghị bổ sung biên chế',
};

let server: TestApp;
let planner: Ask;
let leader: Ask;
let centre: Ask;
let other: Ask;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  [planner, leader, centre, other] = ['khtc', 'lanh-dao', OWN, OTHER].map((name) => server.as(name)) as [
    Ask,
    Ask,
    Ask,
    Ask,
  ];
});
afterAll(() => server.close());

const told = ({ status, body }: Answer): [number, string | undefined] => [status, body?.code];
const write = (body: object, by = centre, office = OWN, round = ROUND): Promise<Answer> =>
  by('PUT', `${round}/statements/${office}`, body);
const move = (name: string, by: Ask, office = OWN, body: object = {}): Promise<Answer> =>
  by('POST', `${ROUND}/statements/${office}/${name}`, body);
const of = ({ body }: Answer, office = OWN): Record<string, unknown> =>
  body.items.find((one: { office: string }) => one.office === office);
const acts = (id: string): Promise<{ action: string; before: unknown; after: unknown; why: string | null }[]> =>
  server.rows(
    "SELECT action, before, after, why FROM audit_record WHERE object_type = 'statement' AND object_id = $1 ORDER BY number",
    [id],
  );

describe('what an office states', () => {
  it('is there for every office of the round before anything is written, and for a health centre its own alone', async () => {
    const all = await planner('GET', `${ROUND}/statements`);
    expect(all.body.items).toHaveLength(11);
    expect(all.body.items.map(({ position }: { position: number }) => position)).toEqual(
      Array.from({ length: 11 }, (_, index) => index + 1),
    );
    expect(of(all)).toEqual({
      ...{
        office: OWN,
        officeName: expect.stringContaining('Tràng Định'),
        state: 'missing',
        late: false,
        version: null,
      },
      ...{ shortcomings: '', causes: '', solutions: '', proposals: '', returnedFor: null, position: 2 },
      ...{ submittedAt: null, submittedBy: null, confirmedAt: null, confirmedBy: null },
    });
    const own = await centre('GET', `${ROUND}/statements`);
    expect(own.body).toEqual({ dueOn: all.body.dueOn, items: [of(all)], summary: null });
    expect(told(await server.as('quan-tri')('GET', `${ROUND}/statements`))).toEqual([403, 'FORBIDDEN']);
    expect(told(await planner('GET', '/api/rounds/khong-co/statements'))).toEqual([404, 'ROUND_NOT_FOUND']);
  });

  it('is written by the office itself, as a draft', async () => {
    const first = await write({ ...TEXT, seen: null });
    expect(first.status, JSON.stringify(first.body)).toBe(200);
    expect(of(first)).toMatchObject({ ...TEXT, state: 'draft', version: 1 });
    expect(of(await write({ ...TEXT, seen: null }))).toMatchObject({ version: 1 });
    const mended = await write({ causes: ' Lương thấp ', seen: 1 });
    expect(of(mended)).toMatchObject({ ...TEXT, causes: 'Lương thấp', version: 2 });
    expect(of(await write({ solutions: '', proposals: null, seen: 2 }))).toMatchObject({
      solutions: '',
      proposals: '',
    });
    expect(of(await write({ ...TEXT, seen: 3 }))).toMatchObject({ ...TEXT, version: 4 });
    const done = await acts(`2023-2/${OWN}`);
    expect(done.map(({ action }) => action)).toEqual(Array.from({ length: 4 }, () => 'statementWritten'));
    expect(done[1]).toMatchObject({ before: { causes: TEXT.causes }, after: { causes: 'Lương thấp' } });
    for (const by of [planner, leader]) expect(told(await write({ causes: 'x' }, by))).toEqual([403, 'FORBIDDEN']);
    const foreign = await write({ causes: 'x' }, centre, OTHER);
    const absent = await write({ causes: 'x' }, centre, 'khong-co');
    expect(told(foreign)).toEqual([404, 'OFFICE_UNKNOWN']);
    expect(foreign.body.detail.replace(OTHER, '')).toBe(absent.body.detail.replace('khong-co', ''));
    expect(told(await write({ causes: 'x' }, centre, OWN, '/api/rounds/khong-co'))).toEqual([404, 'ROUND_NOT_FOUND']);
    expect(of(await planner('GET', `${ROUND}/statements`), OTHER)).toMatchObject({ state: 'missing' });
  });

  it('written by two at once is one’s, and the other is shown both', async () => {
    const round = '/api/rounds/2026-1';
    const first = await Promise.all(['một', 'hai'].map((causes) => write({ causes, seen: null }, centre, OWN, round)));
    expect(first.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = first.find(({ status }) => status === 409)!;
    expect(lost.body).toMatchObject({ code: 'STATEMENT_CHANGED', kept: { version: 1 }, sent: {} });
    const second = await Promise.all(['ba', 'bốn'].map((causes) => write({ causes, seen: 1 }, centre, OWN, round)));
    expect(second.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = second.find(({ status }) => status === 200)!;
    expect(second.find(({ status }) => status === 409)!.body.kept.causes).toBe(of(won).causes);
  });

  it.each([
    ['a long part', { causes: 'a'.repeat(8001) }, 'causes FIELD_TOO_LONG'],
    ['no text', { causes: 5 }, 'causes FIELD_WRONG_TYPE'],
    ['another part', { khac: 'x' }, 'khac FIELD_UNKNOWN'],
    ['no version', { seen: 0 }, 'seen FIELD_OUT_OF_RANGE'],
  ])('is not taken with %s', async (_, body, fault) => {
    const answer = await write(body);
    expect([answer.status, `${answer.body.errors?.[0].field} ${answer.body.errors?.[0].code}`]).toEqual([422, fault]);
  });

  it('is handed in, confirmed, given back with a reason, and handed in again', async () => {
    expect(told(await move('submit', other, OTHER))).toEqual([404, 'STATEMENT_NOT_FOUND']);
    await write({ causes: ' ' }, other, OTHER);
    expect(told(await move('submit', other, OTHER))).toEqual([422, 'STATEMENT_EMPTY']);
    expect(told(await move('confirm', planner))).toEqual([409, 'STATEMENT_STATE_REFUSED']);
    expect(told(await move('return', planner, OWN, { reason: 'x' }))).toEqual([409, 'STATEMENT_STATE_REFUSED']);
    expect(told(await move('submit', planner))).toEqual([403, 'FORBIDDEN']);
    expect(told(await move('submit', other))).toEqual([404, 'OFFICE_UNKNOWN']);
    const submitted = await move('submit', centre);
    expect(of(submitted)).toMatchObject({ state: 'submitted', submittedAt: '2026-11-22T02:00:00.000Z' });
    expect(of(submitted).submittedBy).toContain(OWN);
    expect(told(await move('submit', centre))).toEqual([409, 'STATEMENT_STATE_REFUSED']);
    const shut = await write({ causes: 'Khác', seen: 4 });
    expect([...told(shut), shut.body.kept.causes, shut.body.sent.causes]).toEqual([
      409,
      'STATEMENT_HANDED_IN',
      TEXT.causes,
      'Khác',
    ]);
    expect((await write({ ...TEXT, seen: 4 })).status).toBe(200);
    expect(told(await move('confirm', centre))).toEqual([403, 'FORBIDDEN']);
    expect(told(await move('confirm', leader))).toEqual([403, 'FORBIDDEN']);
    expect(of(await move('confirm', planner))).toMatchObject({ state: 'confirmed', confirmedAt: expect.any(String) });
    expect(told(await move('confirm', planner))).toEqual([409, 'STATEMENT_STATE_REFUSED']);
    expect((await move('return', planner, OWN, { reason: ' ' })).status).toBe(422);
    expect(told(await move('return', centre, OWN, { reason: 'x' }))).toEqual([403, 'FORBIDDEN']);
    const returned = await move('return', planner, OWN, { reason: 'Nêu rõ số trạm' });
    expect(of(returned)).toMatchObject({
      ...{ ...TEXT, state: 'draft', returnedFor: 'Nêu rõ số trạm' },
      ...{ submittedAt: null, submittedBy: null, confirmedAt: null, confirmedBy: null },
    });
    expect(of(await write({ causes: 'Rõ hơn', seen: 4 }))).toMatchObject({ returnedFor: 'Nêu rõ số trạm' });
    expect(of(await move('submit', centre))).toMatchObject({ state: 'submitted', returnedFor: null });
    const done = await acts(`2023-2/${OWN}`);
    expect(done.slice(4).map(({ action }) => action)).toEqual([
      'statementSubmitted',
      'statementConfirmed',
      'statementReturned',
      'statementWritten',
      'statementSubmitted',
    ]);
    expect(done[6]?.why).toBe('Nêu rõ số trạm');
  });
});

describe('when and in which order', () => {
  const due = (dueOn: unknown, by = planner): Promise<Answer> => by('PUT', `${ROUND}/statements-due`, { dueOn });

  it('statements are due is the planning office’s to say, and a late one is taken and told', async () => {
    const [round] = await server.rows<{ due: string | null }>(
      "SELECT due_on::text AS due FROM round WHERE id = '2023-2'",
    );
    expect((await centre('GET', `${ROUND}/statements`)).body.dueOn).toBe(round?.due);
    expect((await due('2026-11-22')).body.dueOn).toBe('2026-11-22');
    expect(of(await centre('GET', `${ROUND}/statements`)).late).toBe(false);
    expect(of(await due('2026-11-21')).late).toBe(true);
    await write({ causes: 'Muộn', seen: 1 }, other, OTHER);
    expect(of(await move('submit', other, OTHER), OTHER)).toMatchObject({ state: 'submitted', late: true });
    expect((await due(null)).body.dueOn).toBe(round?.due);
    for (const by of [centre, leader]) expect(told(await due('2026-11-21', by))).toEqual([403, 'FORBIDDEN']);
    expect((await due('hôm nay')).status).toBe(422);
    expect((await planner('PUT', `${ROUND}/statements-due`, {})).status).toBe(422);
  });

  it('counts the day in Vietnam', async () => {
    await due('2026-11-22');
    await move('return', planner, OTHER, { reason: 'Thử' });
    server.clock.set('2026-11-22T16:59:59Z');
    expect(of(await move('submit', other, OTHER), OTHER).late).toBe(false);
    await move('return', planner, OTHER, { reason: 'Thử' });
    server.clock.set('2026-11-22T17:00:00Z');
    expect(of(await move('submit', other, OTHER), OTHER).late).toBe(true);
  });

  it('they stand is the planning office’s to say, those not named after them', async () => {
    const order = (offices: string[], by = planner): Promise<Answer> =>
      by('PUT', `${ROUND}/statements-order`, { offices });
    const before = (await planner('GET', `${ROUND}/statements`)).body.items.map(
      ({ office }: { office: string }) => office,
    );
    const after = (await order([OTHER, 'ttyt-lang-son', OTHER])).body.items.map(
      ({ office }: { office: string }) => office,
    );
    const first = [OTHER, 'ttyt-lang-son'];
    expect(after).toEqual([...first, ...before.filter((office: string) => !first.includes(office))]);
    expect(of(await other('GET', `${ROUND}/statements`), OTHER).position).toBe(1);
    const unknown = await order([OWN, 'khong-co']);
    expect([unknown.status, unknown.body.errors[0].field]).toEqual([422, 'offices.1']);
    for (const by of [centre, leader]) expect(told(await order([], by))).toEqual([403, 'FORBIDDEN']);
  });
});

describe('the summary', () => {
  it('is the planning office’s, for those who see every office', async () => {
    const sum = (body: object, by = planner): Promise<Answer> => by('PUT', `${ROUND}/statements-summary`, body);
    const first = await Promise.all(['một', 'hai'].map((causes) => sum({ causes, seen: null })));
    expect(first.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = first.find(({ status }) => status === 200)!.body.summary;
    expect((await sum({ causes: kept.causes, seen: null })).body.summary.version).toBe(1);
    const mended = await sum({ ...TEXT, seen: 1 });
    expect(mended.body.summary).toMatchObject({ ...TEXT, version: 2, writtenBy: expect.stringContaining('tổng hợp') });
    expect(told(await sum({ causes: 'x', seen: 1 }))).toEqual([409, 'STATEMENT_CHANGED']);
    expect((await leader('GET', `${ROUND}/statements`)).body.summary).toEqual(mended.body.summary);
    expect((await centre('GET', `${ROUND}/statements`)).body.summary).toBeNull();
    for (const by of [centre, leader]) expect(told(await sum({ causes: 'x' }, by))).toEqual([403, 'FORBIDDEN']);
    expect((await acts('2023-2')).filter(({ action }) => action === 'summaryWritten')).toHaveLength(2);
  });
});

describe('a snapshot taken afterwards', () => {
  it('has what was confirmed, of the others how far they are, and the summary', async () => {
    await move('confirm', planner);
    const taken = await planner('POST', `${ROUND}/snapshots`, { name: 'Họp' });
    const documents = async (): Promise<Map<string, unknown>> =>
      new Map(
        (await planner('GET', `/api/snapshots/${taken.body.id}`)).body.documents.map(
          ({ path, content }: { path: string; content: string }) => [path, JSON.parse(content)],
        ),
      );
    const frozen = await documents();
    expect(frozen.get(`statement/${OWN}`)).toEqual({
      ...{ office: OWN, officeName: expect.stringContaining('Tràng Định'), state: 'confirmed', late: false },
      ...{ confirmedAt: expect.any(String), text: { ...TEXT, causes: 'Rõ hơn' } },
    });
    expect(frozen.get(`statement/${OTHER}`)).toMatchObject({ state: 'submitted', late: true, text: null });
    expect(frozen.get('statement/ttyt-bac-son')).toMatchObject({ state: 'missing', text: null });
    expect(frozen.get('statement-summary')).toEqual(TEXT);
    const { statements } = frozen.get('order') as { statements: string[] };
    expect([statements.length, statements[0]]).toEqual([11, OTHER]);
    await move('return', planner, OWN, { reason: 'Sau khi chốt' });
    await write({ causes: 'Khác hẳn', seen: 5 });
    expect(await documents()).toEqual(frozen);
  });
});
