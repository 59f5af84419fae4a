import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { EditAccount } from '../edit-account.js';
import { CloseAccount } from '../close-account.js';
import { HandOver } from '../hand-over.js';
import { OpenAccount } from '../open-account.js';
import { openAccountsApp, settings, type AccountsApp, type Reply } from '../testing/accounts-app.js';
import { addPerson, PASSWORD, recordedOf, tester } from '../testing/people.js';
import { PruneSessions } from './prune-sessions.js';
import { hashToken } from './token.js';

let database: TestDatabase;
let web: AccountsApp;
let minute = 0;

/** Each test on its own day, so that no try of another counts. */
const START = Date.parse('2023-10-31T01:00:00Z');
const goto = (minutes: number): void => {
  minute = minutes;
  database.clock.set(new Date(START + minutes * 60_000).toISOString());
};
const wait = (minutes: number): void => goto(minute + minutes);
const signIn = (username: string, from?: string, password = PASSWORD, token?: string): Promise<Reply> =>
  web.ask('POST', '/api/session', { body: { username, password }, from, token });
const me = (token: string | undefined): Promise<Reply> => web.ask('GET', '/api/session', { token: token ?? '' });

beforeAll(async () => {
  database = await openTestDatabase('real', '2023-10-31T01:00:00Z');
  web = await openAccountsApp(database);
  await addPerson(database, { username: 'khtc', unit: 'Phòng KHTC', post: 'tổng hợp', roles: ['planningOffice'] });
  await addPerson(database, {
    username: 'ttyt-trang-dinh',
    unit: 'TTYT Tràng Định',
    post: 'nhập liệu',
    holder: 'Nguyễn Thị Mẫu',
    roles: ['healthCentre'],
    office: 'ttyt-trang-dinh',
  });
  await addPerson(database, { username: 'quan-tri', roles: ['administrator'] });
});
beforeEach(() => wait(1440));
afterAll(async () => {
  await web.app.close();
  await database.close();
});

describe('signing in', () => {
  it('tells who one is and what one may do, and gives a cookie that no script reads', async () => {
    const { status, body, headers, token } = await signIn('  TTYT-Trang-Dinh ');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      account: {
        username: 'ttyt-trang-dinh',
        name: 'TTYT Tràng Định – nhập liệu (Nguyễn Thị Mẫu)',
        office: 'ttyt-trang-dinh',
        roles: ['healthCentre'],
      },
      mustChange: false,
      idleMinutes: 30,
    });
    expect(body.account.officeName).toMatch(/^Trung tâm Y tế .*Tràng Định$/);
    expect(body.operations).toContain('PATCH /api/assessments/:id/scores');
    expect(body.operations).not.toContain('POST /api/rounds');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(String(headers['set-cookie'])).toMatch(/^cx=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await me(token)).body).toEqual(body);
    expect((await web.ask('HEAD', '/api/session', { token })).status).toBe(200);
  });

  it('is refused alike for a wrong password, an unknown name and a closed account', async () => {
    const wrong = await signIn('khtc', undefined, 'sai rồi');
    const unknown = await signIn('khong-co', undefined, PASSWORD);
    await addPerson(database, { username: 'da-dong' });
    const { id } = await addPerson(database, { username: 'se-dong' });
    await new CloseAccount(database.transactions).run(tester, id, 'thôi việc');
    const closed = await signIn('se-dong');
    expect(wrong.status).toBe(401);
    expect(wrong.body.code).toBe('SIGN_IN_REFUSED');
    for (const other of [unknown, closed]) expect([other.status, other.body]).toEqual([wrong.status, wrong.body]);
    for (const other of [wrong, unknown, closed]) expect(other.token).toBeUndefined();
  });

  it('keeps the hash of the token alone, and ends the session that the browser had', async () => {
    const first = await signIn('khtc');
    const second = await signIn('khtc', undefined, PASSWORD, first.token);
    const rows = await database.database.query<Record<string, unknown>[]>('SELECT * FROM session');
    expect(rows.map((row) => row.token_hash)).toContain(hashToken(second.token!));
    expect(JSON.stringify(rows)).not.toContain(second.token);
    expect((await me(first.token)).status).toBe(401);
    expect((await me(second.token)).status).toBe(200);
  });

  it('ends the session of another account that the browser had, as if that had signed out', async () => {
    const other = await signIn('ttyt-trang-dinh');
    const { token } = await signIn('khtc', undefined, PASSWORD, other.token);
    expect([(await me(other.token)).status, (await me(token)).status]).toEqual([401, 200]);
    const [left] = await recordedOf(database, 'session', other.body.account.id);
    expect(left).toMatchObject({ action: 'signedOut', actor: 'TTYT Tràng Định – nhập liệu (Nguyễn Thị Mẫu)' });
    const again = await signIn('khtc', undefined, PASSWORD, token);
    expect((await me(token)).status).toBe(401);
    const own = await recordedOf(database, 'session', again.body.account.id);
    expect(own.slice(0, 2).map(({ action }) => action)).toEqual(['signedIn', 'signedIn']);
  });

  it('gives the cookie to https alone where it came over https', async () => {
    const over = async (protocol: string): Promise<string> => {
      const payload = { username: 'khtc', password: PASSWORD };
      const headers = { 'x-forwarded-proto': protocol };
      const reply = await web.app.inject({ method: 'POST', url: '/api/session', payload, headers });
      return String(reply.headers['set-cookie']);
    };
    expect(await over('https')).toMatch(/^cx=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await over('http')).not.toContain('Secure');
  });
});

