import { REMARKS, type CellValue } from '@chuan-xa/assessments';
import { checkAnswer, type Edition } from '@chuan-xa/scoring';
import {
  cellFault,
  fileFault,
  findKeyRow,
  type Cell,
  type ImportFault,
  type Table,
} from '../../workbook-file/index.js';
import type { FileCell } from '../../imports/scores/scores-plan.js';
import { sayItem } from '@chuan-xa/wording';
import { itemsOfEdition } from '../items.js';
import { CODE_KEY, type EntryRowIdentity, type EntrySheetIdentity } from '../entry-identity.js';
import { cellValue, type EntryColumn, type Part } from './cell-value.js';

/** What one row of an entry sheet holds for its commune. */
export interface EntryRow {
  code: string;
  row: EntryRowIdentity;
  /** Where the commune's code stands. */
  at: Cell;
  cells: FileCell[];
}

export interface EntryRows {
  rows: EntryRow[];
  faults: ImportFault[];
}

/** The last row of a head numbers its columns: (1), (2) … */
const COLUMN_NUMBER = /^\(\d+\)$/;

/** The communes of the round's sheets, as they stand. */
export interface Communes {
  /** By the id of a sheet: its commune as it is written; undefined for what does not stand or is not reached. */
  nameOf(assessment: string): string | undefined;
  /** Whose name a text is; empty for any other text. */
  named(text: string): readonly string[];
}

/** The communes of an entry sheet with every value that its columns hold, wherever they were moved. */
export function readRows(table: Table, identity: EntrySheetIdentity, edition: Edition, communes: Communes): EntryRows {
  const keys = findKeyRow(table);
  const codes = keys?.columnOf.get(CODE_KEY);
  if (!keys || codes === undefined) return onlyFault(table, 'FORM_KEYS_MISSING');
  if (keys.twice.length > 0) return onlyFault(table, 'FORM_COLUMN_TWICE', { keys: keys.twice.join(', ') });
  const asked = keysOf(edition);
  const gone = asked.filter((key) => !keys.columnOf.has(key));
  if (gone.length > 0) {
    const items = [...new Set(gone.map((key) => sayItem(idOf(key))))].join(', ');
    return onlyFault(table, 'FORM_COLUMNS_GONE', { items });
  }
  const columns = entryColumns(asked, keys.columnOf);
  const items = new Map<string, EntryColumn[]>();
  for (const column of columns) items.set(column.id, [...(items.get(column.id) ?? []), column]);
  const taken = new Set(columns.map(({ column }) => column));
  const result: EntryRows = { rows: [], faults: [] };
  const first = new Map<string, number>();
  const head = table.resolved(keys.row + 1, codes).text;
  for (const number of table.filledRows) {
    if (number <= keys.row) continue;
    const at = table.resolved(number, codes);
    const code = /^\d{4,5}$/.test(at.text) ? at.text.padStart(5, '0') : null;
    const row = code !== null && Object.hasOwn(identity.rows, code) ? identity.rows[code] : undefined;
    const commune = row && communes.nameOf(row.assessment);
    if (!row || code === null || commune === undefined) {
      const isFilled = columns.some(({ column }) => table.cell(number, column).kind !== 'blank');
      // Above the first commune stands the head, as far as it is merged under its first row or empty.
      const isHead = first.size === 0 && (at.text === head || at.kind === 'blank' || COLUMN_NUMBER.test(at.text));
      if (code !== null || (isFilled && !isHead)) result.faults.push(cellFault(table, at, 'FORM_ROW_UNKNOWN'));
      continue;
    }
    const earlier = first.get(code);
    if (earlier !== undefined) {
      result.faults.push(cellFault(table, at, 'COMMUNE_TWICE', { commune: code, row: earlier }));
      continue;
    }
    first.set(code, number);
    const other = nameOfAnother(table, number, taken, commune, communes);
    if (other !== null) {
      result.faults.push(cellFault(table, at, 'FORM_NAME_OF_ANOTHER', { commune, other }));
      continue;
    }
    const cells = readCells(table, number, edition, items, row, result.faults);
    result.rows.push({ code, row, at, cells });
  }
  return result;
}

