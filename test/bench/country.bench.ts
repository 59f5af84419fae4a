import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { judgeCommunes } from '@chuan-xa/assessments';
import { machineActor, Transactions } from '@chuan-xa/platform';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/test-database.js';
import { bundle } from './bundle.js';
import { openBareServer } from './country/bare-server.js';
import { measuredEdition } from './country/law.js';
import { loadCountry, type LoadedCountry } from './country/load-country.js';
import { openProvince } from './country/open-province.js';
import { pagesOf } from './country/pages.js';
import { recalculate, writeCellLines, xlsxWriter } from './country/peers.js';
import { LARGE, plansOf, readThrough, shownScan } from './country/plans.js';
import { readCells } from './country/read-cells.js';
import { NOW, roundsOf } from './country/rounds.js';
import { writeScoreWorkbook } from './country/score-workbook.js';
import { SMALL, WHOLE } from './country/size.js';
import type { WorkbookOrder } from './country/workbook-order.js';
import { compare, compareTimes, keepFigure, printFigures, spread } from './measure.js';

/** `BENCH_COUNTRY=small`: a small one, to try the bench itself. */
const IS_SMALL = process.env.BENCH_COUNTRY === 'small';
const SIZE = IS_SMALL ? SMALL : WHOLE;
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? (IS_SMALL ? 20 : 200));
const RUNS = IS_SMALL ? 2 : 3;
const ROUND = roundsOf(SIZE.rounds).at(-1)!.id;
const ACTOR = machineActor('bench', 'bench');
const run = promisify(execFile);

