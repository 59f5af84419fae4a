import { judgeCommunes } from '@chuan-xa/assessments';
import { machineActor, Transactions } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { loadCountry } from './load-country.js';
import { openProvince, type ProvinceServer } from './open-province.js';
import { pagesOf, type Page } from './pages.js';
import { LARGE, plansOf, readThrough } from './plans.js';
import { NOW, roundsOf } from './rounds.js';
import { SMALL } from './size.js';

let database: TestDatabase;
let server: ProvinceServer;
let pages: Page[];
const round = roundsOf(SMALL.rounds).at(-1)!.id;

beforeAll(async () => {
  database = await openTestDatabase('demo', NOW);
  await loadCountry(database.ownerUrl, SMALL);
  const transactions = new Transactions(database.database, database.clock, '20');
  await transactions.run(machineActor('bench', 'bench'), (tx) => judgeCommunes(tx, { roundId: round }));
  server = await openProvince(database, '20');
  pages = await pagesOf(server, database, round);
});
afterAll(async () => {
  await server?.close();
  await database?.close();
});

// In a small country the planner rightly reads a table through; asked to do so only where nothing else leads to the rows, it must not have to.
it('every page is led by an index to the rows of the tables that grow', async () => {
  for (const { name, path, asker } of pages) {
    const statements = await server.statementsOf(path, asker);
    const { scans } = await plansOf(database.appUrl, statements, ['SET LOCAL enable_seqscan = off']);
    expect(
      scans.some(({ table }) => ['score', 'verdict', 'snapshot_document'].includes(table)),
      name,
    ).toBe(true);
    expect(readThrough(scans, [...LARGE, 'snapshot_document']), name).toEqual([]);
  }
});

it('and what no index leads to is noticed', async () => {
  const [page] = pages;
  const statements = await server.statementsOf(page!.path, page!.asker);
  const astray = { sql: 'SELECT count(*) FROM score WHERE points > $1', parameters: [1] };
  const { scans } = await plansOf(database.appUrl, [...statements, astray], ['SET LOCAL enable_seqscan = off']);
  expect(readThrough(scans).map(({ table }) => table)).toEqual(['score']);
});
