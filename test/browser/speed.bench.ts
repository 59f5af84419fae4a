import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { compareTimes, printFigures } from '../bench/measure.js';
import { openBrowserTest, type BrowserTest } from './support/browser-test.js';
import { LARGE, publishLargeEdition } from './support/large-edition.js';
import { openRound } from './support/open-round.js';
import { openSlowPage, type Received } from './support/slow-page.js';
import { barePatch, echo, leaveUntilSaved, visit } from './support/timed.js';

const LAW = 'byt-1300-2023';
const RUNS = 5;
const FLOOR = join(inject('webFolder'), 'assets', 'floor.js');
let test: BrowserTest;
let floor: Page;

/** An office's sheets, in draft; and the province's, handed in, which the planning office appraises. */
const GRIDS = {
  office: { who: 'ttyt-huu-lung', round: 'do-24', rows: 24, column: 'district', query: '&office=ttyt-huu-lung' },
  province: { who: 'khtc', round: 'do-200', rows: 200, column: 'appraised', query: '' },
} as const;
type Grid = (typeof GRIDS)[keyof typeof GRIDS];
const placeOf = ({ round }: Grid, standard: string): string => `/nhap-diem?dot=${round}&bo=${standard}`;

beforeAll(async () => {
  // the server lists its files when it starts
  mkdirSync(join(FLOOR, '..'), { recursive: true });
  writeFloor('');
  writeFileSync(
    join(inject('webFolder'), 'floor.html'),
    '<!doctype html><title>Floor</title><body><script type="module" src="/assets/floor.js"></script></body>',
  );
  test = await openBrowserTest();
  await publishLargeEdition(test);
  await openRounds();
  const slow = await openSlowPage(await test.newContext());
  floor = slow.page;
  await visit(floor, '/floor.html');
});
afterAll(async () => {
  printFigures();
  await test.close();
});

/** A script that makes a field, and carries a text. */
function writeFloor(text: string): void {
  const script = `const carried = ${JSON.stringify(text)};
document.body.append(Object.assign(document.createElement('input'), { id: 'floor', title: carried.length }));`;
  writeFileSync(FLOOR, script);
  writeFileSync(`${FLOOR}.br`, brotliCompressSync(script));
}

async function openRounds(): Promise<void> {
  const page = await test.pageOf('khtc');
  for (const { round } of Object.values(GRIDS)) {
    await openRound(page, { id: round, name: round, standards: [LAW, LARGE] });
  }
  // every sheet is answered whole, so that each has a verdict with its way back
  await test.rows(
    `INSERT INTO score (province_code, assessment_id, score_column, item_id, points, version, written_at, written_by)
     SELECT a.province_code, a.id, 'district', item ->> 'id', 100, 1, now(), 'bench'
     FROM assessment a
     JOIN round_standard s USING (province_code, round_id, edition_id)
     JOIN standard_revision r ON r.edition_id = s.edition_id AND r.revision = s.revision,
     jsonb_path_query(r.content, CASE s.edition_id WHEN $2 THEN '$.criteria[*].indicators[*]' ELSE '$.criteria[*]' END::jsonpath) item
     WHERE a.round_id = ANY($1)`,
    [Object.values(GRIDS).map(({ round }) => round), LARGE],
  );
  await test.rows("UPDATE assessment SET state = 'submitted' WHERE round_id = $1", [GRIDS.province.round]);
  await page.context().close();
}

/** Calls with a context in which the account is signed in, and nothing else is known of the application. */
async function asNew<T>(who: string, work: (newContext: () => Promise<BrowserContext>) => Promise<T>): Promise<T> {
  const page = await test.pageOf(who, '/', { serviceWorkers: 'block' });
  const { cookies } = await page.context().storageState();
  await page.context().close();
  return work(() => test.newContext({ storageState: { cookies, origins: [] } }));
}

const tell = (what: string, { scriptBytes, allBytes, files }: Received): void =>
  console.log(`${what}: ${scriptBytes} bytes of script, ${allBytes} bytes in all\n  ${files.join('\n  ')}`);

