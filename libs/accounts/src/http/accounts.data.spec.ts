import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hash } from '@node-rs/argon2';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { ARGON2, verifyPassword } from '../passwords/hash-password.js';
import { openAccountsApp, type AccountsApp, type Reply } from '../testing/accounts-app.js';
import { addPerson, PASSWORD } from '../testing/people.js';

const NEXT = 'nắng vàng trên đồi chè';
let database: TestDatabase;
let web: AccountsApp;
let token: string | undefined;
/** Every password and token that the test has seen: none may stand anywhere in the database. */
const secrets = new Set<string>([PASSWORD, NEXT]);
let at = Date.parse('2023-10-31T01:00:00Z');

const wait = (minutes: number): void => {
  at += minutes * 60_000;
  database.clock.set(new Date(at).toISOString());
};
async function signIn(username: string, password: string, from?: string): Promise<Reply> {
  const reply = await web.ask('POST', '/api/session', { body: { username, password }, from });
  if (reply.token) secrets.add(reply.token);
  return reply;
}
const change = (body: object, using: string | undefined): Promise<Reply> =>
  web.ask('POST', '/api/session/password', { body, token: using });

beforeAll(async () => {
  database = await openTestDatabase('real', new Date(at).toISOString());
  web = await openAccountsApp(database);
  await addPerson(database, { username: 'quan-tri', roles: ['administrator'] });
});
beforeEach(async () => {
  wait(10);
  token = (await signIn('quan-tri', PASSWORD)).token;
});
afterAll(async () => {
  await web.app.close();
  await database.close();
});

const body = { username: 'khtc', unit: 'Phòng KHTC', post: 'tổng hợp', roles: ['planningOffice'] };

