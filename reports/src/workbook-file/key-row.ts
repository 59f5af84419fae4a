import type { Table } from './table.js';

/** How a key of one of our forms begins in its hidden row of keys: `cx:code`, `cx:7.35`. */
export const KEY = 'cx:';
/** Rows within which the row of keys is looked for. */
const SEARCHED_ROWS = 60;

/** The hidden row by which a form of ours knows its columns, wherever they were moved and whatever their heads say now. */
export interface KeyRow {
  row: number;
  /** By key without `cx:`. */
  columnOf: ReadonlyMap<string, number>;
  /** Keys that stand twice: a column was copied. */
  twice: string[];
}

/** Finds the row of keys of a form; null where the sheet has none (it was deleted, or the sheet is another's). */
export function findKeyRow(table: Table): KeyRow | null {
  for (const row of table.filledRows.slice(0, SEARCHED_ROWS)) {
    const columnOf = new Map<string, number>();
    const twice: string[] = [];
    for (let column = 1; column <= table.columns; column += 1) {
      const { text } = table.cell(row, column);
      if (!text.startsWith(KEY)) continue;
      const key = text.slice(KEY.length);
      if (columnOf.has(key)) twice.push(key);
      else columnOf.set(key, column);
    }
    if (columnOf.size > 0) return { row, columnOf, twice };
  }
  return null;
}
