import { readFile, rm } from 'node:fs/promises';
import {
  fromStored,
  isRemark,
  isSameValue,
  openColumns,
  pinnedEditions,
  type CellValue,
  type ScoreColumn,
  type State,
} from '@chuan-xa/assessments';
import { machineActor, type Actor } from '@chuan-xa/platform';
import ExcelJS from 'exceljs';
import type { TestDatabase } from '../../../../test/support/test-database.js';
import { columnLetter, KEY, openBook, readIdentity } from '../../workbook-file/index.js';
import { CODE_KEY, type EntryIdentity } from '../entry-identity.js';
import { itemsOfEdition, type EntryItem } from '../items.js';
import { makeEntryForm, type EntryFormOrder } from '../make-entry-form.js';
import { ROWS } from '../sheet-head.js';

/** Somebody of a health centre. */
export const clerk = (name: string, office: string): Actor => ({
  ...machineActor(name, 'test'),
  office,
  reach: 'office',
  columns: { self: 'office', district: 'office' },
});

/** The planning office, which appraises the whole province. */
export const department: Actor = { ...machineActor('Phòng KHTC', 'test'), columns: { appraised: 'province' } };

/** One item of one commune in a form: its one cell, or the two of a measure by sex. */
export interface FormItem {
  sheet: string;
  row: number;
  code: string;
  assessment: string;
  id: string;
  /** Null: a remark. */
  item: EntryItem | null;
  /** By the part of the item: `''`, `male`, `female`. From the left. */
  columns: Record<string, number>;
  /** Whether its sheet takes the column's scores now. */
  open: boolean;
  stands: CellValue;
}

/** A form as it was taken out. */
export interface TakenForm {
  bytes: Buffer;
  fileName: string;
  identity: EntryIdentity;
  column: ScoreColumn;
  items: FormItem[];
}

/** Where the change of an item is told: its cell, of two the left one. */
export const addressOf = ({ row, columns }: FormItem, part?: string): string =>
  `${columnLetter((part === undefined ? Object.values(columns)[0] : columns[part]) ?? 0)}${row}`;

export const loaded = async (bytes: Buffer): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
};

export const saved = async (workbook: ExcelJS.Workbook): Promise<Buffer> =>
  Buffer.from(await workbook.xlsx.writeBuffer());

export const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Columns of an entry sheet by their keys, from the left. */
export const keyColumns = (sheet: ExcelJS.Worksheet): Map<string, number> => {
  const known = new Map<string, number>();
  sheet.getRow(ROWS.keys).eachCell((cell, column) => void known.set(cell.text.slice(KEY.length), column));
  return known;
};

/** Takes a form out and tells what can be entered into it. */
export async function takeOut(database: TestDatabase, actor: Actor, order: EntryFormOrder): Promise<TakenForm> {
  const { path, fileName } = await makeEntryForm(database.transactions, actor, order);
  const bytes = await readFile(path);
  await rm(path);
  const opened = await openBook(bytes, fileName);
  if (!opened.ok) throw new Error(opened.fault.sentence);
  const identity = (await readIdentity(opened.book)) as EntryIdentity;
  const editions = await database.transactions.read(actor, (tx) => pinnedEditions(tx, [order.round]));
  const states = await statesOf(database);
  const standing = await standingCells(database);
  const workbook = await loaded(bytes);
  const items = identity.sheets.flatMap(({ name, edition: id, rows }) => {
    const edition = editions.get(`${order.round} ${id}`);
    if (!edition) throw new Error(`no edition ${id}`);
    const asked = itemsOfEdition(edition, () => false);
    const sheet = sheetOf(workbook, name);
    const byId = columnsById(keyColumns(sheet));
    return Object.keys(rows).flatMap((_code, at): FormItem[] => {
      const row = ROWS.first + at;
      const code = sheet.getCell(row, keyColumns(sheet).get(CODE_KEY) ?? 0).text;
      const assessment = rows[code]?.assessment ?? '';
      return [...byId].map(([item, columns]) => ({
        sheet: name,
        row,
        code,
        assessment,
        id: item,
        item: asked.find((one) => one.id === item) ?? null,
        columns,
        open: openColumns[states.get(assessment) ?? 'accepted'].includes(order.column),
        stands: standing.get(`${assessment} ${order.column} ${item}`) ?? null,
      }));
    });
  });
  if (items.some(({ id, item }) => !isRemark(id) && !item)) throw new Error('a column of no item');
  return { bytes, fileName, identity, column: order.column, items };
}

function columnsById(keys: Map<string, number>): Map<string, Record<string, number>> {
  const byId = new Map<string, Record<string, number>>();
  for (const [key, column] of keys) {
    const [id = '', part = ''] = key.split(':');
    if (key !== CODE_KEY) byId.set(id, { ...byId.get(id), [part]: column });
  }
  return byId;
}

async function statesOf(database: TestDatabase): Promise<Map<string, State>> {
  const rows = await database.rows<{ id: string; state: State }>('SELECT id, state FROM assessment');
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** Every cell of the database that holds something, by sheet, column and item. */
export async function standingCells(database: TestDatabase): Promise<Map<string, CellValue>> {
  const rows = await database.rows<
    Parameters<typeof fromStored>[0] & {
      assessment_id: string;
      score_column: string;
      item_id: string;
      not_applicable: boolean | null;
    }
  >('SELECT * FROM score ORDER BY assessment_id, score_column, item_id');
  const all = rows.map((row): [string, CellValue] => [
    `${row.assessment_id} ${row.score_column} ${row.item_id}`,
    fromStored({ ...row, notApplicable: row.not_applicable }),
  ]);
  return new Map(all.filter(([, value]) => value !== null));
}

/** What was written between two moments, by sheet, column and item. */
export const differences = (
  before: Map<string, CellValue>,
  after: Map<string, CellValue>,
): Record<string, CellValue> => {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = keys.filter((key) => !isSameValue(before.get(key) ?? null, after.get(key) ?? null));
  return Object.fromEntries(changed.map((key) => [key, after.get(key) ?? null]));
};
