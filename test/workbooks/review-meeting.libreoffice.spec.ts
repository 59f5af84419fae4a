import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReviewMeeting, type ReviewMeetingReport } from '../../reports/src/review-meeting/index.js';
import { emptyReport, sampleReport } from '../../reports/src/review-meeting/testing/sample-report.js';
import { isWorkbook, openOffice, pageSizes, pagesOf, type Office } from './support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const REPORTS: [name: string, report: () => ReviewMeetingReport][] = [
  ['frozen', () => sampleReport({ demo: false })],
  ['live-demo', () => sampleReport({ live: true, demo: true })],
  ['empty', () => emptyReport()],
];

async function read(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

/** Sheet!address of every formula, with what it last gave. */
function formulas(workbook: ExcelJS.Workbook): Map<string, number | string> {
  const found = new Map<string, number | string>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Formula) return;
        const { result } = cell;
        found.set(`${sheet.name}!${cell.address}`, typeof result === 'number' ? result : String(result ?? ''));
      });
    });
  }
  return found;
}

describe.each(REPORTS)('the workbook %s in LibreOffice', (name, report) => {
  const file = `${name}.xlsx`;
  beforeAll(() => writeReviewMeeting(report(), createWriteStream(join(office.folder, file))));

  it('recalculates every formula to its cached result', async () => {
    const ours = formulas(await read(join(office.folder, file)));
    const path = await office.convert(file, 'xlsx');
    expect(await isWorkbook(path)).toBe(true);
    const theirs = formulas(await read(path));
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    const different = [...ours].filter(([at, value]) => {
      const other = theirs.get(at);
      return typeof value === 'number' && typeof other === 'number' ? Math.abs(value - other) > 1e-12 : value !== other;
    });
    expect(different.map(([at, value]) => `${at}: ${value} / ${theirs.get(at)}`)).toEqual([]);
    console.info(`${name}: ${ours.size} formulas recalculated`);
  });

  it('prints A4 landscape, every page with its marks and its number, none of them blank', async () => {
    const pdf = await office.convert(file, 'pdf');
    const [pages, sizes] = [await pagesOf(pdf), await pageSizes(pdf)];
    expect(sizes).toHaveLength(pages.length);
    for (const { width, height } of sizes) expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    const { state } = report();
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`Trang${at + 1}/${pages.length}`);
      expect(page.includes('SỐLIỆUCHƯACHỐT,lúc16:00ngày31/10/2023'), `page ${at + 1} open`).toBe(state.kind === 'live');
      expect(page.includes('DỮLIỆUMINHHỌA'), `page ${at + 1} demo`).toBe(state.demo);
      expect(page.trim().split('\n').length, `page ${at + 1} is not blank`).toBeGreaterThan(6);
    }
    console.info(`${name}: ${pages.length} pages`);
  });
});

it('proves that it recalculates: a wrong cached result is found', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('a');
  sheet.getCell('A1').value = 2;
  sheet.getCell('A2').value = { formula: 'A1*2', result: 5 };
  await workbook.xlsx.writeFile(join(office.folder, 'wrong.xlsx'));
  expect(formulas(await read(await office.convert('wrong.xlsx', 'xlsx'))).get('a!A2')).toBe(4);
});
