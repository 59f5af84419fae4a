import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAccount } from '@chuan-xa/accounts';
import { Changes, machineActor } from '@chuan-xa/platform';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { openOffice, type Office } from '../../../test/workbooks/support/office.js';
import { bytesOf, openForm, readForm } from './form/testing/register-file.js';
import { makeAccounts, makeCommunes, makePledges, makeRecognitions, makeRegisterKinds, makeZones } from './index.js';

const ACTOR = machineActor('Phòng KHTC – tổng hợp', 'test');
let database: TestDatabase;
let office: Office;

beforeAll(async () => {
  database = await openTestDatabase('played', '2026-06-01T09:00:00Z');
  office = await openOffice();
  const account = { username: 'ld', unit: 'Lãnh đạo Sở', post: '=điều hành', roles: ['leadership' as const] };
  await database.transactions.run(ACTOR, (tx) => addAccount(tx, account));
});
afterAll(async () => {
  await office.close();
  await database.close();
});

it.each([
  ['recognitions', () => makeRecognitions(database.transactions, ACTOR), 'note'],
  ['pledges', () => makePledges(database.transactions, ACTOR), 'note'],
  ['zones', () => makeZones(database.transactions, ACTOR), 'decisionNumber'],
  ['communes', () => makeCommunes(database.transactions, ACTOR), 'note'],
  ['accounts', () => makeAccounts(database.transactions, ACTOR), 'unit'],
] as const)('%s that LibreOffice saved say what they said, and one cell that was edited', async (name, make, key) => {
  const kind = makeRegisterKinds(database.transactions, new Changes())[name];
  const bytes = await bytesOf(await make());
  const saved = async (from: Buffer, file: string): Promise<Buffer> => {
    await writeFile(join(office.folder, file), from);
    return readFile(await office.convert(file, 'xlsx'));
  };
  const unchanged = await readForm(database.transactions, ACTOR, kind, await saved(bytes, `${name}.xlsx`));
  expect(unchanged).toMatchObject({ faults: [], changes: [], conflicts: [] });
  expect(unchanged.rows).toBeGreaterThan(0);
  const form = await openForm(bytes);
  form.set(form.first, key, '=Mẫu');
  const edited = await readForm(database.transactions, ACTOR, kind, await saved(await form.bytes(), `${name}-2.xlsx`));
  expect(edited.faults).toEqual([]);
  expect(edited.changes).toEqual([expect.objectContaining({ cell: form.at(form.first, key), to: '=Mẫu' })]);
});
