import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReviewMeeting, type ReviewMeetingReport } from './index.js';
import { emptyReport, sampleReport } from './testing/sample-report.js';
import { openOffice, pageSizes, pagesOf, type Office } from '../../../test/workbooks/support/office.js';
import { recalculated } from '../../../test/workbooks/support/recalculated.js';

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

describe.each(REPORTS)('the workbook %s in LibreOffice', (name, report) => {
  const file = `${name}.xlsx`;
  beforeAll(() => writeReviewMeeting(report(), createWriteStream(join(office.folder, file))));

  it('recalculates every formula to its cached result', async () => {
    const { formulas, different } = await recalculated(office, file);
    expect(different).toEqual([]);
    expect(formulas).toBeGreaterThan(0);
    console.info(`${name}: ${formulas} formulas recalculated`);
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
  expect((await recalculated(office, 'wrong.xlsx')).different).toEqual(['a!A2: 5 / 4']);
});
