import { attribute } from '../workbook-file/xml.js';
import { children, siblings, tags } from './xml.js';

/** Widths of a sheet's columns and the height of its rows, in pixels of 96 to the inch. */
export interface Grid {
  widthOf(column: number): number;
  row: number;
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
const WIDTH = 330;
/** From the cell to the box beside it. */
const GAP = 15;
const CHARACTERS = 48;
const LINE = 15;
const PADDING = 12;
/** A longer text is read by drawing the box larger. */
const MOST_LINES = 36;

/** How many lines a text takes in a box. */
export const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0);

/** Reads what a sheet says of its columns before its cells. */
export const gridOf = (head: string): Grid => {
  const { value: sheet } = tags(head).next();
  // The head ends inside the sheet: what is read begins there too.
  const parts = siblings(head, sheet ? sheet.end : head.length);
  const format = parts.find(({ name }) => name === 'sheetFormatPr')?.attributes ?? '';
  const cols = parts.find(({ name }) => name === 'cols');
  const widths = (cols ? children(head, cols) : []).map(({ attributes }) => {
    const number = (name: string): number => Number(attribute(attributes, name) ?? NaN);
    const isHidden = ['1', 'true'].includes(attribute(attributes, 'hidden') ?? '');
    return { from: number('min'), to: number('max'), width: isHidden ? 0 : Math.round(number('width') * 7) };
  });
  const usual = Math.round(Number(attribute(format, 'defaultColWidth') ?? NaN) * 7) || 64;
  const height = Number(attribute(format, 'defaultRowHeight') ?? NaN);
  return {
    widthOf: (column) => {
      const own = widths.find(({ from, to }) => from <= column + 1 && column + 1 <= to)?.width;
      return own === undefined || Number.isNaN(own) ? usual : own;
    },
    row: height > 0 ? Math.max(8, Math.round((height * 96) / 72)) : 20,
  };
};

/** Where a box of so many lines stands beside a cell (counted from 0), as VML says it: column, pixels, row, pixels, twice. */
export const anchorOf = (grid: Grid, row: number, column: number, lines: number): string => {
  const rows = rowsOf(grid, lines);
  const top = Math.max(0, Math.min(row - 1, LAST_ROW - rows));
  let [left, right, room] = [column + 1, column + 1, WIDTH];
  while (right < LAST_COLUMN && room > grid.widthOf(right) - GAP) {
    room -= grid.widthOf(right);
    right += 1;
  }
  if (right >= LAST_COLUMN) [left, right, room] = [Math.max(0, LAST_COLUMN - 7), LAST_COLUMN, GAP];
  return [left, GAP, top, 4, right, Math.max(0, room) + GAP, top + rows, 4].join(', ');
};

/** How many rows of the sheet so many lines of a comment cover. */
export const rowsOf = (grid: Grid, lines: number): number =>
  Math.ceil((Math.min(lines, MOST_LINES) * LINE + PADDING) / grid.row);
