import { PLAIN_STYLE, type CellStyle } from './cell-styles.js';
import type { Grid } from './grid.js';
import { readRuns } from './rich-text.js';
import type { SheetTexts } from './sheet-texts.js';
import { attribute, decodeEntities } from './xml.js';

/** What a sheet's cells are read with, and into. */
export interface Reading {
  styles: readonly CellStyle[];
  date1904: boolean;
  /** Whether the writer left the results of its formulas to Excel, so the 0 that stands there (xlsxwriter) is none. */
  recalculates: boolean;
  texts: SheetTexts;
  grid: Grid;
}

/** Excel's last day, 31/12/9999. */
const LAST_SERIAL = 2_958_466;
/** Between Excel's day 0 and 01/01/1970; and between the two calendars of Excel. */
const EPOCH = 25_569;
const MACINTOSH = 1_462;
const MILLISECONDS = 86_400_000;

/** What Excel keeps of a number; one that is written with no more characters is as it was typed. */
const DIGITS = 15;

/** To fifteen digits, as Excel shows and compares: 8.299999999999999 that was typed as 8.3 is 8.3. */
const asTyped = (value: number): number => Number(value.toPrecision(DIGITS));

/** The day of a serial, in days since 1970; a time so near to midnight that a program rounds it is the next day's. */
const dayOf = (serial: number, date1904: boolean): number =>
  Math.floor(Math.round((serial - EPOCH + (date1904 ? MACINTOSH : 0)) * MILLISECONDS) / MILLISECONDS);

const FORMULA = /<f[\s/>]/;
const VALUE = /<v(?:\s[^<>]*)?>([^<]*)/;

/** `<v>8.5</v>` and nothing else, as nearly all cells: what stands between; null for any other. */
const onlyValue = (content: string): string | null =>
  content.startsWith('<v>') && content.indexOf('<', 3) === content.length - 4 ? content.slice(3, -4) : null;

const keepNumber = (
  { grid, texts, date1904 }: Reading,
  row: number,
  column: number,
  written: string,
  shows: CellStyle['shows'],
): void => {
  const value = Number(written);
  if (!Number.isFinite(value)) grid.add(row, column, 'error', texts.inline(written, 'Unicode'));
  else if (shows === 'date' && value >= 0 && value < LAST_SERIAL) grid.add(row, column, 'date', dayOf(value, date1904));
  else if (shows === 'percent') grid.add(row, column, 'percent', asTyped(value * 100));
  else grid.add(row, column, 'number', written.length <= DIGITS ? value : asTyped(value));
};

/** Keeps what stands in a cell: its attributes and what `<c>` holds. A formula is never computed; a blank cell is not kept. */
export const keepCell = (reading: Reading, row: number, column: number, given: string, content: string): void => {
  const { grid, texts, styles, recalculates } = reading;
  const only = onlyValue(content);
  const value = only ?? VALUE.exec(content)?.[1] ?? '';
  const isFormula = only === null && FORMULA.test(content);
  const type = given.includes('t=') ? (attribute(given, 't') ?? 'n') : 'n';
  const inline = only === null ? content.indexOf('<is') : -1;
  const isEmpty = value === '' && inline < 0;
  if (isFormula && ((isEmpty && type !== 'str') || (recalculates && value === '0'))) {
    grid.add(row, column, 'uncached', 0);
    return;
  }
  if (isEmpty) return;
  const style = given.includes('s=') ? (styles[Number(attribute(given, 's') ?? -1)] ?? PLAIN_STYLE) : PLAIN_STYLE;
  if (inline >= 0) grid.add(row, column, 'text', texts.rich(readRuns(content.slice(inline)), style.letters));
  else if (type === 's') grid.add(row, column, 'text', texts.shared(Number(value), style.letters));
  else if (type === 'str' || type === 'd' || type === 'inlineStr')
    grid.add(row, column, 'text', texts.inline(decodeEntities(value), style.letters));
  else if (type === 'b') grid.add(row, column, 'boolean', value === '1' || value === 'true' ? 1 : 0);
  else if (type === 'e') grid.add(row, column, 'error', texts.inline(decodeEntities(value), 'Unicode'));
  else keepNumber(reading, row, column, value, style.shows);
};
