import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { AddAccount, addAccount, type AccountInput } from './add-account.js';
import { CloseAccount } from './close-account.js';
import { EditAccount } from './edit-account.js';
import { HandOver } from './hand-over.js';
import { listAccounts } from './list-accounts.js';
import { OpenAccount } from './open-account.js';
import { ResetPassword } from './reset-password.js';
import { settleFirstAdministrator } from './settle-first-administrator.js';
import { addPerson, recordedOf, tester } from './testing/people.js';

let database: TestDatabase;
let close: CloseAccount;
let edit: EditAccount;
const input: AccountInput = { username: 'thu-1', unit: 'Sở Y tế', post: 'việc thử', roles: ['leadership'] };
const add = (given: Partial<AccountInput>): Promise<unknown> =>
  database.transactions.run(tester, (tx) => addAccount(tx, { ...input, ...given }));
const acts = (id: string) => recordedOf(database, 'account', id);

beforeAll(async () => {
  database = await openTestDatabase('real', '2023-10-31T01:00:00Z');
  close = new CloseAccount(database.transactions);
  edit = new EditAccount(database.transactions);
});
afterAll(() => database.close());

describe('the first administrator', () => {
  const settle = (password: string | null): Promise<string> =>
    database.transactions.run(machineActor('Hệ thống', 'start'), (tx) => settleFirstAdministrator(tx, password));

  it('is made from the settings where there is no account, never without a password, never twice', async () => {
    expect(await settle(null)).toBe('missing');
    await expect(settle('quantri')).rejects.toMatchObject({ code: 'FIRST_PASSWORD_REFUSED' });
    await expect(settle('Password2023!')).rejects.toMatchObject({ code: 'FIRST_PASSWORD_REFUSED' });
    expect((await database.transactions.read(tester, (tx) => listAccounts(tx, { page: 1, pageSize: 9 }))).total).toBe(
      0,
    );
    const both = await Promise.all([settle('nắng trên mái ngói'), settle('nắng trên mái tranh')]);
    expect(both.sort()).toEqual(['made', 'notNeeded']);
    expect(await settle('nắng trên mái ngói')).toBe('notNeeded');
    const { items } = await database.transactions.read(tester, (tx) => listAccounts(tx, { page: 1, pageSize: 9 }));
    expect(items).toMatchObject([{ username: 'quan-tri', roles: ['administrator'], mustChange: true }]);
  });
});