describe('a session', () => {
  it('is needed, and a made-up one is none', async () => {
    for (const token of [undefined, '', 'x', 'a'.repeat(43), 'a'.repeat(5000)]) {
      const reply = await web.ask('GET', '/api/offices', token === undefined ? {} : { token });
      expect([reply.status, reply.body.code]).toEqual([401, 'SIGN_IN_REQUIRED']);
    }
  });

  it('ends when it was not used for half an hour, and lives on while it is used', async () => {
    const { token } = await signIn('khtc');
    for (let i = 0; i < 5; i += 1) {
      wait(29);
      expect((await me(token)).status).toBe(200);
    }
    wait(30);
    expect((await me(token)).status).toBe(401);
    wait(-10);
    expect((await me(token)).status).toBe(200);
  });

  it('ends after twelve hours however much it is used', async () => {
    const { token, body } = await signIn('khtc');
    expect(Date.parse(body.endsAt)).toBe(START + (minute + 720) * 60_000);
    for (let used = 0; used < 719; used += 20) {
      wait(Math.min(20, 719 - used));
      expect((await me(token)).status, String(used)).toBe(200);
    }
    wait(1);
    expect((await me(token)).status).toBe(401);
  });

  it('is written to at most once a minute, and read in one statement', async () => {
    const { token } = await signIn('khtc');
    const seen = async (): Promise<number> => {
      const sql = 'SELECT seen_at FROM session WHERE token_hash = $1';
      const [row] = await database.database.query<{ seen_at: Date }[]>(sql, [hashToken(token!)]);
      return (row!.seen_at.getTime() - START) / 60_000 - minute;
    };
    wait(0.9);
    await me(token);
    expect(await seen()).toBeCloseTo(-0.9);
    wait(0.2);
    await me(token);
    expect(await seen()).toBe(0);
  });

  it('stops at once when its account is closed, and its roles count as they are now', async () => {
    const { id } = await addPerson(database, { username: 'nguoi-moi', roles: ['administrator'] });
    const { token } = await signIn('nguoi-moi');
    expect((await web.ask('GET', '/api/accounts', { token })).status).toBe(200);
    await new EditAccount(database.transactions).run(tester, id, { roles: ['leadership'], why: 'đổi việc' });
    const refused = await web.ask('GET', '/api/accounts', { token });
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
    expect((await web.ask('GET', '/api/zones', { token })).status).toBe(200);
    await new CloseAccount(database.transactions).run(tester, id, 'thôi việc');
    expect((await web.ask('GET', '/api/zones', { token })).status).toBe(401);
    await new OpenAccount(database.transactions).run(tester, id, 'làm lại');
    expect((await web.ask('GET', '/api/zones', { token })).status).toBe(401);
  });

  it('is ended here, everywhere, or by the administrator', async () => {
    const tokens = await Promise.all(
      ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map(async (from) => (await signIn('khtc', from)).token),
    );
    const { body } = await web.ask('GET', '/api/sessions', { token: tokens[1] });
    expect(body.items).toHaveLength(3);
    expect(body.items.find((one) => one.current === true)).toMatchObject({
      address: '10.0.0.2',
      agent: 'Trình duyệt thử',
    });
    expect(Object.keys(body.items[0]!).sort()).toEqual(['address', 'agent', 'current', 'endsAt', 'openedAt', 'seenAt']);
    expect((await web.ask('DELETE', '/api/session', { token: tokens[0] })).body).toEqual({ ended: 1 });
    expect((await web.ask('DELETE', '/api/session', { token: tokens[0] })).body).toEqual({ ended: 0 });
    expect([(await me(tokens[0])).status, (await me(tokens[1])).status]).toEqual([401, 200]);
    expect((await web.ask('DELETE', '/api/sessions', { token: tokens[1] })).body).toEqual({ ended: 2 });
    expect([(await me(tokens[1])).status, (await me(tokens[2])).status]).toEqual([401, 401]);
    const again = (await signIn('khtc')).body;
    const { token } = await signIn('quan-tri');
    const url = `/api/accounts/${again.account.id}/sessions`;
    expect((await web.ask('DELETE', url, { token })).body).toEqual({ ended: 1 });
  });

  it('is taken away when it is over, and with it tries that count no more', async () => {
    const idle = await signIn('khtc', '10.0.0.1');
    wait(31);
    const live = await signIn('khtc', '10.0.0.2');
    await signIn('khtc', '10.0.0.3', 'sai');
    await new PruneSessions(database.transactions, settings).run();
    const rows = await database.database.query<{ token_hash: string }[]>('SELECT token_hash FROM session');
    expect(rows.map((row) => row.token_hash)).toEqual([hashToken(live.token!)]);
    expect(hashToken(idle.token!)).not.toBe(hashToken(live.token!));
    const tries = (): Promise<unknown[]> =>
      database.database.query("SELECT 1 FROM sign_in_try WHERE account_key = 'khtc' AND address = '10.0.0.3'");
    const before = (await tries()).length;
    wait(1441);
    await new PruneSessions(database.transactions, settings).run();
    expect((await tries()).length).toBeLessThan(before);
  });
});

