import { randomUUID } from 'node:crypto';
import { defaultSessionSettings } from '@chuan-xa/accounts';
import { Clock } from '@chuan-xa/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppModule } from '../../apps/api/src/app.module.js';
import { createAdapter, dressApp } from '../../apps/api/src/create-app.js';
import { guardedTables, settleRowSecurity } from '../support/guarded-tables.js';
import { openTestApp, type Answer, type Ask, type TestApp } from '../support/test-app.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const SCREEN = 'review-BTCQGYTX';
const NONE = '00000000-0000-4000-8000-000000000000';

let server: TestApp;
let planner: Ask;
let leader: Ask;
let centre: Ask;
let uninvited: Ask;
let snapshot: { id: string; name: string };
let documents: { path: string; content: string }[];
let meeting: { id: string };
/** Codes in the snapshot that each office answers for. */
let communes: Record<string, string[]>;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  [planner, leader, centre, uninvited] = ['khtc', 'lanh-dao', OWN, OTHER].map((name) => server.as(name)) as [
    Ask,
    Ask,
    Ask,
    Ask,
  ];
  snapshot = await newSnapshot();
  documents = (await planner('GET', `/api/snapshots/${snapshot.id}`)).body.documents;
  const reach = await server.rows<{ office: string; code: string }>(
    'SELECT office_code AS office, commune_code AS code FROM office_reach WHERE period = 1 AND own ORDER BY 2',
  );
  communes = {};
  for (const { office, code } of reach) (communes[office] ??= []).push(code);
  const opened = await planner('POST', `/api/snapshots/${snapshot.id}/meetings`, { offices: [OWN, OWN] });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  meeting = opened.body;
});
afterAll(() => server.close());

const newSnapshot = async (name = 'Họp rà soát'): Promise<{ id: string; name: string }> =>
  (await planner('POST', '/api/rounds/2023-2/snapshots', { name })).body;
/** A meeting of its own, so that a test may close it. */
async function newMeeting(offices: string[] = [OWN]): Promise<string> {
  const { id } = await newSnapshot('Họp khác');
  return (await planner('POST', `/api/snapshots/${id}/meetings`, { offices })).body.id;
}
const documentAt = (path: string): unknown => JSON.parse(documents.find((one) => one.path === path)?.content ?? 'null');
const told = ({ status, body }: Answer): [number, string | undefined] => [status, body?.code];
const stand = async (id: string, screen: string, commune: string | null = null, by = planner): Promise<Answer> =>
  by('PUT', `/api/meetings/${id}/stand`, { screen, commune });
const acts = async (id: string): Promise<{ action: string; actor: string; after: unknown }[]> =>
  server.rows('SELECT action, actor, after FROM audit_record WHERE object_id = $1 ORDER BY number', [id]);