describe('an account', () => {
  it('needs a name of the right form, a role, and an office exactly where it is a health centre', async () => {
    const faults = async (given: Partial<AccountInput>): Promise<unknown> =>
      add(given).then(
        () => [],
        (error: unknown) => (error as { faults: { field: string; code: string }[] }).faults.map(({ code }) => code),
      );
    for (const username of ['a', '-ab', 'Khtc', 'khtc huyện', 'a'.repeat(41), ''])
      expect(await faults({ username }), username).toEqual(['USERNAME_FORM']);
    expect(await faults({ roles: [] })).toEqual(['ROLE_NEEDED']);
    expect(await faults({ roles: ['healthCentre'] })).toEqual(['OFFICE_NEEDED']);
    expect(await faults({ office: 'ttyt-trang-dinh' })).toEqual(['OFFICE_NOT_TAKEN']);
    expect(await faults({ roles: ['healthCentre'], office: 'khong-co' })).toEqual(['ACCOUNT_OFFICE_UNKNOWN']);
    expect(await faults({ username: 'X', roles: [], office: 'a' })).toEqual([
      'USERNAME_FORM',
      'ROLE_NEEDED',
      'OFFICE_NOT_TAKEN',
    ]);
    expect(await faults({ unit: ' ', post: '\u200b' })).toEqual(['FIELD_REQUIRED', 'FIELD_REQUIRED']);
    database.clock.set('2026-10-31T01:00:00Z');
    await add({ username: 'ttyt-cu', roles: ['healthCentre', 'planningOffice'], office: 'ttyt-trang-dinh' });
    database.clock.set('2023-10-31T01:00:00Z');
  });

  it('has its name alone, also where two add it at once', async () => {
    const both = await Promise.allSettled([add({ username: 'cung-luc' }), add({ username: 'cung-luc' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(add({ username: 'cung-luc' })).rejects.toMatchObject({ code: 'ACCOUNT_EXISTS' });
  });

  it('is not named, dated or deleted anew by the application, and shows no password in a real database', async () => {
    const { id } = await addPerson(database, { username: 'giu-nguyen' });
    for (const sql of [
      "UPDATE account SET username = 'khac' WHERE id = $1",
      'UPDATE account SET created_at = now() WHERE id = $1',
      'DELETE FROM account WHERE id = $1',
    ])
      await expect(database.database.query(sql, [id]), sql).rejects.toThrow(/permission denied/);
    await expect(
      database.database.query("UPDATE account SET shown_password = 'x' WHERE id = $1", [id]),
    ).rejects.toThrow(/Only a demo/);
    await expect(database.database.query("UPDATE account SET roles = '{king}' WHERE id = $1", [id])).rejects.toThrow(
      /check constraint/,
    );
  });

  it('is edited, closed and opened again with a reason, on record before and after', async () => {
    const { id } = await addPerson(database, { username: 'sua-doi', holder: 'Nguyễn Văn Cũ' });
    const edited = await edit.run(tester, id, { post: ' việc mới ', why: 'đổi việc' });
    expect(edited).toMatchObject({ holder: 'Nguyễn Văn Cũ', post: 'việc mới', unit: 'Sở Y tế', roles: ['leadership'] });
    await expect(edit.run(tester, id, { roles: ['healthCentre'], why: 'x' })).rejects.toMatchObject({
      faults: [{ field: 'office', code: 'OFFICE_NEEDED' }],
    });
    await expect(edit.run(tester, id, { unit: 'x', why: ' ' })).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
    await close.run(tester, id, 'thôi việc');
    await expect(close.run(tester, id, 'nữa')).rejects.toMatchObject({ code: 'ACCOUNT_CLOSED' });
    for (const use of [
      () => new ResetPassword(database.transactions).run(tester, id),
      () => new HandOver(database.transactions).run(tester, id, { holder: 'Ai', why: 'x' }),
    ])
      await expect(use()).rejects.toMatchObject({ code: 'ACCOUNT_CLOSED', values: { username: 'sua-doi' } });
    const open = new OpenAccount(database.transactions);
    await open.run(tester, id, 'làm lại');
    await expect(open.run(tester, id, 'nữa')).rejects.toMatchObject({ code: 'ACCOUNT_NOT_CLOSED' });
    expect((await acts(id)).map(({ action, why }) => [action, why])).toEqual([
      ['accountOpened', 'làm lại'],
      ['accountClosed', 'thôi việc'],
      ['accountEdited', 'đổi việc'],
      ['accountAdded', null],
    ]);
    expect((await acts(id))[2]).toMatchObject({
      before: { holder: 'Nguyễn Văn Cũ', post: 'việc thử' },
      after: { holder: 'Nguyễn Văn Cũ', post: 'việc mới' },
    });
  });

  it('is found by office, role and state, in parts', async () => {
    const list = (wanted: object) =>
      database.transactions.read(tester, (tx) => listAccounts(tx, { page: 1, pageSize: 100, ...wanted }));
    expect((await list({ office: 'ttyt-trang-dinh' })).items.map(({ username }) => username)).toEqual(['ttyt-cu']);
    expect((await list({ role: 'planningOffice' })).items.map(({ username }) => username)).toEqual(['ttyt-cu']);
    const { id } = await addPerson(database, { username: 'dong-roi' });
    await close.run(tester, id, 'x');
    expect((await list({ state: 'closed' })).items.map(({ username }) => username)).toEqual(['dong-roi']);
    const all = await list({});
    const second = await list({ page: 2, pageSize: 2 });
    expect(second).toEqual({ items: all.items.slice(2, 4), total: all.total });
  });
});

describe('the last administrator', () => {
  it('is neither closed nor given another role, also where two take each other away at once', async () => {
    const { items } = await database.transactions.read(tester, (tx) =>
      listAccounts(tx, { role: 'administrator', page: 1, pageSize: 9 }),
    );
    const first = items[0]!.id;
    await expect(close.run(tester, first, 'x')).rejects.toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    await expect(edit.run(tester, first, { roles: ['leadership'], why: 'x' })).rejects.toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    });
    for (let round = 0; round < 5; round += 1) {
      const { id: second } = await addPerson(database, { username: `quan-tri-${round}`, roles: ['administrator'] });
      const open = await database.transactions.read(tester, (tx) =>
        listAccounts(tx, { role: 'administrator', state: 'open', page: 1, pageSize: 9 }),
      );
      const other = open.items.find(({ id }) => id !== second)!.id;
      const done = await Promise.allSettled([
        close.run(tester, second, 'cùng lúc'),
        edit.run(tester, other, { roles: ['leadership'], why: 'cùng lúc' }),
      ]);
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    }
  });
});

describe('an administrator who cannot sign in', () => {
  it('is not counted among those who are left: without a password, or with a temporary one that has ended', async () => {
    const list = () =>
      database.transactions.read(tester, (tx) =>
        listAccounts(tx, { role: 'administrator', state: 'open', page: 1, pageSize: 9 }),
      );
    const { items } = await list();
    expect(items).toHaveLength(1);
    const last = items[0]!.id;
    await add({ username: 'chua-co', roles: ['administrator'] });
    const { account } = await new AddAccount(database.transactions).run(tester, {
      ...input,
      username: 'het-han',
      roles: ['administrator'],
    });
    database.clock.set('2023-11-07T01:00:00Z');
    await expect(close.run(tester, last, 'x')).rejects.toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    await new ResetPassword(database.transactions).run(tester, account.id);
    await close.run(tester, last, 'x');
    database.clock.set('2023-10-31T01:00:00Z');
  });
});

describe('adding', () => {
  it('gives a temporary password that ends after seven days, or takes a good one that is given', async () => {
    const use = new AddAccount(database.transactions);
    const { account, password } = await use.run(tester, { ...input, username: 'moi-lap' });
    expect(account).toMatchObject({ mustChange: true, passwordEndsAt: new Date('2023-11-07T01:00:00Z') });
    expect(password).toMatch(/^\S{19}$/);
    expect(account.passwordHash).toBeUndefined();
    const blank = await use.run(tester, { ...input, username: 'khong-ai', unit: ' Sở  Y tế ', holder: '  ' });
    expect(blank.account).toMatchObject({ holder: null, unit: 'Sở  Y tế' });
    await expect(use.run(tester, { ...input, username: 'khong-ten', unit: '' })).rejects.toMatchObject({
      faults: [{ field: 'unit', code: 'FIELD_REQUIRED', values: { field: 'unit' } }],
    });
    await expect(use.run(tester, { ...input, username: 'moi-lap-2' }, 'moi-lap-2')).rejects.toMatchObject({
      faults: [{ field: 'password', code: 'PASSWORD_TOO_SHORT' }, { code: 'PASSWORD_HAS_NAME' }],
    });
  });
});
