import type { Day } from './head.js';

/** A live formula with the value that a fresh calculation gives: `''` is an empty text, as `IF(x=0,"",…)` answers. */
export interface Formula {
  formula: string;
  result: number | string;
}

export type CellValue = string | number | Date | Formula | null;

/** How a cell looks beyond its column: an outcome's tint, or a failing value (tint and ▼). */
export type CellLook = 'met' | 'notMet' | 'undetermined' | 'notAssessed' | 'failing';

export interface Cell {
  value: CellValue;
  look?: CellLook;
}

/** Excel's own limit of characters in one cell; a longer text makes the file unreadable. */
const LONGEST_TEXT = 32_767;

/** Control characters that XML cannot carry; line feed and tab stay. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** Half a character, which no encoding carries. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text as it may stand in a cell: NFC, no control characters, not longer than Excel takes. Empty text is an empty cell. */
export function text(value: string | null): string | null {
  if (value === null || value === '') return null;
  const clean = value.normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '');
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1)}…`;
}

/** A decimal string as the number that stands in the cell; `null` stays an empty cell. @throws on anything else: a fault of the caller. */
export function decimal(value: string | null): number | null {
  if (value === null) return null;
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(value)) throw new Error(`not a decimal string: ${value}`);
  return Number(value);
}

/** Hundredths of a decimal string, for sums that must be exact. */
export function hundredths(value: string): number {
  const [whole = '', part = ''] = value.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** A day as the date that stands in the cell (Excel knows no zone: midnight UTC is written as the bare day). */
export function day(value: Day | null): Date | null {
  return value === null ? null : new Date(`${value}T00:00:00.000Z`);
}

/** `2023-11-01` as a reader writes it: `01/11/2023`. */
export function dayText(value: Day): string {
  return value.split('-').reverse().join('/');
}
