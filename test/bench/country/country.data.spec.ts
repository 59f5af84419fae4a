import { judgeCommunes } from '@chuan-xa/assessments';
import { verifyChain } from '@chuan-xa/audit';
import { machineActor, Transactions } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { loadCountry, type LoadedCountry } from './load-country.js';
import { NOW, roundsOf } from './rounds.js';
import { SMALL, sizesOfProvinces, WHOLE } from './size.js';

const ACTOR = machineActor('bench', 'bench');
let [one, other]: TestDatabase[] = [];
let country: LoadedCountry;
let again: LoadedCountry;

beforeAll(async () => {
  [one, other] = [await openTestDatabase('demo', NOW), await openTestDatabase('demo', NOW)];
  country = await loadCountry(one.ownerUrl, SMALL);
  again = await loadCountry(other.ownerUrl, SMALL);
});
afterAll(async () => {
  await one?.close();
  await other?.close();
});

const count = async (sql: string): Promise<number> =>
  Number((await one!.rows<{ count: string }>(`SELECT count(*) FROM ${sql}`))[0]?.count);

it('is the same to the byte each time', () => {
  expect(country.copied.score.rows).toBeGreaterThan(30_000);
  expect(again.copied).toEqual(country.copied);
});

it('has as many provinces and communes as are asked for, and so has the whole country', async () => {
  const sum = (sizes: number[]): number => sizes.reduce((all, size) => all + size, 200);
  expect([sizesOfProvinces(WHOLE).length, sum(sizesOfProvinces(WHOLE))]).toEqual([62, 10_599]);
  expect(country.provinces).toHaveLength(SMALL.provinces);
  expect(await count('commune WHERE period = 1')).toBe(SMALL.communes);
  expect(await count("province WHERE code <> '20' AND name NOT LIKE '%bịa%'")).toBe(0);
  expect(await count("assessment WHERE edition_id = 'byt-1300-2023'")).toBe(SMALL.communes * SMALL.rounds);
});

it('gives the tables back as they were', async () => {
  const shape = `SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`;
  const untouched = await openTestDatabase('demo', NOW);
  expect(await one!.rows(shape)).toEqual(await untouched.rows(shape));
  await untouched.close();
});

it('is what the product takes: every sheet of the last round is judged, every chain holds', async () => {
  const roundId = roundsOf(SMALL.rounds).at(-1)!.id;
  for (const province of country.provinces) {
    const transactions = new Transactions(one!.database, one!.clock, province);
    await transactions.run(ACTOR, (tx) => judgeCommunes(tx, { roundId }));
    expect((await transactions.read(ACTOR, (tx) => verifyChain(tx, []))).faults).toEqual([]);
  }
  expect(await count('assessment')).toBe(await count('verdict'));
  const outcomes = await one!.rows<{ outcome: string }>(
    'SELECT outcome, count(*) FROM verdict GROUP BY 1 HAVING count(*) > 20',
  );
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['met', 'notMet', 'undetermined']);
});
