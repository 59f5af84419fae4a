import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableOf, type Figure } from '@chuan-xa/charts';
import { readSnapshot, TakeSnapshot, type SnapshotRead } from '@chuan-xa/meetings';
import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '../../../test/support/test-database.js';
import { openOffice, pageSizes, pagesOf, type Office } from '../../../test/workbooks/support/office.js';
import { recalculated } from '../../../test/workbooks/support/recalculated.js';
import { writePdf } from '../paper/write-pdf.js';
import { reportOf as workbookOf } from '../review-meeting/gather/gather-review-meeting.js';
import { writeReviewMeeting } from '../review-meeting/write-review-meeting.js';
import { reportOf } from './report-of.js';

const machine = machineActor('Người kiểm thử', 'test');
let office: Office;
let read: SnapshotRead;
beforeAll(async () => {
  office = await openOffice();
  const demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  const { id } = await new TakeSnapshot(demo.transactions).run(machine, '2023-2', { name: 'Họp' });
  read = await demo.transactions.read(machine, (tx) => readSnapshot(tx, id));
  await demo.close();
});
afterAll(() => office.close());

/** The rows of numbers that no line of the pages has, by where they stand. A map has the table of another figure, a lone number says too little. */
const missing = (figures: readonly Figure[], pages: readonly string[]): string[] => {
  const lines = pages.flatMap((page) => page.split('\n'));
  return figures
    .filter(({ kind, columns }) => kind !== 'tiles' && columns.length > 1)
    .flatMap((figure) => {
      const { rows, total } = tableOf(figure);
      return [...rows, ...(total ? [total] : [])].flatMap(({ id, cells }) => {
        const numbers = cells.map(({ text }) => text).join('');
        return lines.some((line) => line.endsWith(numbers)) ? [] : [`${figure.id}/${id}`];
      });
    });
};

it('makes the report as a PDF of A4 pages: head and open number, page numbers, marks, and the numbers of the snapshot', async () => {
  const path = join(office.folder, 'review-report.pdf');
  await writeFile(path, await writePdf(reportOf(read)));
  const [pages, sizes] = [await pagesOf(path), await pageSizes(path)];
  for (const { width, height } of sizes) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  const [first = '', ...rest] = pages;
  for (const text of ['CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM', 'Số:/BC-SYT', 'ngàythángnăm2026', 'BÁOCÁO'])
    expect(first).toContain(text);
  for (const page of pages) expect(page).toContain('DỮLIỆUMINHHỌA');
  for (const [at, page] of rest.entries()) expect(page.trim().split('\n')[0]).toBe(String(at + 2));
  expect(pages.at(-1)).toContain('GIÁMĐỐC');
  expect(missing(read.figures, pages)).toEqual([]);

  const planted = structuredClone(read.figures);
  const lost = planted.find(({ id }) => id === 'lost-BTCQGYTX');
  const row = lost?.rows[2];
  const cell = row?.cells.at(-1);
  if (!row || !cell) throw new Error('The demo has lost no points');
  cell.value = String((Math.round(Number(cell.value) * 100) + 1) / 100);
  expect(missing(planted, pages)).toEqual([`lost-BTCQGYTX/${row.id}`]);
});

it('prints each figure of the workbook on one page A4 lying, and its sums are those that LibreOffice computes', async () => {
  const file = 'snapshot.xlsx';
  await writeReviewMeeting(workbookOf(read), createWriteStream(join(office.folder, file)));
  const { formulas, different } = await recalculated(office, file);
  expect(different).toEqual([]);
  expect(formulas).toBeGreaterThan(60);
  const pdf = await office.convert(file, 'pdf');
  const pages = await pagesOf(pdf);
  const many = read.figures.length;
  const own = pages.slice(-many);
  for (const [at, page] of own.entries()) {
    expect(page.match(/Hình\d+\/\d+–/g)).toEqual([`Hình${at + 1}/${many}–`]);
    expect(page).toContain((read.figures[at]?.rowHead ?? '').replaceAll(' ', ''));
  }
  for (const { width, height } of (await pageSizes(pdf)).slice(-many))
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
});