let database: TestDatabase;
let country: LoadedCountry;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuan-xa-country-'));
  database = await openTestDatabase('demo', NOW);
  const from = performance.now();
  country = await loadCountry(database.ownerUrl, SIZE);
  const loaded = performance.now();
  await judgeAll();
  const [{ size }] = (await database.rows('SELECT pg_size_pretty(pg_database_size(current_database())) AS size')) as [
    { size: string },
  ];
  console.log(
    `the country: ${JSON.stringify(SIZE)}, ${country.copied.score.rows} scores, ${size}; loaded in ${Math.round((loaded - from) / 1000)} s, its last round judged for the first time in ${Math.round((performance.now() - loaded) / 1000)} s`,
  );
  await database.rows('VACUUM (ANALYZE)');
}, 900_000);
afterAll(async () => {
  printFigures();
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

async function judgeAll(): Promise<number> {
  let sheets = 0;
  for (const province of country.provinces) {
    const transactions = new Transactions(database.database, database.clock, province);
    sheets += await transactions.run(ACTOR, (tx) => judgeCommunes(tx, { roundId: ROUND }));
  }
  return sheets;
}

it('(i) pages by HTTP, each beside a bare handler of the same statements and the same answer', async () => {
  const astray: string[] = [];
  for (const province of country.provinces.slice(0, 2)) {
    const server = await openProvince(database, province);
    const communes = await database.rows('SELECT 1 FROM commune WHERE province_code = $1 AND period = 1', [province]);
    const pages = await pagesOf(server, database, ROUND);
    await database.rows('ANALYZE snapshot_document');
    for (const { name, path, asker } of pages) {
      const answer = await server.get(path, asker);
      const statements = await server.statementsOf(path, asker);
      const plan = await plansOf(database.appUrl, statements);
      const large = plan.scans.filter(({ table, rows }) => rows > 0 && [...LARGE, 'snapshot_document'].includes(table));
      console.log(
        `${name} of ${communes.length} communes: ${statements.length} statements, ${plan.blocks} blocks, ${answer.length} bytes; ${large.map(shownScan).join('; ')}`,
      );
      astray.push(...readThrough(plan.scans).map((scan) => `${name}: ${shownScan(scan)}`));
      const bare = await openBareServer(database.appUrl, statements, JSON.parse(answer.toString()));
      await compare(
        `${name}, a province of ${communes.length} communes`,
        'Fastify + pg: the same statements, the same answer',
        // The province’s grid is of megabytes: fewer of it tell as much.
        answer.length > 1_500_000 ? Math.ceil(REQUESTS / 4) : REQUESTS,
        () => server.get(path, asker),
        () => bare.get(),
      );
      await bare.close();
    }
    await server.close();
  }
  // In a small country the planner rightly reads a table through.
  if (!IS_SMALL) expect(astray).toEqual([]);
});

it('(j) a round of the country judged anew', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('CREATE TABLE bench_floor (assessment_id uuid, total bigint)');
  const floor = async (): Promise<void> => {
    for (const province of country.provinces) {
      await owner.query('BEGIN');
      await owner.query(
        "SELECT a.id::text || string_agg(s.item_id || ':' || coalesce(s.points, s.value, 0), ',') AS sheet FROM assessment a LEFT JOIN score s ON s.province_code = a.province_code AND s.assessment_id = a.id WHERE a.province_code = $1 AND a.round_id = $2 GROUP BY a.id",
        [province, ROUND],
      );
      await owner.query(
        'INSERT INTO bench_floor SELECT s.assessment_id, sum(s.points) FROM score s JOIN assessment a ON a.province_code = s.province_code AND a.id = s.assessment_id WHERE a.province_code = $1 AND a.round_id = $2 GROUP BY 1',
        [province, ROUND],
      );
      await owner.query('COMMIT');
    }
  };
  const sheets = await judgeAll();
  const figure = await compare(
    `${sheets} sheets of ${SIZE.provinces} provinces read, judged, written back`,
    'the same sheets sent as one string each, and one INSERT … SELECT of totals, by province',
    RUNS,
    judgeAll,
    floor,
  );
  await owner.end();
  const book = join(folder, 'round.xlsx');
  const rows = await writeScoreWorkbook(database, measuredEdition(), ROUND, book);
  const office = await recalculate(book, folder);
  if (office === null) return void console.log('LibreOffice is not on this machine: not compared');
  const times = [office];
  for (let turn = 1; turn < RUNS; turn += 1) times.push((await recalculate(book, folder)) ?? office);
  keepFigure({
    ...figure,
    name: `the same, beside a spreadsheet of ${rows} communes`,
    floor: 'LibreOffice opens the round’s points, works out criteria, total and floors, and saves',
    floors: spread(times),
  });
});

it('(k) the country’s workbook, each in a process of its own', async () => {
  const beside = new URL('../../node_modules/.bench', import.meta.url).pathname;
  const program = await bundle('country/workbook-once', beside, false);
  const order: WorkbookOrder = {
    ...{ what: 'ours', appUrl: database.appUrl, provinces: country.provinces, round: ROUND },
    ...{ cells: join(folder, 'cells.json'), path: join(folder, 'ours.xlsx') },
  };
  let peakMb = 0;
  const once = async (what: WorkbookOrder['what']): Promise<number> => {
    const path = join(folder, `${what}.xlsx`);
    const env = { ...process.env, NODE_OPTIONS: '' };
    const { stdout } = await run(process.execPath, [program, JSON.stringify({ ...order, what, path })], { env });
    const told = JSON.parse(stdout) as { ms: number; peakMb: number; beforeMb: number };
    if (what === 'ours') peakMb = Math.max(peakMb, told.peakMb);
    return told.ms;
  };
  await once('ours');
  const sheets = await readCells(order.path);
  await writeFile(order.cells, JSON.stringify(sheets));
  const count = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
  console.log(`the country’s workbook: ${(await readFile(order.path)).length} bytes, ${count} cells`);
  const name = `the country’s workbook of ${count} cells: read, put into words, written`;
  const figure = await compareTimes(
    name,
    'ExcelJS’s bare streaming writer on the same cells',
    RUNS,
    () => once('ours'),
    () => once('exceljs'),
  );
  console.log(`peak memory of the process: ${peakMb} MB`);
  const lines = join(folder, 'cells.txt');
  await writeCellLines(sheets, lines);
  const writer = await xlsxWriter(folder);
  if (writer === null) return void console.log('gcc or libxlsxwriter is not on this machine: not compared');
  const times: number[] = [];
  for (let turn = 0; turn < RUNS + 2; turn += 1) times.push(await writer(lines, join(folder, 'peer.xlsx')));
  const floor = { floor: 'libxlsxwriter (C) on the same cells', floors: spread(times) };
  keepFigure({ ...figure, ...floor, name, peakMb });
  keepFigure({ ...figure, ...floor, name: 'ExcelJS’s bare streaming writer itself', ours: figure.floors });
});
