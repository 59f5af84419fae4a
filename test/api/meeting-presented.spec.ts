import { defaultSessionSettings } from '@chuan-xa/accounts';
import { Clock } from '@chuan-xa/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppModule } from '../../apps/api/src/app.module.js';
import { createAdapter, dressApp } from '../../apps/api/src/create-app.js';
import type { Ask, TestApp } from '../support/test-app.js';
import { NONE, OTHER, OWN, SCREEN, openTestMeeting, told, type TestMeeting } from '../support/test-meeting.js';

let server: TestMeeting['server'];
let planner: TestMeeting['planner'];
let leader: TestMeeting['leader'];
let centre: TestMeeting['centre'];
let uninvited: TestMeeting['uninvited'];
let snapshot: TestMeeting['snapshot'];
let documentAt: TestMeeting['documentAt'];
let meeting: TestMeeting['meeting'];
let communes: TestMeeting['communes'];
let newMeeting: TestMeeting['newMeeting'];
let stand: TestMeeting['stand'];
let acts: TestMeeting['acts'];
let guestOf: TestMeeting['guestOf'];

beforeAll(async () => {
  ({
    server,
    planner,
    leader,
    centre,
    uninvited,
    snapshot,
    documentAt,
    meeting,
    communes,
    newMeeting,
    stand,
    acts,
    guestOf,
  } = await openTestMeeting());
});
afterAll(() => server.close());

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
