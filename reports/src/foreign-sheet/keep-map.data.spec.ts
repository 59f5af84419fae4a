import { machineActor, type Actor } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { keepMap, keptMap } from './keep-map.js';

const HEADS = 'a'.repeat(64);
const department = machineActor('Phòng Nghiệp vụ Y', 'test');
const office: Actor = { ...department, name: 'TTYT huyện Tràng Định', office: 'td', reach: 'office', columns: {} };
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase('real');
});
afterAll(() => database.close());

const keep = (actor: Actor, map: string, heads = HEADS) =>
  database.transactions.run(actor, (tx) => keepMap(tx, 'assessments', heads, map));
const kept = (actor: Actor, kind: 'assessments' | 'recognitions' = 'assessments', heads = HEADS) =>
  database.transactions.read(actor, (tx) => keptMap(tx, kind, heads));
const acts = () =>
  database.rows<{ actor: string; before: unknown; after: unknown }>(
    "SELECT actor, before, after FROM audit_record WHERE action = 'sheetMapConfirmed' ORDER BY number",
  );

it('keeps each office its own map for the same heads, and of each kind', async () => {
  expect(await kept(office)).toBeNull();
  await keep(office, 'import: assessments\n');
  await keep(department, 'import: assessments # của Sở\n');
  expect(await kept(office)).toBe('import: assessments\n');
  expect(await kept(department)).toBe('import: assessments # của Sở\n');
  expect(await kept(office, 'recognitions')).toBeNull();
  expect(await kept(office, 'assessments', 'b'.repeat(64))).toBeNull();
  expect(await acts()).toMatchObject([
    { actor: office.name, before: null, after: { kind: 'assessments', map: 'import: assessments\n' } },
    { actor: department.name, before: null },
  ]);
});

it('a map confirmed anew takes the place of the one before, on the record; the same again leaves no trace', async () => {
  await keep(office, 'import: assessments\n');
  expect(await acts()).toHaveLength(2);
  database.clock.set('2023-11-02T02:00:00Z');
  await keep(office, 'import: assessments # sửa\n');
  expect(await kept(office)).toBe('import: assessments # sửa\n');
  expect((await acts()).at(-1)).toMatchObject({
    before: { map: 'import: assessments\n' },
    after: { map: 'import: assessments # sửa\n' },
  });
  expect(
    await database.rows('SELECT office_code, confirmed_by, confirmed_at FROM sheet_map ORDER BY office_code'),
  ).toEqual([
    { office_code: '', confirmed_by: department.name, confirmed_at: new Date('2023-10-31T09:00:00Z') },
    { office_code: 'td', confirmed_by: office.name, confirmed_at: new Date('2023-11-02T02:00:00Z') },
  ]);
});
