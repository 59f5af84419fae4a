import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedTables, settleRowSecurity } from '../support/guarded-tables.js';
import { saidIn, type Answer } from '../support/test-app.js';
import { NONE, OTHER, OWN, SCREEN, openTestMeeting, told, type TestMeeting } from '../support/test-meeting.js';

let server: TestMeeting['server'];
let planner: TestMeeting['planner'];
let leader: TestMeeting['leader'];
let centre: TestMeeting['centre'];
let uninvited: TestMeeting['uninvited'];
let snapshot: TestMeeting['snapshot'];
let meeting: TestMeeting['meeting'];
let communes: TestMeeting['communes'];
let newMeeting: TestMeeting['newMeeting'];
let stand: TestMeeting['stand'];
let acts: TestMeeting['acts'];
let guestOf: TestMeeting['guestOf'];

beforeAll(async () => {
  ({ server, planner, leader, centre, uninvited, snapshot, meeting, communes, newMeeting, stand, acts, guestOf } =
    await openTestMeeting());
});
afterAll(() => server.close());

describe('a guest', () => {
  it('is given a token of 256 bits once, of which only the hash is kept', async () => {
    const { body } = await planner('POST', `/api/meetings/${meeting.id}/guests`, { name: ' Bệnh viện  tỉnh ' });
    expect(body.token).toMatch(/^[\w-]{43}$/);
    const [kept] = await server.rows<object>('SELECT * FROM meeting_guest WHERE id = $1', [body.id]);
    expect(JSON.stringify(kept)).not.toContain(body.token);
    const records = await server.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM audit_record r WHERE r::text LIKE $1',
      [`%${body.token}%`],
    );
    expect(records).toEqual([{ n: 0 }]);
    expect(told(await leader('POST', `/api/meetings/${meeting.id}/guests`, { name: 'A' }))).toEqual([403, 'FORBIDDEN']);
  });

  it('comes in with a cookie of its own that no script reads and no other page sends', async () => {
    const { entered, id, token } = await guestOf(meeting.id, 'Bệnh viện Phổi');
    expect([entered.status, entered.body]).toEqual([
      200,
      { name: 'Bệnh viện Phổi', meeting: { id: meeting.id, name: 'Họp rà soát' } },
    ]);
    const cookie = String(entered.headers['set-cookie']);
    expect(cookie).toMatch(/^chuan-xa-khach=/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const { body } = await planner('GET', `/api/meetings/${meeting.id}`);
    expect(body.guests.find((one: { id: string }) => one.id === id).usedAt).toMatch(/^2026-/);
    const entries = (await acts(meeting.id)).filter(({ action }) => action === 'guestEntered');
    expect(entries.at(-1)).toMatchObject({ actor: 'khách: Bệnh viện Phổi', after: { address: '127.0.0.1' } });
    // The session's own cookie is no guest's, and a guest's is no session.
    for (const name of ['chuan-xa', 'chuan-xa-khach'])
      expect((await server.as(null)('GET', '/api/meetings', undefined, { cookie: `${name}=${token}` })).status).toBe(
        401,
      );
    const strange = await server.as(null)('GET', '/api/guest/presented', undefined, { cookie: `chuan-xa=${token}` });
    expect(told(strange)).toEqual([404, 'GUEST_LINK_ENDED']);
  });

  it('sees what is presented and nothing else of ours', async () => {
    const { ask } = await guestOf(meeting.id, 'CDC');
    expect((await ask('GET', '/api/guest/presented')).status).toBe(200);
    for (const url of [
      '/api/meetings',
      `/api/meetings/${meeting.id}`,
      `/api/meetings/${meeting.id}/presented`,
      `/api/meetings/${meeting.id}/communes/${communes[OTHER]?.[0]}`,
      `/api/meetings/${meeting.id}/decisions`,
      `/api/snapshots/${snapshot.id}`,
      '/api/rounds/2023-2/reviews?title=BTCQGYTX',
    ])
      expect(told(await ask('GET', url)), url).toEqual([401, 'SIGN_IN_REQUIRED']);
    const left = await ask('DELETE', '/api/guest-session');
    expect(left.body).toEqual({ ended: true });
    expect(String(left.headers['set-cookie'])).toMatch(/^chuan-xa-khach=;/);
    expect((await server.as(null)('DELETE', '/api/guest-session')).body).toEqual({ ended: false });
  });

  it('whose link was taken back is out at once', async () => {
    const { ask, id, token } = await guestOf(meeting.id, 'CDC');
    const other = await guestOf(meeting.id, 'Bệnh viện tỉnh');
    expect((await ask('GET', '/api/guest/presented')).status).toBe(200);
    const url = `/api/meetings/${meeting.id}/guests/${id}`;
    expect(told(await leader('DELETE', url))).toEqual([403, 'FORBIDDEN']);
    const revoked = await planner('DELETE', url);
    expect(revoked.body.guests.find((one: { id: string }) => one.id === id).revokedAt).toMatch(/^2026-/);
    for (const path of ['presented', 'presented?seen=1', 'frame'])
      expect(told(await ask('GET', `/api/guest/${path}`)), path).toEqual([404, 'GUEST_LINK_ENDED']);
    expect(told(await server.as(null)('POST', '/api/guest-session', { token }))).toEqual([404, 'GUEST_LINK_ENDED']);
    expect((await other.ask('GET', '/api/guest/presented')).status).toBe(200);
    expect((await planner('DELETE', url)).status).toBe(200);
    expect((await acts(meeting.id)).filter(({ action }) => action === 'guestRevoked')).toHaveLength(1);
    expect(told(await planner('DELETE', `/api/meetings/${meeting.id}/guests/${NONE}`))).toEqual([
      404,
      'GUEST_NOT_FOUND',
    ]);
    expect(told(await planner('DELETE', `/api/meetings/${await newMeeting()}/guests/${other.id}`))).toEqual([
      404,
      'GUEST_NOT_FOUND',
    ]);
  });

  it('is not guessed: a link that was given to nobody opens nothing, and tries are counted', async () => {
    server.clock.set('2026-11-22T03:00:00Z');
    const stranger = server.as(null);
    const token = 'x'.repeat(43);
    const answers: Answer[] = [];
    for (let turn = 0; turn < 61; turn++)
      answers.push(await stranger('POST', '/api/guest-session', { token: `${token}${turn}` }));
    expect(told(answers[0]!)).toEqual([404, 'GUEST_LINK_ENDED']);
    expect(told(answers[60]!)).toEqual([429, 'TOO_MANY_TRIES']);
    expect(Number(answers[60]!.headers['retry-after'])).toBeGreaterThan(0);
    expect(answers[0]!.headers['set-cookie']).toBeUndefined();
    server.clock.set('2026-11-22T03:02:00Z');
    expect((await stranger('POST', '/api/guest-session', { token: '  ' })).status).toBe(422);
  });
});

