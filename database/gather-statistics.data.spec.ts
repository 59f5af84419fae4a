import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../test/support/test-database.js';
import { gatherStatistics } from './gather-statistics.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const counted = async (table: string): Promise<number | undefined> =>
  (await database.rows<{ rows: number }>('SELECT reltuples::int AS rows FROM pg_class WHERE relname = $1', [table]))[0]
    ?.rows;

it('counts what a database never counted, and nothing twice', async () => {
  await gatherStatistics(database.ownerUrl);
  expect(await counted('commune')).toBeGreaterThan(200);
  await database.rows('CREATE TABLE loaded WITH (autovacuum_enabled = false) AS SELECT generate_series(1, 500)');
  expect(await counted('loaded')).toBe(-1);
  expect(await gatherStatistics(database.ownerUrl)).toBe(true);
  expect(await counted('loaded')).toBe(500);
  await database.rows('INSERT INTO loaded SELECT generate_series(1, 500)');
  expect(await gatherStatistics(database.ownerUrl)).toBe(false);
  expect(await counted('loaded')).toBe(500);
});
