import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Document, Packer, Paragraph } from 'docx';
import ExcelJS from 'exceljs';
import pdfmake from 'pdfmake';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paragraphsOfWord } from '../../reports/src/review-report/testing/numbers.js';
import { openTestApp, type Ask, type TestApp } from '../support/test-app.js';
import { compare, printFigures } from './measure.js';

const RUNS = 3;
const ROUND = '2026-1';
const { resolve } = createRequire(import.meta.url);
const face = (name: string): string => resolve(`@expo-google-fonts/tinos/${name}`);

let server: TestApp;
let planner: Ask;
/** A snapshot for each making: what was made of one is kept. */
let snapshots: string[];
let texts: string[];
beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  planner = server.as('khtc');
  snapshots = [];
  for (let number = 0; number <= RUNS + 1; number++)
    snapshots.push((await planner('POST', `/api/rounds/${ROUND}/snapshots`, { name: `Họp ${number}` })).body.id);
  texts = paragraphsOfWord(await made(snapshots.at(-1) ?? '', 'review-report.docx'));
});
afterAll(async () => {
  printFigures();
  await server.close();
});

async function made(snapshot: string, file: string): Promise<Buffer> {
  const { status, raw } = await planner('GET', `/api/snapshots/${snapshot}/${file}`);
  expect(status).toBe(200);
  return raw;
}
/** A file of the pack, of another snapshot each time. */
const making = (file: string) => {
  const left = [...snapshots];
  return () => made(left.shift() ?? '', file);
};

it('the pack: its workbook', async () => {
  const raw = await made(snapshots.at(-1) ?? '', 'review-meeting.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(raw as unknown as ArrayBuffer);
  const sheets = book.worksheets.map((sheet) => {
    const rows: ExcelJS.CellValue[][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) =>
      rows.push(Array.isArray(row.values) ? [...row.values].slice(1) : []),
    );
    return { name: sheet.name, rows };
  });
  await compare(
    'the pack’s workbook with 22 pictures',
    'ExcelJS on the same cells, no style, no picture',
    RUNS,
    making('review-meeting.xlsx'),
    async () => {
      const plain = new ExcelJS.Workbook();
      for (const { name, rows } of sheets) plain.addWorksheet(name).addRows(rows);
      await plain.xlsx.writeBuffer();
    },
  );
});

it('the pack: its report as Word', async () => {
  await compare(
    'the pack’s report as Word with 22 pictures',
    'docx on the same text as plain paragraphs',
    RUNS,
    making('review-report.docx'),
    () => Packer.toBuffer(new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] })),
  );
});

it('the pack: its report as PDF, and how long this process answers nobody meanwhile', async () => {
  pdfmake.setFonts({ Tinos: { normal: face('400Regular/Tinos_400Regular.ttf') } });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const make = making('review-report.pdf');
  const longest = { ours: 0, floor: 0 };
  const watched = async (who: keyof typeof longest, work: () => Promise<unknown>): Promise<void> => {
    delay.reset();
    delay.enable();
    await work();
    await pause(20); // a delay is known of when the loop turns again
    delay.disable();
    longest[who] = Math.max(longest[who], Math.round(delay.max / 1e6));
  };
  await compare(
    'the pack’s report as PDF with 22 pictures',
    'pdfmake on the same text as plain paragraphs, in this process',
    RUNS,
    () => watched('ours', make),
    () => watched('floor', () => pdfmake.createPdf({ content: texts, defaultStyle: { font: 'Tinos' } }).getBuffer()),
  );
  console.log(
    `longest delay of the event loop: ${longest.ours} ms while ours was made, ${longest.floor} ms while the floor was`,
  );
});
