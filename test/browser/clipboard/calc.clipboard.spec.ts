import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowserTest, settled, shot, type BrowserTest } from '../support/browser-test.js';
import { openCalc, type Calc } from './support/calc.js';
import { openDisplay, type Display } from './support/display.js';

const ROUND = '2024-1';
const LAW = 'byt-1300-2023';
const NTM = 'langson-1494-2022-ntm';
const OFFICE = 'ttyt-trang-dinh';
/** Of the ten criteria of the law of 2023. */
const MAXIMA = [14, 10, 12, 9, 19, 12, 6, 11, 3, 4];
const COMMUNES = 20;
/** What Calc offers of cells that it copied, among others: its own, a page's, and plain text, which the grid takes. */
const OFFERED_BY_CALC = ['application/x-libreoffice-tsvc', 'text/html', 'text/rtf', 'text/plain;charset=utf-16'];

let display: Display;
let calc: Calc;
let test: BrowserTest;

beforeAll(async () => {
  display = await openDisplay();
  calc = await openCalc(display);
  test = await openBrowserTest('played', { headless: false, env: display.env });
  const page = await test.pageOf('khtc');
  const status = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/rounds', { method: 'POST', headers, body })).status;
    },
    JSON.stringify({
      ...{ id: ROUND, name: 'Đợt 1 năm 2024', year: 2024, unitsOn: '2024-03-01', illustrative: true },
      standards: [{ edition: LAW }, { edition: NTM }],
    }),
  );
  expect(status).toBe(201);
  await test.closeContexts();
});
afterAll(async () => {
  await test?.close();
  await calc?.close();
  await display?.close();
});
afterEach(async () => {
  await test.closeContexts();
  await test.rows('DELETE FROM score WHERE assessment_id IN (SELECT id FROM assessment WHERE round_id = $1)', [ROUND]);
  expect(test.troubles.list()).toEqual([]);
});

/** What a sheet of a workbook holds from B3 on. */
type Cells = readonly (readonly ExcelJS.CellValue[])[];

async function write(file: string, cells: Cells, format: (row: number, column: number) => string | undefined) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Điểm');
  sheet.getCell('A1').value = 'BẢNG ĐIỂM CÁC XÃ';
  for (const [row, values] of cells.entries())
    for (const [column, value] of values.entries()) {
      const cell = sheet.getCell(row + 3, column + 2);
      cell.value = value;
      const asked = format(row, column);
      if (asked !== undefined) cell.numFmt = asked;
    }
  await book.xlsx.writeFile(join(calc.folder, file));
}

/** Opens the workbook in Calc, chooses the block and copies it by the keys of its window. */
async function copyInCalc(file: string, range: string): Promise<void> {
  const window = await calc.open(file);
  await calc.choose(range);
  await display.press(window, 'ctrl+c');
  await expect.poll(() => calc.offered()).toEqual(expect.arrayContaining(OFFERED_BY_CALC));
}

async function openGrid(standard: string): Promise<{ page: Page; window: string }> {
  const page = await test.pageOf(OFFICE, `/nhap-diem?dot=${ROUND}&bo=${standard}`);
  await page.goto(`/nhap-diem?dot=${ROUND}&bo=${standard}`);
  await settled(page);
  await page.getByRole('grid').waitFor();
  await active(page).focus();
  // which formats of the clipboard reach a page: kept before the grid takes the event
  await page.evaluate(() => {
    document.addEventListener(
      'paste',
      ({ clipboardData }) => (document.documentElement.dataset.pasted = clipboardData?.types.join(' ') ?? ''),
      { capture: true },
    );
  });
  return { page, window: await display.window('Chromium') };
}
const active = (page: Page) => page.getByRole('grid').getByRole('textbox');
const pastedFormats = (page: Page) => page.evaluate(() => document.documentElement.dataset.pasted?.split(' '));
const saved = (page: Page) => page.getByText('Đã lưu tất cả').waitFor({ timeout: 60_000 });

interface Stored {
  item: string;
  /** Hundredths: "1275", of two sexes "9100/9050"; null where a cell was cleared. */
  value: string | null;
  version: number;
}

/** What the database holds of the office's sheets under a standard: a row a commune, in the grid's order, by item. */
async function stored(standard: string): Promise<Map<string, Stored>[]> {
  const rows = await test.rows<{ cells: Stored[] }>(
    `SELECT coalesce(json_agg(json_build_object('item', s.item_id, 'version', s.version,
              'value', coalesce(s.points::text, s.value::text, s.male || '/' || s.female))) FILTER (WHERE s.item_id IS NOT NULL), '[]') AS cells
     FROM assessment a
     JOIN commune c ON c.code = a.commune_code AND c.period = a.period
     LEFT JOIN score s ON s.assessment_id = a.id AND s.score_column = 'district'
     WHERE a.round_id = $1 AND a.office_code = $2 AND a.edition_id = $3
     GROUP BY c.code, c.name ORDER BY c.name COLLATE "vi-x-icu", c.code`,
    [ROUND, OFFICE, standard],
  );
  return rows.map(({ cells }) => new Map(cells.map((cell) => [cell.item, cell])));
}

