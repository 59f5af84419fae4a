import { machineActor } from '@chuan-xa/platform';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { Client } from 'pg';
import { afterAll, beforeAll, it } from 'vitest';
import { judgeCommunes } from '@chuan-xa/assessments';
import { evaluate, type Answers } from '@chuan-xa/scoring';
import { loadFolder } from '@chuan-xa/standards';
import { openTestApp, type TestApp } from '../support/test-app.js';
import { compare, printFigures } from './measure.js';

const ACTOR = machineActor('bench', 'bench');
let server: TestApp;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  await server.database.query("UPDATE round SET closed_at = NULL WHERE id = '2023-2'");
});
afterAll(async () => {
  printFigures();
  await server.close();
});

it('(a) pure verdicts on one core', async () => {
  const edition = loadFolder().editions.find(({ id }) => id === 'byt-1300-2023');
  if (!edition) throw new Error('byt-1300-2023 is missing');
  const sheets = Array.from({ length: 10_000 }, (_, sheet): Answers =>
    Object.fromEntries(
      edition.criteria.map(({ id, maxPoints }, index) => {
        const max = maxPoints?.how === 'unknown' || !maxPoints ? 0 : Number(maxPoints.value) * 100;
        return [id, { points: String(Math.floor((max * (60 + ((sheet * 7 + index * 13) % 41))) / 100) / 100) }];
      }),
    ),
  );
  const figure = await compare(
    '10,000 verdicts with reasons and ways back',
    'the same points parsed, summed and compared, nothing kept',
    9,
    () => {
      for (const answers of sheets) evaluate(edition, answers, { zone: '3', disqualified: false });
    },
    () =>
      sheets.filter(
        (answers) =>
          Object.values(answers).reduce(
            (sum, answer) => sum + ('points' in answer ? Math.round(Number(answer.points) * 100) : 0),
            0,
          ) >= 8000,
      ).length,
  );
  console.log(`verdicts per second on one core: ${Math.round(10_000_000 / figure.ours.median)}`);
});

it('(b) a province judged anew in the database', async () => {
  const sheets =
    "SELECT a.id::text || string_agg(s.item_id || ':' || coalesce(s.points, s.value, 0), ',') AS sheet FROM assessment a LEFT JOIN score s ON s.province_code = a.province_code AND s.assessment_id = a.id WHERE a.province_code = '20' AND a.round_id = '2023-2' GROUP BY a.id";
  const owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query('CREATE TABLE bench_floor (assessment_id uuid, total bigint)');
  const judged = await server.transactions.run(ACTOR, (tx) => judgeCommunes(tx, { roundId: '2023-2' }));
  console.log(`sheets judged: ${judged}`);
  await compare(
    `${judged} sheets read, judged, written back`,
    'the same sheets sent as one string each, and one INSERT … SELECT of totals',
    9,
    () => server.transactions.run(ACTOR, (tx) => judgeCommunes(tx, { roundId: '2023-2' })),
    async () => {
      await owner.query('BEGIN');
      await owner.query(sheets);
      await owner.query(
        "INSERT INTO bench_floor SELECT s.assessment_id, sum(s.points) FROM score s JOIN assessment a ON a.province_code = s.province_code AND a.id = s.assessment_id WHERE a.round_id = '2023-2' GROUP BY 1",
      );
      await owner.query('COMMIT');
    },
  );
  await owner.end();
});

it('(c) the province’s workbook, whole request', async () => {
  const { raw } = await server.ask('GET', '/api/rounds/2023-2/review-meeting.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(raw as unknown as ArrayBuffer);
  const cells = book.worksheets.map((sheet) => {
    const rows: ExcelJS.CellValue[][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) =>
      rows.push(Array.isArray(row.values) ? [...row.values].slice(1) : []),
    );
    return { name: sheet.name, rows };
  });
  const count = cells.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
  console.log(`workbook: ${raw.length} bytes, ${count} cells`);
  await compare(
    'the workbook by HTTP: read, judged words, written, sent',
    'ExcelJS’s bare streaming writer on the same cells',
    7,
    () => server.ask('GET', '/api/rounds/2023-2/review-meeting.xlsx'),
    async () => {
      const path = join(tmpdir(), `bench-${process.pid}.xlsx`);
      const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
        stream: createWriteStream(path),
        useStyles: true,
        useSharedStrings: true,
      });
      for (const { name, rows } of cells) {
        const sheet = writer.addWorksheet(name);
        for (const row of rows) sheet.addRow(row).commit();
        sheet.commit();
      }
      await writer.commit();
      await rm(path);
    },
  );
});
