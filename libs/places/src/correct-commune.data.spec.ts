import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { machineActor } from '@chuan-xa/platform';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { correctCommune, type CommuneCorrectionInput } from './correct-commune.js';
import { LoadPlaces } from './load-places.js';

const ACTOR = machineActor('Phòng KHTC – tổng hợp', 'test');
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../database/reference/places/20');
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase('real');
});
afterAll(() => database.close());

const correct = (period: number, code: string, input: Omit<CommuneCorrectionInput, 'why'>): Promise<void> =>
  database.transactions.run(ACTOR, (tx) => correctCommune(tx, { period, code }, { ...input, why: 'theo công văn' }));
const loaded = async (): Promise<number> =>
  (await new LoadPlaces(database.transactions).run(ACTOR, { folder: FOLDER })).written;
const unit = async (period: number, code: string): Promise<Record<string, unknown> | undefined> =>
  (
    await database.rows<Record<string, unknown>>('SELECT * FROM commune WHERE period = $1 AND code = $2', [
      period,
      code,
    ])
  )[0];
const corrections = () =>
  database.rows('SELECT period, code, shipped, corrected FROM commune_correction ORDER BY 1, 2');

/** A unit that went on unchanged from one period to the next. */
async function unchanged(): Promise<{ from: number; to: number; code: string; name: string }> {
  const [found] = await database.rows<{ from: number; to: number; code: string; name: string }>(
    `SELECT s.from_period AS from, s.to_period AS to, s.from_code AS code, c.name FROM succession s
     JOIN commune c ON c.period = s.from_period AND c.code = s.from_code WHERE s.kind = 'unchanged' ORDER BY 1, 3 LIMIT 1`,
  );
  if (!found) throw new Error('no unit went on unchanged');
  return found;
}

it('stands over the shipped list at the next loading, and is none any more when it says what was shipped', async () => {
  const { to, code } = await unchanged();
  const before = await unit(to, code);
  await correct(to, code, { alsoWritten: ['Mẫu'], officeCode: 'ttyt-binh-gia', note: 'đã xác minh' });
  expect(await unit(to, code)).toMatchObject({
    also_written: ['Mẫu'],
    office_code: 'ttyt-binh-gia',
    note: 'đã xác minh',
  });
  const [reach] = await database.rows(
    'SELECT own FROM office_reach WHERE office_code = $1 AND period = $2 AND commune_code = $3',
    ['ttyt-binh-gia', to, code],
  );
  expect(reach).toEqual({ own: true });
  expect(await loaded()).toBe(0);
  expect(await unit(to, code)).toMatchObject({ note: 'đã xác minh' });
  await correct(to, code, {
    alsoWritten: before?.also_written as string[],
    officeCode: before?.office_code as string | null,
    note: before?.note as string | null,
  });
  expect(await corrections()).toEqual([]);
  expect(await unit(to, code)).toEqual(before);
});

it('puts a name right in every period through which the unit went on unchanged', async () => {
  const { from, to, code, name } = await unchanged();
  await correct(to, code, { name: 'Tên Mẫu' });
  for (const period of [from, to]) expect(await unit(period, code)).toMatchObject({ name: 'Tên Mẫu' });
  expect((await corrections()).length).toBeGreaterThanOrEqual(2);
  expect(await loaded()).toBe(0);
  await correct(from, code, { name });
  expect(await corrections()).toEqual([]);
});

it('refuses a name with its type, an office of no such period, and a name under which an enlarged unit would be the old one', async () => {
  const { to, code } = await unchanged();
  await expect(correct(to, code, { name: 'xã Mẫu' })).rejects.toMatchObject({
    faults: [{ code: 'COMMUNE_NAME_HAS_TYPE' }],
  });
  await expect(correct(to, code, { officeCode: 'ttyt-mau' })).rejects.toMatchObject({
    faults: [{ field: 'officeCode', code: 'ACCOUNT_OFFICE_UNKNOWN' }],
  });
  const [renamed] = await database.rows<{ period: number; code: string; name: string }>(
    `SELECT s.to_period AS period, s.to_code AS code, a.name FROM succession s
     JOIN commune a ON a.period = s.from_period AND a.code = s.from_code
     JOIN commune b ON b.period = s.to_period AND b.code = s.to_code
     WHERE s.kind = 'whole' AND s.from_code = s.to_code AND a.name <> b.name AND a.type = b.type
       AND 1 = (SELECT count(*) FROM succession o WHERE o.to_period = s.to_period AND o.to_code = s.to_code) LIMIT 1`,
  );
  if (!renamed) return;
  await expect(correct(renamed.period, renamed.code, { name: renamed.name })).rejects.toMatchObject({
    faults: [{ code: 'COMMUNE_NAME_OF_OTHER' }],
  });
});
