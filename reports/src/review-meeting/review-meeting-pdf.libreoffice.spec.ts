import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSnapshot, TakeSnapshot, type SnapshotRead } from '@chuan-xa/meetings';
import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '../../../test/support/test-database.js';
import { openOffice, pageSizes, pagesOf, writtenIn, type Office } from '../../../test/workbooks/support/office.js';
import { reportOf } from './gather/gather-review-meeting.js';
import { sheetOf, writeAndRead } from './testing/read-back.js';
import { shownRows } from './testing/shown-rows.js';
import { writeReviewMeetingPdf } from './write-review-meeting-pdf.js';

const machine = machineActor('Người kiểm thử', 'test');
let office: Office;
let read: SnapshotRead;
let pdf: string;
beforeAll(async () => {
  office = await openOffice();
  const demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  const { id } = await new TakeSnapshot(demo.transactions).run(machine, '2023-2', { name: 'Họp' });
  read = await demo.transactions.read(machine, (tx) => readSnapshot(tx, id));
  await demo.close();
  pdf = join(office.folder, 'review-meeting.pdf');
  await writeFile(pdf, await writeReviewMeetingPdf(reportOf(read)));
}, 240_000);
afterAll(() => office.close());

/** The rows that do not stand in the text, each behind the one before. */
function missing(rows: readonly string[], text: string): string[] {
  let at = 0;
  return rows.filter((row) => {
    const found = text.indexOf(row, at);
    if (found >= 0) at = found + row.length;
    return found < 0;
  });
}

it('has every row of every sheet of the workbook, in their order, each number as the workbook shows it', async () => {
  const workbook = await writeAndRead(reportOf(read));
  const text = await writtenIn(pdf);
  const rows = workbook.worksheets.flatMap(shownRows);
  expect(rows.length).toBeGreaterThan(500);
  expect(missing(rows, text)).toEqual([]);

  const planted = shownRows(sheetOf(workbook, '3 Điểm chi tiết')).find((row) => /\d,\d\d/.test(row)) ?? '';
  const other = planted.replace(/(\d,\d)(\d)/, (_, start, last) => `${start}${(Number(last) + 1) % 10}`);
  expect(missing([other], text)).toEqual([other]);
});

it('is one paper: A4 lying, official head on the first page, heads repeated, pages numbered, room to sign on the last', async () => {
  const [pages, sizes] = [await pagesOf(pdf), await pageSizes(pdf)];
  for (const { width, height } of sizes) expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  const heads = pages.map((page) => page.includes('CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM'));
  expect(heads).toEqual(pages.map((_, at) => at === 0));
  expect(pages[0]).toContain('Số:/BC-SYT');
  for (const [at, page] of pages.entries()) {
    expect(page).toContain(`Trang${at + 1}/${pages.length}`);
    expect(page).toContain('DỮLIỆUMINHHỌA');
  }
  const signed = pages.map((page) => page.includes('NGƯỜILẬPBIỂU'));
  expect(signed).toEqual(pages.map((_, at) => at === pages.length - 1));
  const last = pages.at(-1) ?? '';
  for (const text of ['Nơinhận:', '-Lưu:VT,KHTC.', 'GIÁMĐỐC']) expect(last).toContain(text);
  const ofFigures = pages.filter((page) => /Hình\d+\/\d+–/.test(page));
  expect(ofFigures).toHaveLength(read.figures.length);
  expect(pages.slice(-1 - read.figures.length, -1)).toEqual(ofFigures);
  // A page of the points begins with their head: the numbers of its columns.
  const ofPoints = pages.filter((page) => page.includes('▼Khôngđạt') && page.includes('Vùng'));
  expect(ofPoints.length).toBeGreaterThan(3);
});
