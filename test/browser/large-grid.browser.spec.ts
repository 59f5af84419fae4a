import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { pagesOf } from '../workbooks/support/office.js';
import { openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';
import { openRound } from './support/open-round.js';
import { LARGE, publishLargeEdition } from './support/large-edition.js';

const ROUND = 'lon';
const OFFICE = 'ttyt-huu-lung';
const ROWS = 24;
const COLUMNS = 47;
/** Name, total, outcome, way back. */
const BESIDE = 4;
/** As many of each as the grid draws beyond what is seen; of the rows also those whose room the head takes, four at most. */
const ROWS_BEYOND = 4 + 4;
const COLUMNS_BEYOND = 3;
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  await publishLargeEdition(test);
  const page = await test.pageOf('khtc');
  await openRound(page, { id: ROUND, name: 'Đợt lớn', standards: [LARGE] });
  // every cell is answered, and none as the one beside it
  await test.rows(
    `INSERT INTO score (province_code, assessment_id, score_column, item_id, points, version, written_at, written_by)
     SELECT a.province_code, a.id, 'district', item ->> 'id',
            50 * (row_number() OVER (ORDER BY a.commune_code, item ->> 'id') % 5), 1, now(), 'test'
     FROM assessment a
     JOIN round_standard s USING (province_code, round_id, edition_id)
     JOIN standard_revision r ON r.edition_id = s.edition_id AND r.revision = s.revision,
     jsonb_path_query(r.content, '$.criteria[*].indicators[*]') item
     WHERE a.round_id = $1`,
    [ROUND],
  );
  await test.closeContexts();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

/** The points of the office's communes as the grid has them: a row a commune, hundredths. */
async function stored(): Promise<number[][]> {
  const rows = await test.rows<{ points: number[] }>(
    `SELECT array_agg(s.points ORDER BY string_to_array(s.item_id, '.')::int[]) AS points
     FROM score s
     JOIN assessment a ON a.id = s.assessment_id
     JOIN commune c ON c.code = a.commune_code AND c.period = a.period
     WHERE a.round_id = $1 AND a.office_code = $2 AND s.score_column = 'district'
     GROUP BY c.code, c.name ORDER BY c.name COLLATE "vi-x-icu"`,
    [ROUND, OFFICE],
  );
  return rows.map(({ points }) => points);
}
const asText = (points: number): string => `${points / 100}`.replace('.', ',');

async function openGrid(): Promise<Page> {
  const page = await test.pageOf(OFFICE, `/nhap-diem?dot=${ROUND}&bo=${LARGE}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(`/nhap-diem?dot=${ROUND}&bo=${LARGE}`);
  await settled(page);
  await active(page).focus();
  return page;
}
const grid = (page: Page) => page.getByRole('grid');
const active = (page: Page) => grid(page).getByRole('textbox');
const saved = (page: Page) => page.getByText('Đã lưu tất cả').waitFor({ timeout: 60_000 });
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Of one direction: the places that are drawn, and those of them that can be seen, from 0. */
interface Extent {
  drawn: number[];
  seen: number[];
}

/** What is drawn of the grid's scores and what is seen of them, whole or in part, beside the names and under the head. */
const drawing = (page: Page): Promise<{ rows: Extent; columns: Extent; cells: number }> =>
  grid(page).evaluate((table) => {
    const frame = table.parentElement!.getBoundingClientRect();
    const corner = table.querySelector('[aria-colindex="1"]')!.getBoundingClientRect();
    const cells = [...table.querySelectorAll('td[aria-selected]')];
    const seenBetween = (places: Map<number, { from: number; to: number }>, from: number, to: number): number[] =>
      [...places].filter(([, at]) => at.to > from + 1 && at.from < to - 1).map(([place]) => place);
    const rows = new Map<number, { from: number; to: number }>();
    const columns = new Map<number, { from: number; to: number }>();
    for (const cell of cells) {
      const at = cell.getBoundingClientRect();
      rows.set(Number(cell.parentElement!.ariaRowIndex) - 2, { from: at.top, to: at.bottom });
      columns.set(Number(cell.ariaColIndex) - 2, { from: at.left, to: at.right });
    }
    const right = frame.left + table.parentElement!.clientWidth;
    return {
      rows: { drawn: [...rows.keys()], seen: seenBetween(rows, corner.bottom, frame.bottom) },
      columns: { drawn: [...columns.keys()], seen: seenBetween(columns, corner.right, right) },
      cells: cells.length,
    };
  });

/** All that is seen is drawn, in one piece, and no more than `beyond` to each side of it. */
function expectAround({ drawn, seen }: Extent, beyond: number): void {
  const [first = 0, last = 0] = [seen[0], seen.at(-1)];
  expect(drawn).toEqual(Array.from({ length: drawn.length }, (_, place) => (drawn[0] ?? 0) + place));
  expect(drawn[0]).toBeGreaterThanOrEqual(first - beyond);
  expect(drawn.at(-1)).toBeLessThanOrEqual(last + beyond);
  expect(seen).toEqual(Array.from({ length: last - first + 1 }, (_, place) => first + place));
}

/** Where the keyboard is, by what the tree says: row and column, from 1, the head and the names counted. */
const here = (page: Page): Promise<string> =>
  active(page).evaluate((field) => {
    const cell = field.closest('td');
    return `${cell?.parentElement?.ariaRowIndex} ${cell?.ariaColIndex}`;
  });

const size = (page: Page): Promise<string> =>
  grid(page).evaluate((table) => `${table.ariaRowCount} ${table.ariaColCount}`);

describe('24 communes by 47 indicators', () => {
  it('draws what is seen and little more, and tells the whole', async () => {
    const page = await openGrid();
    expect(await size(page)).toBe(`${ROWS + 1} ${COLUMNS + BESIDE}`);
    const { rows, columns, cells } = await drawing(page);
    expect(rows.seen[0]).toBe(0);
    expect(columns.seen[0]).toBe(0);
    expectAround(rows, ROWS_BEYOND);
    expectAround(columns, COLUMNS_BEYOND);
    expect(cells).toBe(rows.drawn.length * columns.drawn.length);
    expect(cells).toBeLessThan((ROWS * COLUMNS) / 2);
    await shot(page, 'large-grid');
    await checkAxe(page, 'the large grid');
  });

  it('goes to the last cell and back, and saves what is typed there', async () => {
    const page = await openGrid();
    await press(page, 'Control+End');
    expect(await here(page)).toBe(`${ROWS + 1} ${COLUMNS + 1}`);
    const { rows, columns } = await drawing(page);
    expect([rows.seen.at(-1), columns.seen.at(-1)]).toEqual([ROWS - 1, COLUMNS - 1]);
    const points = await stored();
    const last = points.at(-1) ?? [];
    last[COLUMNS - 1] = last.at(-1) === 150 ? 100 : 150;
    await page.keyboard.type(asText(last.at(-1) ?? 0));
    await press(page, 'Enter');
    await saved(page);
    expect(await stored()).toEqual(points);
    await checkAxe(page, 'the end of the large grid');
    await press(page, 'Control+Home');
    expect(await here(page)).toBe('2 2');
    await expect.poll(async () => (await drawing(page)).columns.seen[0]).toBe(0);
    expect((await drawing(page)).rows.seen[0]).toBe(0);
  });

  it('copies a block of which most is not drawn, whole', async () => {
    const page = await openGrid();
    await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowDown');
    await press(page, 'Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const expected = (await stored()).slice(1).map((row) => row.slice(2).map(asText));
    expect(copied.split('\n').map((line) => line.split('\t'))).toEqual(expected);
    expect(expected).toHaveLength(ROWS - 1);
    expect(expected[0]).toHaveLength(COLUMNS - 2);
  });

  it('folds criteria into their sums, one or all, and opens them again', async () => {
    const page = await openGrid();
    const first = grid(page).getByRole('button', { name: /^1 Tiêu chí 1$/ });
    await first.press('Enter');
    expect(await size(page)).toBe(`${ROWS + 1} ${COLUMNS - 5 + 1 + BESIDE}`);
    const sums = (await stored()).map((row) => asText(row.slice(0, 5).reduce((sum, points) => sum + points, 0)));
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    // a sum is nobody's to type
    await active(page).focus();
    await page.keyboard.type('9');
    await page.getByText('Ô này do hệ thống tính').waitFor();
    await press(page, 'ArrowRight');
    // the verdict, and with it the sum, follows what is drawn
    const shown = () => grid(page).locator('td[aria-colindex="2"]').allInnerTexts();
    await expect.poll(async () => (await shown())[0]).toBe(sums[0]);
    const texts = await shown();
    expect(texts.length).toBeGreaterThan(10);
    expect(texts).toEqual(sums.slice(0, texts.length));
    await checkAxe(page, 'the large grid, one criterion folded');
    await page.getByRole('button', { name: 'Gập hết' }).click();
    expect(await size(page)).toBe(`${ROWS + 1} ${10 + BESIDE}`);
    await shot(page, 'large-grid-folded');
    await checkAxe(page, 'the large grid, folded');
    await page.getByRole('button', { name: 'Mở hết' }).click();
    expect(await size(page)).toBe(`${ROWS + 1} ${COLUMNS + BESIDE}`);
  });

  it('shows a folded sum where the keyboard is, and copies it, as in every other row', async () => {
    const page = await openGrid();
    await page.getByRole('button', { name: 'Gập hết' }).click();
    await active(page).focus();
    await press(page, 'ArrowDown', 'Shift+ArrowRight');
    const sum = (from: number, to: number, row: number[] = []): string =>
      asText(row.slice(from, to).reduce((total, points) => total + points, 0));
    const [, row] = await stored();
    await expect.poll(() => active(page).inputValue()).toBe(sum(5, 10, row));
    await press(page, 'Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${sum(0, 5, row)}\t${sum(5, 10, row)}`);
  });

  it('is printed with every row and every column, and none beyond the edge of the paper', async () => {
    const page = await openGrid();
    await page.evaluate(() =>
      window.addEventListener('beforeprint', () => {
        const rows = [...document.querySelectorAll('table[aria-label*="phần"] tbody tr')];
        const cells = rows.reduce((sum, row) => sum + row.querySelectorAll('td').length, 0);
        document.documentElement.dataset.printed = `${cells}`;
      }),
    );
    const RESULTS = 3;
    const folder = await mkdtemp(join(tmpdir(), 'chuan-xa-printed-'));
    const path = join(folder, 'large.pdf');
    await page.pdf({ path, landscape: true, format: 'A4' });
    const paper = (await pagesOf(path)).join('');
    if (process.env.CHUAN_XA_SHOTS) await cp(path, join(process.env.CHUAN_XA_SHOTS, 'large-grid.pdf'));
    await rm(folder, { recursive: true });
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe(`${ROWS * (COLUMNS + RESULTS)}`);
    expect((await drawing(page)).cells).toBeLessThan((ROWS * COLUMNS) / 2);
    const names = await test.rows<{ name: string }>(
      `SELECT c.name FROM assessment a JOIN commune c ON c.code = a.commune_code AND c.period = a.period
       WHERE a.round_id = $1 AND a.office_code = $2`,
      [ROUND, OFFICE],
    );
    expect(names.filter(({ name }) => !paper.includes(name.replaceAll(' ', '')))).toEqual([]);
    const items = await test.rows<{ item: string }>(
      `SELECT DISTINCT s.item_id AS item FROM score s JOIN assessment a ON a.id = s.assessment_id WHERE a.round_id = $1`,
      [ROUND],
    );
    expect(items).toHaveLength(COLUMNS);
    expect(items.map(({ item }) => item).filter((item) => !paper.includes(`tiêu${item}`))).toEqual([]);
    expect(paper).toContain('Tổng');
  });
});
