import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, it } from 'vitest';
import { readTable } from '../../reports/src/workbook-file/read-table.js';
import { HOSTILE_FILES } from '../../reports/src/workbook-file/testing/hostile-files.js';
import { BIG, writeBigWorkbook } from './big-workbook.js';
import { bundleReader } from './bundle-reader.js';
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
  reader = await bundleReader(folder);
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
