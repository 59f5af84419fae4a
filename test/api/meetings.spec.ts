import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NONE, OWN, SCREEN, openTestMeeting, told, type TestMeeting } from '../support/test-meeting.js';
import { saidIn } from '../support/test-app.js';

let server: TestMeeting['server'];
let planner: TestMeeting['planner'];
let leader: TestMeeting['leader'];
let centre: TestMeeting['centre'];
let uninvited: TestMeeting['uninvited'];
let snapshot: TestMeeting['snapshot'];
let meeting: TestMeeting['meeting'];
let communes: TestMeeting['communes'];
let newSnapshot: TestMeeting['newSnapshot'];
let newMeeting: TestMeeting['newMeeting'];
let stand: TestMeeting['stand'];
let guestOf: TestMeeting['guestOf'];

beforeAll(async () => {
  ({
    server,
    planner,
    leader,
    centre,
    uninvited,
    snapshot,
    meeting,
    communes,
    newSnapshot,
    newMeeting,
    stand,
    guestOf,
  } = await openTestMeeting());
});
afterAll(() => server.close());

describe('a meeting', () => {
  it('is opened by the planning office, once a snapshot, for offices that there are', async () => {
    expect(meeting).toMatchObject({
      snapshot: { id: snapshot.id, name: 'Họp rà soát', round: '2023-2' },
      offices: [{ code: OWN, name: expect.stringContaining('Tràng Định') }],
      closedAt: null,
      guests: [],
    });
    const url = `/api/snapshots/${snapshot.id}/meetings`;
    expect(told(await planner('POST', url, { offices: [] }))).toEqual([409, 'MEETING_ALREADY_OPEN']);
    const unknown = await planner('POST', url, { offices: [OWN, 'khong-co'] });
    expect([unknown.status, unknown.body.errors]).toEqual([
      422,
      [expect.objectContaining({ field: 'offices.1', code: 'ACCOUNT_OFFICE_UNKNOWN' })],
    ]);
    expect(told(await planner('POST', `/api/snapshots/${NONE}/meetings`, { offices: [] }))).toEqual([
      404,
      'SNAPSHOT_NOT_FOUND',
    ]);
    expect(told(await leader('POST', url, { offices: [] }))).toEqual([403, 'FORBIDDEN']);
    const { id } = await newSnapshot();
    const both = await Promise.all([1, 2].map(() => planner('POST', `/api/snapshots/${id}/meetings`, { offices: [] })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('of a snapshot without a screen is refused', async () => {
    const { id } = await newSnapshot();
    await server.rows('ALTER TABLE snapshot_document DISABLE TRIGGER USER; ALTER TABLE snapshot DISABLE TRIGGER USER');
    await server.rows(
      `UPDATE snapshot_document SET content = jsonb_set(content::jsonb, '{figures}', '[]')::text WHERE snapshot_id = '${id}' AND path = 'order'`,
    );
    await server.rows(
      `UPDATE snapshot_document SET sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex') WHERE snapshot_id = '${id}' AND path = 'order'`,
    );
    await server.rows(
      `UPDATE snapshot SET sha256 = (SELECT encode(sha256(convert_to(string_agg(path || ' ' || sha256 || E'\\n', '' ORDER BY path COLLATE "C"), 'UTF8')), 'hex')
         FROM snapshot_document WHERE snapshot_id = '${id}') WHERE id = '${id}'`,
    );
    await server.rows('ALTER TABLE snapshot_document ENABLE TRIGGER USER; ALTER TABLE snapshot ENABLE TRIGGER USER');
    const refused = await planner('POST', `/api/snapshots/${id}/meetings`, { offices: [] });
    expect(told(refused)).toEqual([409, 'SNAPSHOT_WITHOUT_SCREENS']);
  });

  it('is seen by the department, and while it is open by who is invited', async () => {
    const guest = await planner('POST', `/api/meetings/${meeting.id}/guests`, { name: 'Bệnh viện tỉnh' });
    for (const ask of [planner, leader]) {
      const { body } = await ask('GET', '/api/meetings');
      expect(body.items.map(({ id }: { id: string }) => id)).toContain(meeting.id);
      const one = await ask('GET', `/api/meetings/${meeting.id}`);
      expect(one.body.guests).toEqual([{ id: guest.body.id, name: 'Bệnh viện tỉnh', usedAt: null, revokedAt: null }]);
      expect(one.raw.toString()).not.toContain(guest.body.token);
    }
    const own = await centre('GET', '/api/meetings');
    expect(own.body.items).toMatchObject([{ id: meeting.id, guests: [] }]);
    expect((await uninvited('GET', '/api/meetings')).body.items).toEqual([]);
    const foreign = await uninvited('GET', `/api/meetings/${meeting.id}`);
    const absent = await uninvited('GET', `/api/meetings/${NONE}`);
    expect(told(foreign)).toEqual([404, 'MEETING_NOT_FOUND']);
    expect(saidIn(foreign)).toEqual(saidIn(absent));
    expect(told(await server.as('quan-tri')('GET', '/api/meetings'))).toEqual([403, 'FORBIDDEN']);
  });

  it('is listed the open ones first, the newest first among them', async () => {
    const closed = await newMeeting();
    server.clock.set('2026-11-22T02:05:00Z');
    const later = await newMeeting();
    await planner('POST', `/api/meetings/${closed}/close`);
    const { items } = (await planner('GET', '/api/meetings')).body as {
      items: { id: string; closedAt: string | null }[];
    };
    expect(items[0]?.id).toBe(later);
    const firstClosed = items.findIndex((one) => one.closedAt !== null);
    expect(firstClosed).toBeGreaterThan(0);
    expect(items.slice(firstClosed).every((one) => one.closedAt !== null)).toBe(true);
    expect(items.slice(firstClosed).map(({ id }) => id)).toContain(closed);
  });

  it('ends for everybody who follows, and can be opened anew', async () => {
    const id = await newMeeting();
    const guest = await guestOf(id, 'CDC');
    expect((await centre('GET', `/api/meetings/${id}/presented`)).status).toBe(200);
    const { body: before } = await leader('GET', `/api/meetings/${id}/presented`);
    expect((await leader('GET', `/api/meetings/${id}/presented?seen=${before.number}`)).status).toBe(204);
    expect(told(await centre('POST', `/api/meetings/${id}/close`))).toEqual([403, 'FORBIDDEN']);
    const closed = await leader('POST', `/api/meetings/${id}/close`);
    expect([closed.status, typeof closed.body.closedAt]).toEqual([200, 'string']);
    for (const path of ['', '/presented', '/presented?seen=1', '/frame', `/communes/${communes[OWN]?.[0]}`])
      expect(told(await centre('GET', `/api/meetings/${id}${path}`)), path).toEqual([404, 'MEETING_NOT_FOUND']);
    for (const path of ['presented', 'presented?seen=1', 'frame'])
      expect(told(await guest.ask('GET', `/api/guest/${path}`)), path).toEqual([404, 'GUEST_LINK_ENDED']);
    expect(told(await server.as(null)('POST', '/api/guest-session', { token: guest.token }))).toEqual([
      404,
      'GUEST_LINK_ENDED',
    ]);
    const after = await leader('GET', `/api/meetings/${id}/presented?seen=${before.number}`);
    expect(after.body).toMatchObject({ closed: true, number: before.number + 1 });
    expect(told(await planner('POST', `/api/meetings/${id}/close`))).toEqual([409, 'MEETING_CLOSED']);
    expect(told(await stand(id, SCREEN))).toEqual([409, 'MEETING_CLOSED']);
    expect(told(await planner('POST', `/api/meetings/${id}/guests`, { name: 'A' }))).toEqual([409, 'MEETING_CLOSED']);
    const again = await planner('POST', `/api/snapshots/${closed.body.snapshot.id}/meetings`, { offices: [] });
    expect(again.status).toBe(201);
  });
});
