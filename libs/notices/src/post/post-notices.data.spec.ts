import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { RemindOffices } from '../jobs/remind-offices.js';
import { PostNotices } from './post-notices.js';

const OWN = 'ttyt-trang-dinh';
const PASSWORD = 'mat-khau-thu';

interface Received {
  to: string;
  text: string;
}
let app: TestApp;
let post: SMTPServer;
let received: Received[];
/** What the SMTP server answers to a recipient; null: it takes the letter. */
let refusal: string | null;
let url: string;

beforeAll(async () => {
  app = await openTestApp('played', '2023-10-17T02:00:00Z');
  await app.rows("UPDATE round SET closed_at = CASE WHEN id = '2023-2' THEN NULL ELSE now() END");
  post = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: ({ username, password }, _, answer) =>
      username === 'so-y-te' && password === PASSWORD ? answer(null, { user: username }) : answer(new Error('no')),
    onRcptTo: (_, __, answer) =>
      answer(refusal === null ? null : Object.assign(new Error(refusal), { responseCode: 451 })),
    onData: (stream, { envelope }, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        for (const { address } of envelope.rcptTo)
          received.push({ to: address, text: Buffer.concat(parts).toString('utf8') });
        answer();
      });
    },
  });
  await new Promise<void>((ready) => post.listen(0, '127.0.0.1', ready));
  url = `smtp://so-y-te:${PASSWORD}@127.0.0.1:${(post.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((closed) => post.close(closed));
  await app.close();
});
beforeEach(async () => {
  received = [];
  refusal = null;
  app.clock.set('2023-10-17T02:00:00Z');
  await app.rows('DELETE FROM notice_post');
  await app.rows('DELETE FROM notice');
});

const poster = (at = url): PostNotices =>
  new PostNotices(app.transactions, { url: at, from: 'Sở Y tế <soyte@example.vn>' });
const planner = () => app.as('khtc');
const give = (office: string | null, ...addresses: string[]) =>
  planner()('PUT', '/api/notices/addresses', { office, addresses });
const posts = () =>
  app.rows<{ address: string; state: string; tries: number; problem: string | null }>(
    'SELECT address, state, tries, problem FROM notice_post ORDER BY address',
  );
/** The bytes of quoted-printable: `=C3=A1`, and lines that go on after `=`. */
const unquoted = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
const partsOf = ({ text }: Received): { head: string; body: string } => {
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end).replaceAll(/\r\n[ \t]/g, '');
  const isQuoted = /^Content-Transfer-Encoding: quoted-printable$/im.test(head);
  const body = isQuoted
    ? unquoted(text.slice(end))
    : Buffer.from(text.slice(end).replaceAll(/\s/g, ''), 'base64').toString('utf8');
  return {
    head: head.replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, word: string) => unquoted(word.replaceAll('_', ' '))),
    body,
  };
};

describe('a notice', () => {
  it('is read by its office and no other, and by the department', async () => {
    await app.app.get(RemindOffices).run();
    const own = await app.as(OWN)('GET', '/api/notices');
    expect(own.body).toMatchObject({ total: 1, items: [{ kind: 'reminder', round: '2023-2', posted: 0, waiting: 0 }] });
    expect(own.body.items[0].body).toContain('phiếu chưa nộp');
    expect((await app.as(OWN)('GET', '/api/notices?office=ttyt-cao-loc')).body.items).toEqual([]);
    expect((await planner()('GET', '/api/notices')).body.total).toBe(0);
    expect((await planner()('GET', `/api/notices?office=${OWN}`)).body.items).toEqual(own.body.items);
    expect((await app.as(OWN)('GET', '/api/notices/addresses')).status).toBe(403);
    expect((await app.as(null)('GET', '/api/notices')).status).toBe(401);
  });

  it('is posted to the addresses of its office, in Vietnamese, said to be invented in a demo; once among several servers', async () => {
    expect((await give(OWN, 'a@example.vn', 'B@example.vn')).body.items).toEqual([
      { office: OWN, addresses: ['a@example.vn', 'b@example.vn'] },
    ]);
    await app.app.get(RemindOffices).run();
    const sent = await Promise.all([poster(), poster(), poster()].map((one) => one.run()));
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(received.map(({ to }) => to).sort()).toEqual(['a@example.vn', 'b@example.vn']);
    const { head, body } = partsOf(received[0] ?? { to: '', text: '' });
    expect(body).toContain('Đơn vị còn phiếu chưa nộp của đợt 2 năm 2023:');
    expect(head).toMatch(/^Subject: .*SỐ LIỆU MINH HỌA.*Đợt 2 năm 2023: còn 3 ngày, hạn nộp 20\/10\/2023$/m);
    expect(head).toMatch(/^From: Sở Y tế <soyte@example.vn>$/m);
    const ids = received.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(1);
    expect((await app.as(OWN)('GET', '/api/notices')).body.items).toMatchObject([{ posted: 2, waiting: 0, failed: 0 }]);
    expect(await poster().run()).toBe(0);
  });

  it('goes out once to each of many addresses, whichever of many servers takes it', async () => {
    const addresses = Array.from({ length: 20 }, (_, index) => `hop-thu-${index}@example.vn`);
    await give(OWN, ...addresses);
    await app.app.get(RemindOffices).run();
    await Promise.all(Array.from({ length: 8 }, () => poster().run()));
    expect(received.map(({ to }) => to).sort()).toEqual(addresses.sort());
  });

  it('that the SMTP server does not take waits longer each time, and is given up in the end', async () => {
    await give(OWN, 'a@example.vn');
    await app.app.get(RemindOffices).run();
    refusal = 'Hop thu day';
    expect(await poster().run()).toBe(0);
    expect(await posts()).toEqual([
      { address: 'a@example.vn', state: 'waiting', tries: 1, problem: expect.stringContaining('Hop thu day') },
    ]);
    app.clock.set('2023-10-17T02:01:00Z');
    expect(await poster().run()).toBe(0);
    expect((await posts())[0]?.tries).toBe(1);
    for (let hour = 3; hour < 30; hour += 2) {
      app.clock.set(new Date(Date.UTC(2023, 9, 17, hour)).toISOString());
      await poster().run();
    }
    expect(await posts()).toMatchObject([{ state: 'failed', tries: 8 }]);
    refusal = null;
    expect(await poster().run()).toBe(0);
    expect((await app.as(OWN)('GET', '/api/notices')).body.items).toMatchObject([{ failed: 1 }]);
  });

  it('goes out when the SMTP server is there again; a password that it refuses is not written down', async () => {
    await give(null, 'phong@example.vn');
    await give(OWN);
    await app.rows("UPDATE round SET due_on = '2023-10-20'");
    await app.rows(
      `INSERT INTO notice (province_code, id, kind, office_code, made_on, made_at, subject, body) VALUES ('20', gen_random_uuid(), 'digest', '', '2023-10-17', now(), 'Tóm tắt', 'Nội dung')`,
    );
    await app.rows(
      "INSERT INTO notice_post (province_code, notice_id, address, state, next_at) SELECT '20', id, 'phong@example.vn', 'waiting', made_at - interval '9 years' FROM notice",
    );
    expect(await poster('smtp://so-y-te:sai-mat-khau@127.0.0.1:9').run()).toBe(0);
    app.clock.set('2023-10-17T02:10:00Z');
    expect(await poster(url.replace(PASSWORD, 'sai-mat-khau')).run()).toBe(0);
    const [waiting] = await posts();
    expect(waiting).toMatchObject({ state: 'waiting', tries: 2 });
    expect(waiting?.problem).not.toContain('sai-mat-khau');
    app.clock.set('2023-10-17T03:00:00Z');
    expect(await poster().run()).toBe(1);
    expect(received.map(({ to }) => to)).toEqual(['phong@example.vn']);
  });

  it('has addresses that are such, of offices that there are', async () => {
    expect((await give(OWN, 'không phải hộp thư')).status).toBe(422);
    expect((await give('ttyt-khong-co', 'a@example.vn')).body.code).toBe('OFFICE_UNKNOWN');
    const acts = await app.rows<{ after: unknown }>(
      "SELECT after FROM audit_record WHERE action = 'noticeAddressesWritten' ORDER BY number DESC LIMIT 1",
    );
    expect(acts[0]?.after).toEqual({ office: OWN, addresses: [] });
  });
});