it.each([
  ['the law of 2023', LAW],
  ['24 × 47', LARGE],
])('(a) a visit until the grid can be typed in: %s', async (name, standard) => {
  const place = placeOf(GRIDS.office, standard);
  await asNew(GRIDS.office.who, async (newContext) => {
    const once = async (context: Promise<BrowserContext>, address: string): Promise<[number, Received]> => {
      const { page, received } = await openSlowPage(await context);
      const ms = await visit(page, address);
      const got = received();
      await page.context().close();
      return [ms, got];
    };
    const [, first] = await once(newContext(), place);
    tell(`first visit, ${name}`, first);
    const scripts = first.files.flatMap((file) => /^\/assets\/\S+\.js/.exec(file) ?? []);
    writeFloor(scripts.map((path) => readFileSync(join(inject('webFolder'), path), 'utf8')).join(''));
    await compareTimes(
      `first visit until typable, ${name}`,
      'an empty page of the same server, one script of the same text, a field',
      RUNS,
      async () => (await once(newContext(), place))[0],
      async () => (await once(newContext(), '/floor.html'))[0],
    );

    const [ours, theirs] = [await newContext(), await newContext()];
    const again = async (context: BrowserContext, address: string): Promise<number> => {
      const { page, received } = await openSlowPage(context);
      const ms = await visit(page, address);
      if (ms > 0 && address === place) last = received();
      await page.close();
      return ms;
    };
    let last: Received | null = null;
    const before = await ours.newPage();
    await visit(before, place);
    await before.evaluate(async () => void (await navigator.serviceWorker.ready));
    await before.close();
    await again(theirs, '/floor.html');
    await compareTimes(
      `repeat visit until typable, ${name}`,
      'the same empty page, its script in the browser’s cache',
      RUNS,
      () => again(ours, place),
      () => again(theirs, '/floor.html'),
    );
    if (last !== null) tell(`repeat visit, ${name}`, last);
  });
});

it.each([GRIDS.office, GRIDS.province])('(b) and (c) typing in $rows × 47', async (grid) => {
  const { page } = await openSlowPage(await test.newContext());
  await test.signIn(page, grid.who, placeOf(grid, LARGE));
  await page.goto(placeOf(grid, LARGE));
  const field = page.getByRole('grid').getByRole('textbox');
  await field.focus();
  const [rows, columns] = await page
    .getByRole('grid')
    .evaluate((table) => [table.ariaRowCount, table.ariaColCount] as const);
  if (rows !== `${grid.rows + 1}` || columns !== '51') throw new Error(`The grid has ${rows} rows, ${columns} columns`);
  const name = `${grid.rows} × 47`;
  await floor.locator('input').focus();
  const bareEcho = async (): Promise<number> => {
    const ms = await echo(floor, '2');
    await floor.locator('input').fill('');
    return ms;
  };
  const saved = () => page.getByText('Đã lưu tất cả').waitFor();

  await compareTimes(
    `a letter’s echo, ${name}`,
    'a bare field on an empty page',
    2 * RUNS,
    async () => {
      const ms = await echo(page, '2');
      await page.keyboard.press('Escape');
      return ms;
    },
    bareEcho,
  );
  await compareTimes(
    `Enter until the next cell is shown, ${name}`,
    'a letter in a bare field on an empty page',
    RUNS,
    async () => {
      await page.keyboard.press('2');
      const ms = await echo(page, 'Enter');
      await saved();
      return ms;
    },
    bareEcho,
  );
  let turn = 0;
  await compareTimes(
    `a cell left until it is saved, ${name}`,
    'a bare PATCH of the same body in the same page',
    RUNS,
    async () => {
      await page.keyboard.press('2');
      const ms = await leaveUntilSaved(page);
      await saved();
      return ms;
    },
    () =>
      barePatch(page, `/api/rounds/${grid.round}/grid?standard=${LARGE}${grid.query}`, {
        item: '10.4',
        column: grid.column,
        points: turn++ % 2 === 0 ? '2' : '1',
      }),
  );
});
