import { Account, ResetPassword, verifyPassword } from '@chuan-xa/accounts';
import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.js';
import { settleDemoAccounts } from './accounts.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase('demo');
});
afterAll(() => database.close());

it('a demo has an account of each role and each health centre, with one password of its own that every start can tell', async () => {
  const accounts = await settleDemoAccounts(database.appUrl, '20');
  expect(accounts.slice(0, 3).map(({ username }) => username)).toEqual(['khtc', 'lanh-dao', 'quan-tri']);
  expect(accounts.slice(3).map(({ username }) => username)).toContain('ttyt-trang-dinh');
  expect(accounts.slice(3).every(({ username }) => username.startsWith('ttyt-'))).toBe(true);
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
  expect(accounts).toHaveLength(14);
  expect(await settleDemoAccounts(database.appUrl, '20')).toEqual(accounts);
  const rows = await database.database.query<{ username: string; password_hash: string; must_change: boolean }[]>(
    'SELECT username, password_hash, must_change FROM account',
  );
  const khtc = rows.find(({ username }) => username === 'khtc')!;
  expect(await verifyPassword(khtc.password_hash, accounts[0]!.password!)).toBe(true);
  expect(rows.map((row) => row.must_change)).toEqual(rows.map(() => false));
});

it('a password that is no longer the demo’s is not shown', async () => {
  const { id } = await database.database.manager.findOneByOrFail(Account, { username: 'lanh-dao' });
  await new ResetPassword(database.transactions).run(machineActor('Người kiểm thử', 'test'), id);
  const accounts = await settleDemoAccounts(database.appUrl, '20');
  expect(accounts.filter(({ password }) => password === null)).toEqual([{ username: 'lanh-dao', password: null }]);
});

it('a real database is given none', async () => {
  const real = await openTestDatabase('real');
  await expect(settleDemoAccounts(real.appUrl, '20')).rejects.toMatchObject({ code: 'DATABASE_IS_REAL' });
  await real.close();
});
