import {
  fileFault,
  findKeyRow,
  foldText,
  type Book,
  type ImportFault,
  type KeyRow,
  type Table,
} from '../../workbook-file/index.js';
import { SHEETS, SHEET_ORDER, type AnnexSheet, type AnnexSheetKey } from '../form.js';
import type { At } from './gathering.js';

/** A row of the form in which something stands. */
export interface FilledRow {
  table: Table;
  row: number;
  /** The cell under a key. */
  at(key: string): At;
}

export interface FoundSheet {
  table: Table;
  rows: FilledRow[];
}

/** By which key a sheet is known, whatever its name says now. */
const SIGNATURE: Readonly<Record<AnnexSheetKey, string>> = {
  general: 'what',
  criteria: 'name',
  indicators: 'title',
  levels: 'direction',
  known: 'text',
};

/** The sheets of the form with their filled rows, or every reason why they cannot be read. */
export async function findSheets(book: Book): Promise<Record<AnnexSheetKey, FoundSheet> | ImportFault[]> {
  const keyed: { table: Table; keys: KeyRow }[] = [];
  for (const sheet of book.sheets) {
    const table = await sheet.table();
    if ('code' in table) return [table];
    const keys = findKeyRow(table);
    if (keys) keyed.push({ table, keys });
  }
  const faults: ImportFault[] = [];
  const found: Partial<Record<AnnexSheetKey, FoundSheet>> = {};
  for (const key of SHEET_ORDER) {
    const form = SHEETS[key];
    const like = keyed.filter(({ keys }) => keys.columnOf.has(SIGNATURE[key]));
    const one = like.find(({ table }) => foldText(table.sheet ?? '') === foldText(form.name)) ?? like[0];
    if (one) faults.push(...columnFaults(form, one.table, one.keys));
    else faults.push(fileFault('SHEET_NOT_FOUND', { sheet: form.name }));
    if (one) found[key] = { table: one.table, rows: rowsOf(form, one.table, one.keys) };
  }
  const { general, criteria, indicators, levels, known } = found;
  return faults.length === 0 && general && criteria && indicators && levels && known
    ? { general, criteria, indicators, levels, known }
    : faults;
}

const columnFaults = ({ columns }: AnnexSheet, table: Table, { columnOf, twice }: KeyRow): ImportFault[] => {
  const sheet = table.sheet ?? '';
  return [
    ...columns
      .filter(({ key }) => !columnOf.has(key))
      .map(({ head }) => fileFault('COLUMN_NOT_FOUND', { column: head, sheet }, sheet)),
    ...columns
      .filter(({ key }) => twice.includes(key))
      .map(({ head }) => fileFault('COLUMN_TWICE', { column: head, sheet }, sheet)),
  ];
};

function rowsOf({ columns }: AnnexSheet, table: Table, { row: keyRow, columnOf }: KeyRow): FilledRow[] {
  const typed = columns.filter(({ key, locked }) => key === 'key' || !locked).map(({ key }) => columnOf.get(key) ?? 0);
  return table.filledRows
    .filter((row) => row > keyRow && typed.some((column) => table.cell(row, column).kind !== 'blank'))
    .map((row) => ({
      table,
      row,
      at: (key) => ({ table, cell: table.cell(row, columnOf.get(key) ?? 0) }),
    }));
}
