import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, it } from 'vitest';
import { communeMatcher } from '@chuan-xa/places';
import { checkAnswer, type Edition } from '@chuan-xa/scoring';
import { inventedEdition } from '../../libs/standards/src/testing/invented-edition.js';
import { readAssessments, readSheetMap, type AssessmentsMap } from '../../reports/src/foreign-sheet/testing/reader.js';
import { readTable } from '../../reports/src/workbook-file/testing/reader.js';
import { HOSTILE_FILES } from '../../reports/src/workbook-file/testing/hostile-files.js';
import { BIG, writeBigWorkbook } from './big-workbook.js';
import { bundle } from './bundle.js';
import { compare, printFigures } from './measure.js';

/** What `read-once.ts` prints. `peakMb` is all that the process ever held, of which `beforeMb` before it began to read. */
interface ReadOnce {
  ends: string;
  ms: number;
  /** Of all threads; less shaken by whatever else runs. */
  cpuMs: number;
  peakMb: number;
  beforeMb: number;
}

const run = promisify(execFile);
let folder: string;
let big: string;
let reader: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuan-xa-bench-'));
  big = join(folder, 'big.xlsx');
  await writeBigWorkbook(big);
  reader = await bundle('read-once', folder, true);
});
afterAll(async () => {
  printFigures();
  await rm(folder, { recursive: true, force: true });
});

/** Every cell met and dropped: what any reader of ExcelJS's must at least do. */
async function bareRead(path: string): Promise<number> {
  let cells = 0;
  const reading = new ExcelJS.stream.xlsx.WorkbookReader(path, { sharedStrings: 'cache', worksheets: 'emit' });
  for await (const sheet of reading) {
    for await (const row of sheet) row.eachCell(() => (cells += 1));
  }
  return cells;
}

async function read(path: string): Promise<number> {
  const table = await readTable(await readFile(path), 'big.xlsx');
  if (!table.ok) throw new Error(table.fault.sentence);
  return table.table.rows * table.table.columns;
}

/** Reads a file in a process of its own. */
async function readOnce(path: string, fileName: string): Promise<ReadOnce> {
  const { stdout } = await run(process.execPath, [reader, path, fileName]);
  return JSON.parse(stdout) as ReadOnce;
}

it('(f) a workbook of 10,599 rows and 50 columns', async () => {
  const [ours, theirs] = [await read(big), await bareRead(big)];
  if (ours !== theirs) throw new Error(`${ours} cells are not ${theirs}`);
  console.log('in a process of its own:', await readOnce(big, 'big.xlsx'));
  await compare(
    `${ours} cells in ${BIG.rows} rows read into a table`,
    'ExcelJS’s bare streaming reader over the same cells',
    7,
    () => read(big),
    () => bareRead(big),
  );
});

/** A standard of as many criteria as the file has columns of scores, and the map that reads them all. */
function scored(): { edition: Edition; map: AssessmentsMap } {
  const ids = Array.from({ length: BIG.columns - 4 }, (_none, at) => String(at + 1));
  const base = inventedEdition();
  const [like] = base.criteria;
  if (!like) throw new Error('the invented edition has no criterion');
  const maxPoints = { how: 'act' as const, value: '12', citation: 'bịa ra để đo' };
  const criteria = ids.map((id) => ({ ...like, id, maxPoints, indicators: [] }));
  const read = readSheetMap(
    [
      'import: assessments',
      `edition: ${base.id}`,
      'head: { row: 1 }',
      'commune: { code: Mã xã }',
      'scores: district',
      'answers:',
      ...ids.map((id) => `  - { head: TC ${id}, id: "${id}" }`),
    ].join('\n'),
  );
  if (!read.ok || read.map.kind !== 'assessments') throw new Error('the map of the bench is not read');
  return { edition: { ...base, scoredBy: 'criterion', criteria }, map: read.map };
}

/** What the planted cells hold: each is a fault of its own kind. */
const BAD = ['tám', 99, -1, '8,555', new Date('2023-10-12T00:00:00Z'), true];
const FAULTS = 1_000;

it('(h) the same with 1,000 faults, read, matched with its communes and checked against a standard', async () => {
  const planted = Array.from({ length: FAULTS }, (_none, at) => ({
    row: 2 + ((at * 9_973) % BIG.rows),
    column: 4 + ((at * 31) % (BIG.columns - 4)),
    value: BAD[at % BAD.length] ?? '',
  }));
  const path = join(folder, 'faulty.xlsx');
  await writeBigWorkbook(path, planted);
  const { edition, map } = scored();
  const communes = Array.from({ length: BIG.rows }, (_none, at) => {
    const code = String(10_001 + at);
    return { code, period: 1, type: 'xa' as const, name: `Mẫu ${code}`, alsoWritten: [], district: null, office: null };
  });
  const findCommune = communeMatcher(communes);
  const readFaults = async (): Promise<number> => {
    const opened = await readTable(await readFile(path), 'faulty.xlsx');
    if (!opened.ok) throw new Error(opened.fault.sentence);
    const { faults } = readAssessments(opened.table, map, {
      findCommune,
      checkAnswer: (_, id, answer) => checkAnswer(edition, id, answer),
    });
    return faults.length;
  };
  const found = await readFaults();
  if (found !== FAULTS) throw new Error(`${found} faults are not ${FAULTS}`);
  await compare(
    `${FAULTS} faults found at their cells in ${BIG.rows} rows`,
    'ExcelJS’s bare streaming reader over the same cells',
    7,
    readFaults,
    () => bareRead(path),
  );
});

it('(g) hostile files, each in a process of its own', async () => {
  const figures: (ReadOnce & { file: string; mb: number })[] = [];
  for (const [at, { what, fileName, bytes }] of HOSTILE_FILES.entries()) {
    const [path, content] = [join(folder, `hostile-${at}`), bytes()];
    await writeFile(path, content);
    const figure = await readOnce(path, fileName);
    figures.push({ file: what, mb: Math.round(content.length / 1024 / 102.4) / 10, ...figure });
    await rm(path);
  }
  console.table(figures);
  const [slowest, largest] = [
    Math.max(...figures.map(({ ms }) => ms)),
    Math.max(...figures.map(({ peakMb }) => peakMb)),
  ];
  console.log(
    `of ${figures.length} hostile files the slowest takes ${slowest} ms, the largest holds ${largest} MB in all`,
  );
});
