import { districtOfGroupRow, isNumberingRow } from '../commune-words.js';
import type { HeadRows } from '../find-columns.js';
import type { Cell, Table } from '../../workbook-file/table.js';
import { kindsIn, kindsInTitle } from './head-words.js';
import { isLetterhead, isSubtotal } from './row-words.js';

const MOST_ROWS = 4;

const ownCells = (table: Table, row: number): Cell[] =>
  Array.from({ length: table.columns }, (_none, index) => table.cell(row, index + 1)).filter(
    ({ kind }) => kind !== 'blank',
  );

/** Between head and first commune: the district's row, another band, sums, the numbers of the columns. */
const isBetween = (table: Table, row: number, key: number): boolean => {
  const cells = ownCells(table, row);
  const texts = cells.map(({ text }) => text);
  const own = table.cell(row, key);
  const seen = Array.from({ length: table.columns }, (_none, index) => table.resolved(row, index + 1));
  if (new Set(seen.flatMap(({ text, address }) => (text === '' ? [] : [address]))).size < 2) return true;
  if (districtOfGroupRow(own.text === '' ? texts : [own.text]) !== null) return true;
  if ([own.text, ...texts.slice(0, 2)].some(isSubtotal) && texts.slice(1).some((text) => /^[\d.,]+$/.test(text)))
    return true;
  return isNumbering(table, row, key);
};

/** The communes' own column is numbered too: else the numbers are those of criteria. */
export const isNumbering = (table: Table, row: number, key: number): boolean => {
  const texts = ownCells(table, row).map(({ text }) => text);
  return table.cell(row, key).text !== '' && isNumberingRow(texts);
};

const hangsFrom = (table: Table, upper: number, lower: number): boolean =>
  Array.from({ length: table.columns }, (_none, index) => table.resolved(lower, index + 1)).some(
    (cell) => cell.row <= upper && cell.text !== '',
  );

/** A group's head: over columns beside the communes' own, whether merged or alone over its first. */
const hasGroups = (table: Table, row: number, key: number): boolean => {
  const cells = ownCells(table, row);
  if (cells.length < 2 && table.source === 'workbook' && !isMergedBeside(table, row, key)) return false;
  if (cells.some(({ text }) => isLetterhead(text) && kindsInTitle(text).length === 0)) return false;
  return isMergedBeside(table, row, key) || cells.some(({ text, column }) => column > key && kindsIn(text).length > 0);
};

const isMergedBeside = (table: Table, row: number, key: number): boolean => {
  const over = table.resolved(row, key);
  return Array.from({ length: table.columns }, (_none, index) => table.cell(row, index + 1)).some(
    ({ mergedInto }) =>
      mergedInto?.row === row &&
      !(over.text !== '' && over.column === mergedInto.column && over.row === mergedInto.row) &&
      table.cell(mergedInto.row, mergedInto.column).text !== '',
  );
};

/**
 * The rows of the head: from the row next above the communes upwards, as long as the head of the communes' column is not reached, or
 * a row hangs from the one above it, or that one heads groups of columns. Titles above are no part of it.
 * @param first the first commune's row
 * @param key the communes' column
 */
export const findHeadRows = (table: Table, first: number, key: number): HeadRows | null => {
  let to = first - 1;
  while (to > 0 && isBetween(table, to, key)) to -= 1;
  if (to === 0) return null;
  let from = rowOfKeyHead(table, to, key) ?? to;
  while (from > 1 && to - from + 1 < MOST_ROWS) {
    const above = from - 1;
    if (!hangsFrom(table, above, from) && !hasGroups(table, above, key)) break;
    from = above;
  }
  return { from, to };
};

/** The nearest row that says what the communes' column is; null where none does. */
const rowOfKeyHead = (table: Table, to: number, key: number): number | null => {
  for (let row = to; row > 0 && row > to - MOST_ROWS; row -= 1) {
    const { text, row: from } = table.resolved(row, key);
    if (text !== '') return isLetterhead(text) ? null : Math.max(from, to - MOST_ROWS + 1);
    if (ownCells(table, row).length === 0 && !hangsFrom(table, row - 1, row)) return null;
  }
  return null;
};
