import { readFile, rm } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Transactions, Actor } from '@chuan-xa/platform';
import type { MadeFile } from '../../../make-file.js';
import type { Reading } from '../../../imports/import-kind.js';
import { openBook, readIdentity, KEY, IDENTITY_SHEET } from '../../../workbook-file/index.js';
import type { RegisterPlan } from '../plan.js';
import type { RegisterKind } from '../register-kind.js';

/** The bytes of a file that was made; the file is removed. */
export async function bytesOf({ path }: MadeFile): Promise<Buffer> {
  const bytes = await readFile(path);
  await rm(path);
  return bytes;
}

/** A register's form as a person edits it. */
export interface OpenForm {
  workbook: ExcelJS.Workbook;
  sheet: ExcelJS.Worksheet;
  /** Of a key. */
  column(key: string): number;
  /** The first row of records, and the first one that is empty. */
  first: number;
  empty: number;
  /** Writes a value; null empties the cell. */
  set(row: number, key: string, value: ExcelJS.CellValue): void;
  /** `B17` */
  at(row: number, key: string): string;
  bytes(): Promise<Buffer>;
}

export async function openForm(bytes: Buffer): Promise<OpenForm> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const [sheet] = workbook.worksheets.filter(({ state }) => state === 'visible');
  if (!sheet) throw new Error('no visible sheet');
  const columns = new Map<string, number>();
  let keys = 0;
  sheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (cell.text.startsWith(KEY)) {
        columns.set(cell.text.slice(KEY.length), column);
        keys = number;
      }
    });
  });
  const column = (key: string): number => {
    const found = columns.get(key);
    if (found === undefined) throw new Error(`no column ${key}`);
    return found;
  };
  let empty = keys + 1;
  while (sheet.getCell(empty, column('id')).text !== '') empty += 1;
  return {
    workbook,
    sheet,
    column,
    first: keys + 1,
    empty,
    set: (row, key, value) => {
      sheet.getCell(row, column(key)).value = value;
    },
    at: (row, key) => sheet.getCell(row, column(key)).address,
    bytes: async () => Buffer.from(await workbook.xlsx.writeBuffer()),
  };
}

/** What a kind finds in a file. */
export async function readForm(
  transactions: Transactions,
  actor: Actor,
  kind: RegisterKind,
  bytes: Buffer,
  fileName = 'so.xlsx',
): Promise<Reading<RegisterPlan>> {
  const opened = await openBook(bytes, fileName);
  if (!opened.ok) throw new Error(opened.fault.sentence);
  const { book } = opened;
  const identity = await readIdentity(book);
  if (identity === 'damaged') throw new Error(`${IDENTITY_SHEET} is damaged`);
  const read = await transactions.read(actor, (tx) => kind.read(tx, { book, identity, options: {}, watch: {} }));
  if ('heads' in read) throw new Error('a map is asked for');
  return read;
}