describe('accounts over HTTP', () => {
  it('are made with a password that is shown once and must be changed before anything else', async () => {
    const made = await web.ask('POST', '/api/accounts', { body, token });
    expect(made.status).toBe(201);
    secrets.add(made.body.password);
    expect(made.body.account).toMatchObject({ username: 'khtc', name: 'Phòng KHTC – tổng hợp', mustChange: true });
    const signed = await signIn('khtc', made.body.password);
    expect(signed.body.mustChange).toBe(true);
    for (const url of ['/api/zones', '/api/sessions', '/api/offices']) {
      const refused = await web.ask('GET', url, { token: signed.token });
      expect([refused.status, refused.body.code]).toEqual([403, 'PASSWORD_CHANGE_REQUIRED']);
    }
    expect((await web.ask('GET', '/api/session', { token: signed.token })).status).toBe(200);
    const bad = await change({ current: 'không phải', next: '123' }, signed.token);
    expect(bad.status).toBe(422);
    expect(bad.body.errors.map((one) => [one.field, one.code])).toEqual([
      ['next', 'PASSWORD_TOO_SHORT'],
      ['next', 'PASSWORD_RUN'],
    ]);
    const wrong = await change({ current: 'không phải', next: NEXT }, signed.token);
    expect(wrong.body.errors.map((one) => [one.field, one.code])).toEqual([['current', 'PASSWORD_WRONG']]);
    const same = await change({ current: made.body.password, next: made.body.password }, signed.token);
    expect(same.body.errors.map((one) => one.code)).toEqual(['PASSWORD_SAME']);
    const changed = await change({ current: made.body.password, next: NEXT }, signed.token);
    secrets.add(changed.token!);
    expect([changed.status, changed.body.mustChange]).toEqual([200, false]);
    expect((await web.ask('GET', '/api/zones', { token: signed.token })).status).toBe(401);
    expect((await web.ask('GET', '/api/zones', { token: changed.token })).status).toBe(200);
    expect((await signIn('khtc', made.body.password)).status).toBe(401);
    expect((await signIn('khtc', NEXT)).status).toBe(200);
  });

  it('change their password once where two ask at once, and every other session ends', async () => {
    await addPerson(database, { username: 'hai-noi' });
    const [a, b] = [await signIn('hai-noi', PASSWORD), await signIn('hai-noi', PASSWORD, '10.0.0.2')];
    const both = await Promise.all([
      change({ current: PASSWORD, next: 'cây bàng trước cổng chợ' }, a.token),
      change({ current: PASSWORD, next: 'con thuyền bên bến vắng' }, b.token),
    ]);
    const statuses = both.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    // The second finds its password changed, or, where it came a little later, its session over.
    expect([401, 409, 422]).toContain(statuses[1]);
    const live = both.find(({ status }) => status === 200)!;
    expect((await web.ask('GET', '/api/sessions', { token: live.token })).body.total).toBe(1);
    for (const old of [a, b]) expect((await web.ask('GET', '/api/session', { token: old.token })).status).toBe(401);
  });

  it('are handed over: the old password and sessions open nothing, the name is the new one', async () => {
    const { id } = await addPerson(database, { username: 'ban-giao', holder: 'Người Cũ' });
    const old = await signIn('ban-giao', PASSWORD);
    const url = `/api/accounts/${id}/hand-over`;
    expect((await web.ask('POST', url, { body: { holder: 'Người Mới' }, token })).status).toBe(422);
    const handed = await web.ask('POST', url, { body: { holder: 'Người Mới', why: 'nghỉ hưu' }, token });
    secrets.add(handed.body.password);
    expect(handed.body.account).toMatchObject({ holder: 'Người Mới', name: 'Sở Y tế – việc thử (Người Mới)' });
    expect((await web.ask('GET', '/api/session', { token: old.token })).status).toBe(401);
    expect((await signIn('ban-giao', PASSWORD)).status).toBe(401);
    expect((await signIn('ban-giao', handed.body.password)).body.mustChange).toBe(true);
  });

  it('do not take the password again that was reset away, however often it was reset, until another was chosen', async () => {
    const { id } = await addPerson(database, { username: 'dung-lai' });
    const url = `/api/accounts/${id}/reset-password`;
    await web.ask('POST', url, { body: {}, token });
    const { body: reset } = await web.ask('POST', url, { body: {}, token });
    secrets.add(reset.password);
    const temporary = await signIn('dung-lai', reset.password);
    const again = await change({ current: reset.password, next: PASSWORD }, temporary.token);
    expect(again.body.errors).toMatchObject([{ field: 'next', code: 'PASSWORD_FORMER' }]);
    const changed = await change({ current: reset.password, next: NEXT }, temporary.token);
    secrets.add(changed.token!);
    expect(changed.status).toBe(200);
    const rows = await database.database.query('SELECT former_password_hash FROM account WHERE id = $1', [id]);
    expect(rows).toEqual([{ former_password_hash: null }]);
    expect((await change({ current: NEXT, next: PASSWORD }, changed.token)).status).toBe(200);
  });

  it('wait where too many passwords are being verified, and that is no try', async () => {
    await addPerson(database, { username: 'dang-ban' });
    const { token: mine } = await signIn('dang-ban', PASSWORD);
    const busy = Array.from({ length: 34 }, () => verifyPassword(null, 'x'));
    const refused = [await signIn('dang-ban', PASSWORD), await change({ current: PASSWORD, next: NEXT }, mine)];
    await Promise.all(busy);
    for (const { status, body: said, headers } of refused)
      expect([status, said.code, said.retryAfter, headers['retry-after']]).toEqual([429, 'TOO_MANY_TRIES', 2, '2']);
    const tries = await database.database.query("SELECT 1 FROM sign_in_try WHERE account_key = 'dang-ban'");
    expect(tries).toHaveLength(1);
  });

  it('need a unit and a post, and a blank holder is none', async () => {
    const named = { ...body, username: 'trong-khong' };
    const refused = await web.ask('POST', '/api/accounts', { body: { ...named, unit: ' ', post: '' }, token });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((one) => [one.field, one.code])).toEqual([
      ['unit', 'FIELD_REQUIRED'],
      ['post', 'FIELD_REQUIRED'],
    ]);
    const made = await web.ask('POST', '/api/accounts', { body: { ...named, holder: ' ' }, token });
    secrets.add(made.body.password);
    expect(made.body.account).toMatchObject({ holder: null });
  });

  it('change their holder by a hand-over alone', async () => {
    const { id } = await addPerson(database, { username: 'nguoi-giu', holder: 'Người Cũ' });
    const edit = { holder: 'Người Mới', post: 'x', why: 'x' };
    const refused = await web.ask('PATCH', `/api/accounts/${id}`, { body: edit, token });
    expect([refused.status, refused.body.errors[0]!.code]).toEqual([422, 'FIELD_UNKNOWN']);
    expect((await web.ask('GET', `/api/accounts/${id}`, { token })).body).toMatchObject({ holder: 'Người Cũ' });
  });

  it('are reset with a password that ends after seven days', async () => {
    const { id } = await addPerson(database, { username: 'quen-mat' });
    const reset = await web.ask('POST', `/api/accounts/${id}/reset-password`, { body: {}, token });
    secrets.add(reset.body.password);
    expect(reset.status).toBe(200);
    wait(7 * 1440 - 1);
    expect((await signIn('quen-mat', reset.body.password)).status).toBe(200);
    wait(1);
    const late = await signIn('quen-mat', reset.body.password);
    expect([late.status, late.body.code]).toEqual([401, 'TEMPORARY_PASSWORD_ENDED']);
    expect((await signIn('quen-mat', 'sai')).body.code).toBe('SIGN_IN_REFUSED');
  });

  it('say in the header too when to come again, also to who guesses at the current password', async () => {
    await addPerson(database, { username: 'do-mat-khau' });
    const { token: stolen } = await signIn('do-mat-khau', PASSWORD);
    const codes: string[] = [];
    for (let i = 0; i < 6; i += 1) codes.push((await change({ current: `đoán ${i}`, next: NEXT }, stolen)).body.code);
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'INVALID_INPUT'), 'TOO_MANY_TRIES']);
    const refused = await signIn('do-mat-khau', PASSWORD);
    expect([refused.status, refused.body.code]).toEqual([429, 'TOO_MANY_TRIES']);
    expect(Number(refused.headers['retry-after'])).toBe(refused.body.retryAfter);
    expect(refused.body.retryAfter).toBeGreaterThan(0);
  });

  it('are hashed anew at a sign-in where the parameters were others', async () => {
    const { id } = await addPerson(database, { username: 'doi-cu' });
    const weak = await hash(PASSWORD.normalize('NFC'), { ...ARGON2, timeCost: 1, memoryCost: 8192 });
    await database.database.query('UPDATE account SET password_hash = $2 WHERE id = $1', [id, weak]);
    expect((await signIn('doi-cu', PASSWORD)).status).toBe(200);
    const rows = await database.database.query('SELECT password_hash FROM account WHERE id = $1', [id]);
    expect(rows[0].password_hash).toMatch(/\$m=65536,t=3,p=1\$/);
    expect((await signIn('doi-cu', PASSWORD)).status).toBe(200);
  });

  it('are listed, shown, edited, closed and opened; absent ones are not found', async () => {
    const { id } = await addPerson(database, { username: 'qua-tay' });
    const page = await web.ask('GET', '/api/accounts?pageSize=2', { token });
    expect(page.body).toMatchObject({ page: 1, pageSize: 2 });
    expect(page.body.items).toHaveLength(2);
    const url = `/api/accounts/${id}`;
    const edited = await web.ask('PATCH', url, { body: { post: 'việc khác', why: 'đổi' }, token });
    expect(edited.body).toMatchObject({ id, post: 'việc khác' });
    expect((await web.ask('GET', url, { token })).body).toEqual(edited.body);
    expect((await web.ask('POST', `${url}/close`, { body: { why: 'x' }, token })).body.closedWhy).toBe('x');
    expect((await web.ask('POST', `${url}/open`, { body: { why: 'y' }, token })).body.closedAt).toBeNull();
    expect((await web.ask('PATCH', url, { body: { why: 'x' }, token })).body.errors[0]!.code).toBe('NOTHING_TO_CHANGE');
    for (const absent of ['0198c2f4-0000-7000-8000-000000000000', 'khong-phai-ma'])
      expect((await web.ask('GET', `/api/accounts/${absent}`, { token })).status).toBe(404);
  });
});

describe('nothing secret', () => {
  it('stands in the record, in any table but as a hash, or in any view', async () => {
    const records = await database.database.transaction(async (manager) => {
      await manager.query(
        `SELECT set_config('chuan_xa.accounts', 'true', true), set_config('chuan_xa.reach', '*', true)`,
      );
      return manager.query<object[]>('SELECT * FROM audit_record');
    });
    expect(records.length).toBeGreaterThan(20);
    expect(JSON.stringify(records)).not.toMatch(/argon2|password_hash|passwordHash|shownPassword|token/i);
    const tables = [records];
    for (const table of ['session', 'sign_in_try', 'account'])
      tables.push(await database.database.query(`SELECT * FROM ${table}`));
    const text = JSON.stringify(tables);
    for (const secret of secrets) expect(text).not.toContain(secret);
    const views = [
      await web.ask('GET', '/api/accounts', { token }),
      await web.ask('GET', '/api/session', { token }),
      await web.ask('GET', '/api/sessions', { token }),
    ];
    const shown = JSON.stringify(views.map((view) => view.body));
    expect(shown).not.toMatch(/argon2|hash|token|shown/i);
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });
});
