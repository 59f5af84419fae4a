import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/test-database.js';

/**
 * What does not begin with the province, and why that is no hindrance to spreading the tables over machines by province: what is the same for all
 * provinces is small and stands on every machine.
 */
const WITHOUT: Record<string, string> = {
  'installation p (sole)': 'one row: what this database is',
  'migrations p (id)': 'the version of the tables',
  'province p (code)': 'the province itself, by its code',
  'publication f (edition_id, from_revision)': 'refers to the law',
  'publication f (edition_id, to_revision)': 'refers to the law',
  'round_standard f (edition_id, revision)': 'refers to the law',
  'standard_revision p (edition_id, revision)': 'the law, a few dozen rows, which is that of every province',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase('real');
});
afterAll(() => database.close());

it('every key begins with the province, by which the tables can be spread over machines', async () => {
  const keys = await database.rows<{ key: string; leads: boolean }>(
    `SELECT c.conrelid::regclass || ' ' || c.contype::text || ' (' || string_agg(a.attname, ', ' ORDER BY k.place) || ')' AS key,
       (array_agg(a.attname ORDER BY k.place))[1] = 'province_code' AS leads
     FROM pg_constraint c CROSS JOIN unnest(c.conkey) WITH ORDINALITY AS k (number, place)
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number
     WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'u', 'f')
     GROUP BY c.oid, c.conrelid, c.contype ORDER BY 1`,
  );
  expect(keys.filter(({ leads }) => leads).length).toBeGreaterThan(60);
  expect(keys.filter(({ leads }) => !leads).map(({ key }) => key)).toEqual(Object.keys(WITHOUT));
});

it('so does every unique index, which a distributed database could not hold otherwise', async () => {
  const indexes = await database.rows<{ index: string }>(
    `SELECT i.indexrelid::regclass::text AS index FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
     WHERE i.indisunique AND t.relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)
       AND (SELECT attname FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = i.indkey[0]) IS DISTINCT FROM 'province_code'
     ORDER BY 1`,
  );
  expect(indexes.map(({ index }) => index)).toEqual([]);
});