/** The criteria's points of the first communes. Nothing where nothing was stored. */
const points = async (): Promise<(string | null | undefined)[][]> =>
  (await stored(LAW)).slice(0, COMMUNES).map((cells) => MAXIMA.map((_, at) => cells.get(`${at + 1}`)?.value));
const cellsOf = async (standard: string): Promise<Stored[]> =>
  (await stored(standard)).flatMap((cells) => [...cells.values()]);

describe('from a spreadsheet into the grid', () => {
  it('a block of 20 × 10 is stored as it stood there, and one Ctrl+Z takes all of it back', async () => {
    // quarters of a point, no two neighbours alike
    const numbers = Array.from({ length: COMMUNES }, (_, row) =>
      MAXIMA.map((max, column) => max - ((row * 7 + column * 13) % (max * 4)) / 4),
    );
    const block: ExcelJS.CellValue[][] = numbers.map((row) => [...row]);
    const hundredths: (string | undefined)[][] = numbers.map((row) => row.map((points) => `${points * 100}`));
    const put = (row: number, column: number, value: ExcelJS.CellValue, expected: string | undefined): void => {
      block[row]![column] = value;
      hundredths[row]![column] = expected;
    };
    put(1, 4, null, undefined);
    put(3, 2, 'chưa có', undefined);
    put(5, 0, '12,75', '1275'); // kept as text, as many a clerk's workbook has it
    put(6, 1, { formula: 'B9/2+0.5' }, `${(numbers[6]![0]! / 2 + 0.5) * 100}`);
    await write('diem.xlsx', block, (row) => (row === 7 ? '0.00' : undefined));
    await copyInCalc('diem.xlsx', 'B3:K22');

    const { page, window } = await openGrid(LAW);
    await display.press(window, 'ctrl+v');
    await page.getByText('Đã dán 200 ô').waitFor();
    await page.getByText('1 ô chưa ghi được').waitFor();
    expect(await pastedFormats(page)).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
    await expect.poll(points, { timeout: 60_000 }).toEqual(hundredths);
    const cells = await cellsOf(LAW);
    expect(cells).toHaveLength(198);
    expect(cells.every(({ version }) => version === 1)).toBe(true);
    await page.keyboard.press('Control+Home');
    await page.getByRole('grid').getByText('chưa có').waitFor();
    await shot(page, 'clipboard-pasted');

    await display.press(window, 'ctrl+z');
    await saved(page);
    expect((await cellsOf(LAW)).filter(({ value }) => value !== null)).toEqual([]);
    expect(await page.getByRole('grid').getByText('chưa có').count()).toBe(0);
  });

  it('percentages, words and two sexes are taken where a standard asks for them', async () => {
    const rows: ExcelJS.CellValue[][] = [
      ['95,5/93', 'Đạt', 0.215, 0.55],
      ['91/90,5', 'Đạt', 0.3, 1],
    ];
    await write('nong-thon-moi.xlsx', rows, (_, column) => (column > 1 ? '0.0%' : undefined));
    await copyInCalc('nong-thon-moi.xlsx', 'B3:E4');
    const { page, window } = await openGrid(NTM);
    await display.press(window, 'ctrl+v');
    // what the system derives by itself is left out
    await page.getByText('Đã dán 6 ô; bỏ qua 2 ô đang khóa').waitFor();
    await saved(page);
    const [first, second] = (await stored(NTM)).map((cells) =>
      ['15.1', '15.2', '15.3', '15.4'].map((item) => cells.get(item)?.value),
    );
    expect(first).toEqual(['9550/9300', undefined, '2150', '5500']);
    expect(second).toEqual(['9100/9050', undefined, '3000', '10000']);
    expect(await cellsOf(NTM)).toHaveLength(6);
  });
});

describe('from the grid into a spreadsheet', () => {
  it('a block copied there is numbers, words and empty cells in Calc, and so in the file that Calc saves', async () => {
    const { page, window } = await openGrid(LAW);
    for (const row of [
      ['12,5', '8', '9,25'],
      ['mười', '', '0'],
    ]) {
      for (const [column, text] of row.entries()) {
        await page.keyboard.type(text);
        await page.keyboard.press(column < row.length - 1 ? 'Tab' : 'Enter');
      }
    }
    await page.keyboard.press('Control+Home');
    for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key);
    await display.press(window, 'ctrl+c');
    await expect.poll(() => calc.offered()).toEqual(expect.arrayContaining(['chromium/x-source-url', 'text/plain']));
    expect(await calc.offered()).not.toContain('text/html');
    await write('tu-bang.xlsx', [], () => undefined);
    const theirs = await calc.open('tu-bang.xlsx');
    await calc.choose('C5');
    await display.press(theirs, 'ctrl+v');
    // Calc asks what every text that is pasted is made of, and proposes tabs and its own decimal comma
    await display.press(await display.window('Text Import'), 'Return');
    const book = new ExcelJS.Workbook();
    await expect
      .poll(async () => {
        await book.xlsx.readFile(await calc.save('da-dan.xlsx'));
        return book.worksheets[0]?.getCell('C5').value;
      })
      .toBe(12.5);
    const sheet = book.worksheets[0]!;
    expect(['C5', 'D5', 'E5', 'C6', 'D6', 'E6'].map((address) => sheet.getCell(address).value)).toEqual([
      ...[12.5, 8, 9.25],
      ...['mười', null, 0],
    ]);
  });
});