const onlyFault = (table: Table, code: ImportFault['code'], values: ImportFault['values'] = {}): EntryRows => ({
  rows: [],
  faults: [fileFault(code, { sheet: table.sheet ?? '', ...values }, table.sheet)],
});

/** The keys of the columns that a row is entered in. */
const keysOf = (edition: Edition): string[] => [
  ...itemsOfEdition(edition, () => false).flatMap(({ cells }) =>
    cells.filter(({ entered }) => entered).map(({ key }) => key),
  ),
  ...REMARKS,
];

const idOf = (key: string): string => key.split(':')[0] ?? key;

function entryColumns(asked: readonly string[], columnOf: ReadonlyMap<string, number>): EntryColumn[] {
  return asked.flatMap((key): EntryColumn[] => {
    const column = columnOf.get(key);
    const [, sex] = key.split(':');
    const part: Part = sex === 'male' || sex === 'female' ? sex : 'whole';
    return column === undefined ? [] : [{ id: idOf(key), part, column }];
  });
}

/** The name of another commune that stands on a row, outside of what is entered: the row was pasted or sorted askew. */
function nameOfAnother(
  table: Table,
  row: number,
  taken: ReadonlySet<number>,
  own: string,
  communes: Communes,
): string | null {
  for (let column = 1; column <= table.columns; column += 1) {
    if (taken.has(column)) continue;
    const { kind, text } = table.cell(row, column);
    const named = kind === 'text' ? communes.named(text) : [];
    if (named.length > 0 && !named.includes(own)) return named[0] ?? null;
  }
  return null;
}

function readCells(
  table: Table,
  row: number,
  edition: Edition,
  items: ReadonlyMap<string, EntryColumn[]>,
  { cells: bases }: EntryRowIdentity,
  faults: ImportFault[],
): FileCell[] {
  return [...items].flatMap(([id, own]): FileCell[] => {
    const read = readItem(table, row, edition, own, faults);
    if (!read) return [];
    const base = (Object.hasOwn(bases, id) ? bases[id] : undefined) ?? { version: 0, value: null };
    const place = { sheet: table.sheet, cell: read.cell.address };
    return [{ id, value: read.value, base, ...place }];
  });
}

/** The answer of one item, from its column or its two; undefined where it cannot be read, with a fault at each bad cell. */
function readItem(
  table: Table,
  row: number,
  edition: Edition,
  columns: readonly EntryColumn[],
  faults: ImportFault[],
): { value: CellValue; cell: Cell } | undefined {
  const parts = columns.map((column) => {
    const cell = table.cell(row, column.column);
    const read = cell.mergedInto
      ? { code: 'CELL_MERGED' as const, values: { into: table.resolved(row, column.column).address } }
      : cellValue(edition, column, cell);
    return { column, cell, read };
  });
  const bad = parts.flatMap(({ cell, read }) =>
    'code' in read ? [cellFault(table, cell, read.code, read.values)] : [],
  );
  faults.push(...bad);
  const [first] = parts;
  if (bad.length > 0 || !first) return undefined;
  const value = together(
    parts.map(({ column, read }) => ({ part: column.part, value: 'value' in read ? read.value : null })),
  );
  const error =
    value === null || 'text' in value || 'declared' in value ? null : checkAnswer(edition, first.column.id, value);
  if (!error) return { value, cell: first.cell };
  const half = parts.find(({ column }) => error.field.endsWith(`.${column.part}`)) ?? first;
  faults.push(cellFault(table, half.cell, error.code, { id: first.column.id, ...error.values }));
  return undefined;
}

/** One answer of its parts: a measure by sex is both halves; one half alone is left for the engine's check to refuse. */
function together(parts: readonly { part: Part; value: CellValue }[]): CellValue {
  const [only] = parts;
  if (only?.part === 'whole') return only.value;
  const halves = parts.flatMap(({ part, value }) => (value !== null && 'value' in value ? [[part, value.value]] : []));
  return halves.length === 0 ? null : (Object.fromEntries(halves) as CellValue);
}
