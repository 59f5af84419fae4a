import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../support/test-app.js';
import { NONE, OWN, SCREEN, openTestMeeting, told, type TestMeeting } from '../support/test-meeting.js';

let server: TestMeeting['server'];
let planner: TestMeeting['planner'];
let leader: TestMeeting['leader'];
let centre: TestMeeting['centre'];
let meeting: TestMeeting['meeting'];
let communes: TestMeeting['communes'];
let newMeeting: TestMeeting['newMeeting'];
let acts: TestMeeting['acts'];
let guestOf: TestMeeting['guestOf'];

beforeAll(async () => {
  ({ server, planner, leader, centre, meeting, communes, newMeeting, acts, guestOf } = await openTestMeeting());
});
afterAll(() => server.close());

describe('what is decided', () => {
  const AT = '2026-11-22T01:59:00.000Z';
  const SAID = {
    kind: 'decision',
    text: 'TTYT Tràng Định rà lại tiêu chí 2',
    screen: SCREEN,
    commune: null,
    inNameOf: 'Giám đốc Sở Y tế',
    responsible: 'TTYT Tràng Định',
    dueOn: '2026-12-31',
    writtenAt: AT,
  };
  const keep = (id: string, body: object, by = planner, of = meeting.id): Promise<Answer> =>
    by('PUT', `/api/meetings/${of}/decisions/${id}`, { ...SAID, ...body });

  it('is kept once, however often it is sent', async () => {
    const of = await newMeeting();
    const [one, two] = [randomUUID(), randomUUID()];
    const [commune = ''] = communes[OWN] ?? [];
    const first = await keep(one, { commune }, planner, of);
    expect(first.status, JSON.stringify(first.body)).toBe(200);
    expect(first.body).toMatchObject({ ...SAID, commune, id: one, number: 1, version: 1, withdrawn: null });
    expect(first.body.writtenBy).toContain('tổng hợp');
    const both = await Promise.all([1, 2, 3].map(() => keep(one, { commune }, planner, of)));
    expect(both.map(({ body }) => body)).toEqual([first.body, first.body, first.body]);
    await Promise.all([keep(two, { kind: 'note', inNameOf: null }, planner, of), keep(randomUUID(), {}, planner, of)]);
    const { items } = (await leader('GET', `/api/meetings/${of}/decisions`)).body;
    expect(items.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
    expect((await acts(one)).map(({ action }) => action)).toEqual(['decisionKept']);
    // What was frozen of the commune’s case, and the case itself, are as they were.
    expect(await server.rows("SELECT 1 FROM audit_record WHERE object_type = 'case' AND at >= '2026-11-22'")).toEqual(
      [],
    );
  });

  it('is mended by who saw it as it stands, and says what it said before', async () => {
    const id = randomUUID();
    await keep(id, {});
    const mended = await keep(id, { text: 'Trước 15/12', seen: 1, writtenAt: '2026-11-22T02:30:00.000Z' });
    expect(mended.body).toMatchObject({ text: 'Trước 15/12', version: 2, number: expect.any(Number) });
    const clash = await keep(id, { text: 'Trước 20/12', seen: 1, inNameOf: null }, leader);
    expect(told(clash)).toEqual([409, 'DECISION_CHANGED']);
    expect(clash.body.kept).toMatchObject({ text: 'Trước 15/12', version: 2 });
    expect(clash.body.sent).toMatchObject({ text: 'Trước 20/12' });
    expect(told(await keep(id, { text: 'Trước 20/12' }))).toEqual([409, 'DECISION_CHANGED']);
    // The first sending, whose answer was lost, comes again: it was kept, and is no second mending.
    const late = await keep(id, {});
    expect([late.status, late.body]).toEqual([200, mended.body]);
    expect(told(await keep(randomUUID(), { seen: 1 }))).toEqual([404, 'DECISION_NOT_FOUND']);
    const former = await server.rows<{ version: number; content: { text: string } }>(
      'SELECT version, content FROM decision_version WHERE decision_id = $1',
      [id],
    );
    expect(former).toMatchObject([{ version: 1, content: { text: SAID.text, writtenAt: AT } }]);
    await expect(server.rows("UPDATE decision_version SET content = '{}'")).rejects.toThrow();
  });

  it('is mended by one of two who mend it at once', async () => {
    const id = randomUUID();
    await keep(id, {});
    const both = await Promise.all([
      keep(id, { text: 'Một', seen: 1 }),
      keep(id, { text: 'Hai', seen: 1, inNameOf: null }, leader),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, lost] = both[0].status === 200 ? both : both.toReversed();
    expect(lost!.body.kept).toEqual(won!.body);
  });

  it('is in the name of who decides: a secretary says whose, the leadership writes its own', async () => {
    const faulty = async (body: object, by: Ask): Promise<string> =>
      (await keep(randomUUID(), body, by)).body.errors?.map((one: { field: string; code: string }) => one.code)[0];
    expect(await faulty({ inNameOf: null }, planner)).toBe('DECISION_NEEDS_NAME');
    expect(await faulty({ inNameOf: '  ' }, planner)).toBe('DECISION_NEEDS_NAME');
    expect(await faulty({}, leader)).toBe('DECISION_IN_OWN_NAME');
    expect((await keep(randomUUID(), { inNameOf: null }, leader)).body.inNameOf).toBeNull();
    expect((await keep(randomUUID(), { kind: 'note', inNameOf: null })).status).toBe(200);
    for (const inNameOf of [null, 'Giám đốc'])
      expect((await keep(randomUUID(), { inNameOf }, server.ask)).status).toBe(200);
  });

  it.each([
    ['a screen that is not there', { screen: 'khong-co' }, 'screen SCREEN_NOT_IN_SNAPSHOT'],
    ['a commune that is not there', { commune: '99999' }, 'commune COMMUNE_NOT_IN_SNAPSHOT'],
    ['no text', { text: ' ' }, 'text FIELD_REQUIRED'],
    ['too much text', { text: 'a'.repeat(4001) }, 'text FIELD_TOO_LONG'],
    ['another kind', { kind: 'khac' }, 'kind FIELD_NOT_IN_LIST'],
    ['no day', { dueOn: '31/12/2026' }, 'dueOn FIELD_NOT_A_DATE'],
    ['no instant', { writtenAt: 'hôm nay' }, 'writtenAt FIELD_WRONG_TYPE'],
    ['a month too many', { writtenAt: '2026-13-01T00:00:00Z' }, 'writtenAt FIELD_WRONG_TYPE'],
    ['no version', { seen: 'x' }, 'seen FIELD_WRONG_TYPE'],
  ])('is not taken with %s', async (_, body, fault) => {
    const answer = await keep(randomUUID(), body);
    expect([answer.status, `${answer.body.errors?.[0].field} ${answer.body.errors?.[0].code}`]).toEqual([422, fault]);
  });

  it('is not written or read by a health centre or a guest', async () => {
    const guest = await guestOf(meeting.id, 'CDC');
    const url = `/api/meetings/${meeting.id}/decisions`;
    expect(told(await keep(randomUUID(), {}, centre))).toEqual([403, 'FORBIDDEN']);
    expect(told(await centre('GET', url))).toEqual([403, 'FORBIDDEN']);
    expect(told(await keep(randomUUID(), {}, guest.ask))).toEqual([401, 'SIGN_IN_REQUIRED']);
    expect(told(await keep(randomUUID(), {}, planner, NONE))).toEqual([404, 'MEETING_NOT_FOUND']);
    expect(told(await planner('GET', `/api/meetings/${NONE}/decisions`))).toEqual([404, 'MEETING_NOT_FOUND']);
  });

  it('is withdrawn with a reason, and stays to be read', async () => {
    const id = randomUUID();
    await keep(id, {});
    const url = `/api/meetings/${meeting.id}/decisions/${id}/withdraw`;
    expect((await planner('POST', url, { reason: ' ' })).status).toBe(422);
    const withdrawn = await leader('POST', url, { reason: 'Ghi nhầm xã' });
    expect(withdrawn.body).toMatchObject({ withdrawn: 'Ghi nhầm xã', text: SAID.text });
    expect(told(await planner('POST', url, { reason: 'Nữa' }))).toEqual([409, 'DECISION_WITHDRAWN']);
    expect(told(await keep(id, { text: 'Khác', seen: 1 }))).toEqual([409, 'DECISION_WITHDRAWN']);
    expect((await keep(id, {})).body).toEqual(withdrawn.body);
    const none = `/api/meetings/${meeting.id}/decisions/${NONE}/withdraw`;
    expect(told(await planner('POST', none, { reason: 'A' }))).toEqual([404, 'DECISION_NOT_FOUND']);
    const { items } = (await planner('GET', `/api/meetings/${meeting.id}/decisions`)).body;
    expect(items.find((one: { id: string }) => one.id === id)).toEqual(withdrawn.body);
  });

  it('may still be written when the meeting is over, for its minutes', async () => {
    const of = await newMeeting();
    await planner('POST', `/api/meetings/${of}/close`);
    expect((await keep(randomUUID(), {}, planner, of)).status).toBe(200);
    expect((await planner('GET', `/api/meetings/${of}/decisions`)).body.items).toHaveLength(1);
  });
});