/** Another server of the same database. */
async function serverOn({ appUrl, clock }: TestApp): Promise<NestFastifyApplication> {
  const parts = AppModule.of({ appUrl, province: '20', logLevel: 'silent', sessions: defaultSessionSettings });
  const module = await Test.createTestingModule({ imports: [parts] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(createAdapter(), { logger: false });
  await dressApp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** A guest's browser: what it was given as a cookie it sends back. */
async function guestOf(id: string, name: string): Promise<{ id: string; token: string; ask: Ask; entered: Answer }> {
  const invited = await planner('POST', `/api/meetings/${id}/guests`, { name });
  expect(invited.status).toBe(201);
  const { token } = invited.body;
  const entered = await server.as(null)('POST', '/api/guest-session', { token });
  const cookie = String(entered.headers['set-cookie']).split(';', 1)[0] ?? '';
  const ask: Ask = (method, url, body) => server.as(null)(method, url, body, { cookie });
  return { id: invited.body.id, token, ask, entered };
}

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
    expect(foreign.body).toEqual(absent.body);
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

describe('where the presenter stands', () => {
  it('is the first screen until somebody moves', async () => {
    const { body } = await leader('GET', `/api/meetings/${await newMeeting()}/presented`);
    expect(body).toMatchObject({ number: 1, commune: null, communeDocument: null, presenter: null, closed: false });
    const order = documentAt('order') as { figures: string[] };
    expect(body.agenda.map(({ id }: { id: string }) => id)).toEqual(order.figures);
    expect(body.screen).toBe(order.figures[0]);
  });

  it('is one more with every move, and the same where one stands again', async () => {
    const id = await newMeeting();
    const [commune = ''] = communes[OTHER] ?? [];
    expect((await stand(id, SCREEN)).body).toEqual({ number: 2 });
    expect((await stand(id, SCREEN, null, leader)).body).toEqual({ number: 2 });
    expect((await stand(id, SCREEN, commune, leader)).body).toEqual({ number: 3 });
    expect((await stand(id, SCREEN)).body).toEqual({ number: 4 });
    const moves = (await acts(id)).filter(({ action }) => action === 'screenPresented');
    expect(moves.map(({ after }) => after)).toEqual([
      { screen: SCREEN, commune: null },
      { screen: SCREEN, commune },
      { screen: SCREEN, commune: null },
    ]);
    expect(moves[1]?.actor).toContain('điều hành');
    const many = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => stand(id, turn % 2 ? SCREEN : 'outcomes-BTCQGYTX', commune)),
    );
    const numbers = many.map(({ body }) => body.number as number);
    expect(Math.max(...numbers)).toBeGreaterThan(4);
    const { body } = await leader('GET', `/api/meetings/${id}/presented`);
    expect(body.number).toBe(Math.max(...numbers));
  });

  it('is followed: the screen whole, and a commune while the presenter stands there', async () => {
    const id = await newMeeting();
    const guest = await guestOf(id, 'Bệnh viện tỉnh');
    const [foreign = ''] = communes[OTHER] ?? [];
    await stand(id, SCREEN, foreign);
    const followers: [string, Ask, string][] = [
      ['a health centre', centre, `/api/meetings/${id}/presented`],
      ['a guest', guest.ask, '/api/guest/presented'],
      ['the leadership', leader, `/api/meetings/${id}/presented`],
    ];
    for (const [who, ask, url] of followers) {
      const { status, body } = await ask('GET', `${url}?seen=1`);
      expect(status, who).toBe(200);
      expect(body, who).toMatchObject({ number: 2, screen: SCREEN, commune: foreign, closed: false });
      expect(body.figure).toEqual(documentAt(`figure/${SCREEN}`));
      expect(body.communeDocument).toEqual(documentAt(`commune/${foreign}`));
      expect(body.snapshot.name).toBe('Họp khác');
      expect(body.own, who).toEqual(ask === centre ? communes[OWN] : []);
      expect((await ask('GET', `${url}?seen=2`)).status, who).toBe(204);
    }
    await stand(id, SCREEN);
    for (const [who, ask, url] of followers)
      expect((await ask('GET', `${url}?seen=2`)).body.communeDocument, who).toBeNull();
  });

  it('comes with the round and the law, and nothing of a commune', async () => {
    const guest = await guestOf(meeting.id, 'CDC');
    const frames = [
      await centre('GET', `/api/meetings/${meeting.id}/frame`),
      await guest.ask('GET', '/api/guest/frame'),
    ];
    for (const { status, body } of frames) {
      expect(status).toBe(200);
      expect(body.round).toEqual(documentAt('round'));
      expect(body.editions.map(({ id }: { id: string }) => id).sort()).toEqual(
        (documentAt('order') as { editions: string[] }).editions.toSorted(),
      );
      expect(body.titles[0]).toEqual({ title: 'BTCQGYTX', edition: 'byt-1300-2023' });
      expect(Object.keys(body).sort()).toEqual(['editions', 'round', 'snapshot', 'titles']);
    }
  });

  it('leaves a health centre its own communes besides, and no other’s', async () => {
    const [own = ''] = communes[OWN] ?? [];
    const [foreign = ''] = communes[OTHER] ?? [];
    const url = `/api/meetings/${meeting.id}/communes`;
    expect((await centre('GET', `${url}/${own}`)).body).toEqual({
      code: own,
      document: documentAt(`commune/${own}`),
    });
    const another = await centre('GET', `${url}/${foreign}`);
    const absent = await centre('GET', `${url}/99999`);
    expect(told(another)).toEqual([404, 'COMMUNE_NOT_IN_SNAPSHOT']);
    expect(told(absent)).toEqual(told(another));
    expect(another.body.detail.replace(foreign, '')).toBe(absent.body.detail.replace('99999', ''));
    expect((await leader('GET', `${url}/${foreign}`)).status).toBe(200);
    expect(told(await leader('GET', `${url}/99999`))).toEqual([404, 'COMMUNE_NOT_IN_SNAPSHOT']);
    expect(told(await uninvited('GET', `${url}/${foreign}`))).toEqual([404, 'MEETING_NOT_FOUND']);
    for (const ask of [centre, uninvited])
      expect(told(await ask('GET', `/api/snapshots/${snapshot.id}`))).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    [{ screen: 'khong-co', commune: null }, 'screen SCREEN_NOT_IN_SNAPSHOT'],
    [{ screen: SCREEN, commune: '99999' }, 'commune COMMUNE_NOT_IN_SNAPSHOT'],
    [{ screen: SCREEN }, 'commune FIELD_REQUIRED'],
    [{ commune: null }, 'screen FIELD_REQUIRED'],
    [{ screen: SCREEN, commune: 'x' }, 'commune FIELD_WRONG_TYPE'],
  ])('is not %j', async (to, fault) => {
    const { status, body } = await planner('PUT', `/api/meetings/${meeting.id}/stand`, to);
    expect([status, `${body.errors?.[0].field} ${body.errors?.[0].code}`]).toEqual([422, fault]);
  });

  it('is the presenter’s alone to change', async () => {
    expect(told(await stand(meeting.id, SCREEN, null, centre))).toEqual([403, 'FORBIDDEN']);
    const guest = await guestOf(meeting.id, 'CDC');
    expect(told(await stand(meeting.id, SCREEN, null, guest.ask))).toEqual([401, 'SIGN_IN_REQUIRED']);
    expect(told(await stand(NONE, SCREEN))).toEqual([404, 'MEETING_NOT_FOUND']);
  });

  it('is on the record once for an office that follows, however often it asks', async () => {
    const id = await newMeeting();
    await Promise.all(Array.from({ length: 4 }, () => centre('GET', `/api/meetings/${id}/presented`)));
    await stand(id, SCREEN);
    await centre('GET', `/api/meetings/${id}/presented?seen=1`);
    await leader('GET', `/api/meetings/${id}/presented`);
    const followed = (await acts(id)).filter(({ action }) => action === 'meetingFollowed');
    expect(followed).toMatchObject([{ after: { office: OWN } }]);
  });

  it('is the same on another server of the same database', async () => {
    const id = await newMeeting();
    const elsewhere = await serverOn(server);
    try {
      const ask = async (seen: number) => {
        const reply = await elsewhere.inject({
          method: 'GET',
          url: `/api/meetings/${id}/presented?seen=${seen}`,
          headers: { host: 'localhost:3000', cookie: `chuan-xa=${await server.accounts.token(OWN)}` },
        });
        return [reply.statusCode, reply.payload === '' ? null : reply.json<{ number: number }>().number];
      };
      expect(await ask(1)).toEqual([204, null]);
      await stand(id, SCREEN);
      expect(await ask(1)).toEqual([200, 2]);
      await planner('POST', `/api/meetings/${id}/close`);
      expect((await ask(2))[0]).toBe(404);
    } finally {
      await elsewhere.close();
    }
  });
});

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
        answers.push((await ask('GET', '/api/meetings')).body);
        answers.push((await ask('GET', '/api/rounds/2023-2/statements')).body);
        for (const id of [meeting.id, over])
          for (const path of paths) answers.push((await ask('GET', `/api/meetings/${id}${path}`)).body);
      }
      for (const { ask } of [guest, late, gone])
        for (const path of ['presented', 'frame']) answers.push((await ask('GET', `/api/guest/${path}`)).body);
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
