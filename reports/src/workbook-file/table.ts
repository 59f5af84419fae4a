import type { OldText } from './written-text.js';

/**
 * What stands in a cell. `uncached`: a formula whose result the file does not hold; `error`: #REF! and its like;
 * `percent`: a number shown as a percentage, with what is seen (95 for 95 %) as its number.
 */
export type CellKind = 'blank' | 'text' | 'number' | 'percent' | 'date' | 'boolean' | 'error' | 'uncached';

export interface Cell {
  /** 1-based, as a person counts. */
  row: number;
  column: number;
  /** `B17` in a workbook, `dòng 17, cột 3` in a CSV. */
  address: string;
  /** As a person reads it: NFC, single spaces; a date is dd/mm/yyyy. Empty for a blank cell. */
  text: string;
  /** Of a number cell, to Excel's fifteen digits. Null for text that merely looks like one. */
  number: number | null;
  /** Of a date cell, `YYYY-MM-DD`. */
  day: string | null;
  kind: CellKind;
  /** In a merged area but not at its upper left corner: where the value stands. */
  mergedInto: { row: number; column: number } | null;
  /** What stood there before it was turned into Unicode; absent where the text is as it stands. */
  old?: OldText;
}

/** One sheet as a grid. */
export interface Table {
  source: 'workbook' | 'csv';
  fileName: string;
  /** Null in a CSV. */
  sheet: string | null;
  /** The last row and column that hold anything, 0 in an empty sheet. */
  rows: number;
  columns: number;
  /** Whether plain numbers count their days from 1904 (old Macintosh workbooks). */
  date1904: boolean;
  /** Rows that hold anything, rising. */
  filledRows: readonly number[];
  /** Any cell; a blank one where nothing stands. */
  cell(row: number, column: number): Cell;
  /** The cell, or the upper left corner of the merged area it lies in. */
  resolved(row: number, column: number): Cell;
  /** The cells whose text was turned into Unicode. */
  converted(): Cell[];
}

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** 1 → "A", 28 → "AB". */
export const columnLetter = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** "AB" → 28; null for what is no column of a sheet (A … XFD). */
export const columnNumber = (letters: string): number | null => {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) return null;
    column = column * 26 + place;
  }
  return column >= 1 && column <= 16_384 ? column : null;
};

/** Where a cell stands, in the words of the file's kind. */
export const addressOf = (source: Table['source'], row: number, column: number): string =>
  source === 'csv' ? `dòng ${row}, cột ${column}` : `${columnLetter(column)}${row}`;

export type Content = Pick<Cell, 'text' | 'number' | 'day' | 'kind' | 'old'>;

export const BLANK: Content = { text: '', number: null, day: null, kind: 'blank' };
export const textContent = (text: string): Content =>
  text === '' ? BLANK : { text, number: null, day: null, kind: 'text' };