describe('with row security taken away', () => {
  it('the application’s check gives the same', async () => {
    const guest = await guestOf(meeting.id, 'CDC');
    await stand(meeting.id, SCREEN, communes[OTHER]?.[0]);
    const over = await newMeeting();
    const late = await guestOf(over, 'CDC');
    await planner('POST', `/api/meetings/${over}/close`);
    const gone = await guestOf(meeting.id, 'CDC');
    await planner('DELETE', `/api/meetings/${meeting.id}/guests/${gone.id}`);
    const everything = async (): Promise<unknown[]> => {
      const answers: unknown[] = [];
      const paths = ['', '/presented', '/frame', ...[OWN, OTHER].map((office) => `/communes/${communes[office]?.[0]}`)];
      for (const ask of [centre, uninvited]) {
        answers.push(saidIn(await ask('GET', '/api/meetings')));
        answers.push(saidIn(await ask('GET', '/api/rounds/2023-2/statements')));
        for (const id of [meeting.id, over])
          for (const path of paths) answers.push(saidIn(await ask('GET', `/api/meetings/${id}${path}`)));
      }
      for (const { ask } of [guest, late, gone])
        for (const path of ['presented', 'frame']) answers.push(saidIn(await ask('GET', `/api/guest/${path}`)));
      return answers;
    };
    const both = await everything();
    const guarded = await guardedTables(server);
    await settleRowSecurity(server, guarded, 'DISABLE');
    try {
      expect(await everything()).toEqual(both);
    } finally {
      await settleRowSecurity(server, guarded, 'ENABLE');
    }
  });
});