describe('when an account was last here', () => {
  const last = async (token: string | undefined): Promise<string | null> => (await me(token)).body.lastSeenAt;
  const now = (): string => new Date(START + minute * 60_000).toISOString();

  it('is never at first, then when it was last used before this session, however that one ended', async () => {
    const { id } = await addPerson(database, { username: 'tro-lai' });
    const first = await signIn('tro-lai');
    expect(first.body.lastSeenAt).toBeNull();
    wait(20);
    await me(first.token);
    const signedOut = now();
    await web.ask('DELETE', '/api/session', { token: first.token });
    wait(600);
    const second = await signIn('tro-lai');
    expect(second.body.lastSeenAt).toBe(signedOut);
    wait(10);
    expect(await last(second.token)).toBe(signedOut);
    const idle = now();
    wait(60);
    await new PruneSessions(database.transactions, settings).run();
    const third = await signIn('tro-lai');
    expect(third.body.lastSeenAt).toBe(idle);
    wait(5);
    const beside = await signIn('tro-lai', '10.0.0.9');
    expect([beside.body.lastSeenAt, await last(third.token)]).toEqual([
      new Date(START + (minute - 5) * 60_000).toISOString(),
      idle,
    ]);
    const rows = await database.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM account_seen WHERE account_id = $1',
      [id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is not forgotten where the password is changed in between', async () => {
    await addPerson(database, { username: 'doi-mat-khau' });
    const seen = now();
    await web.ask('DELETE', '/api/session', { token: (await signIn('doi-mat-khau')).token });
    wait(30);
    const { token } = await signIn('doi-mat-khau');
    wait(5);
    const body = { current: PASSWORD, next: 'nắng trên mái ngói' };
    const changed = await web.ask('POST', '/api/session/password', { token, body });
    expect([changed.status, changed.body.lastSeenAt]).toEqual([200, seen]);
  });
});

describe('the key of an account’s browsers', () => {
  const keyOf = async (username: string): Promise<string> => (await signIn(username)).body.browserKey;

  it('is 32 bytes of its own, the same in every session, and another one once the post changes hands', async () => {
    const { id } = await addPerson(database, { username: 'giu-khoa' });
    await addPerson(database, { username: 'khoa-khac' });
    const key = await keyOf('giu-khoa');
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(await keyOf('giu-khoa')).toBe(key);
    expect(await keyOf('khoa-khac')).not.toBe(key);
    const { token } = await signIn('giu-khoa');
    expect((await me(token)).body.browserKey).toBe(key);
    await new EditAccount(database.transactions).run(tester, id, { post: 'việc khác', why: 'đổi việc' });
    expect(await keyOf('giu-khoa')).toBe(key);
    const handed = await new HandOver(database.transactions).run(tester, id, {
      holder: 'Người sau',
      why: 'chuyển việc',
    });
    const after = await signIn('giu-khoa', undefined, handed.password);
    expect(Buffer.from(after.body.browserKey, 'base64')).toHaveLength(32);
    expect(after.body.browserKey).not.toBe(key);
    expect(JSON.stringify(handed.account)).not.toMatch(/browserKey/);
  });

  it('is told to nobody else: not in the record, not to who keeps the accounts', async () => {
    const { id } = await addPerson(database, { username: 'kin-dao' });
    const bytes = Buffer.from(await keyOf('kin-dao'), 'base64');
    const { token } = await signIn('quan-tri');
    const shown = [
      (await web.ask('GET', `/api/accounts/${id}`, { token })).body,
      (await web.ask('GET', '/api/accounts', { token })).body,
      await database.rows('SELECT * FROM audit_record'),
    ];
    for (const one of shown) {
      const text = JSON.stringify(one);
      expect(text).toContain('kin-dao');
      for (const form of ['hex', 'base64', 'base64url'] as const) expect(text).not.toContain(bytes.toString(form));
      expect(text).not.toMatch(/browser_?key/i);
    }
  });
});

describe('an operation', () => {
  it('that the table does not name is refused to all', async () => {
    const { token } = await signIn('quan-tri');
    for (const asked of [{ token }, {}]) {
      const reply = await web.ask('GET', '/api/forgotten', asked);
      expect([reply.status, reply.body.code]).toEqual([403, 'FORBIDDEN']);
    }
    expect((await web.ask('GET', '/api/zones', { token })).status).toBe(403);
    expect((await web.ask('GET', '/api/communes', { token })).status).toBe(200);
    expect((await web.ask('GET', '/api/khong-co', { token })).status).toBe(404);
  });
});
