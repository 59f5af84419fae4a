import type { Decimal } from '@chuan-xa/scoring';
import { isOneOf } from '../workbook-file/cell-text.js';
import type { FaultCode } from '../workbook-file/fault-sentences.js';
import type { Cell } from '../workbook-file/table.js';

/** A value, or why there is none. */
export type Read<T> = { value: T } | { code: FaultCode; values?: Record<string, string | number> };

const fault = (code: FaultCode, values?: Record<string, string | number>): Read<never> => ({ code, values });

/** What bars any reading of a cell: an error, or a formula whose result the file does not hold. Null when nothing does. */
export const barred = ({ kind }: Cell): Read<never> | null => {
  if (kind === 'error') return fault('CELL_HAS_ERROR');
  return kind === 'uncached' ? fault('CELL_FORMULA_WITHOUT_VALUE') : null;
};

const shortest = (whole: string, part: string): Decimal => {
  const decimals = part.replace(/0+$/, '');
  return `${Number(whole)}${decimals === '' ? '' : `.${decimals}`}`;
};

const decimalOfText = (text: string): Read<Decimal> => {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined)
    return /^[+-]?\d+([.,]\d+)?$/.test(text) ? fault('CELL_OUT_OF_RANGE') : fault('CELL_NOT_A_NUMBER');
  return part.length > 2 ? fault('CELL_TOO_PRECISE') : { value: shortest(whole, part) };
};

const decimalOfNumber = (number: number): Read<Decimal> => {
  const text = String(number);
  if (/^\d{1,3}(\.\d{1,2})?$/.test(text)) return { value: text };
  return number >= 0 && number < 1000 ? fault('CELL_TOO_PRECISE') : fault('CELL_OUT_OF_RANGE');
};

/**
 * The decimal string of a cell: 8.5, "8,5", "8.5" and "8,50" are all "8.5". Never rounds: a third decimal is a fault.
 * @param percentAllowed of a measure, where 95 % and 95 are the same; never of points
 */
export const readDecimal = (cell: Cell, percentAllowed: boolean): Read<Decimal> => {
  if (cell.kind === 'date') return fault('CELL_IS_A_DATE');
  const isPercent = cell.kind === 'percent' || /^[\d.,]+ ?%$/.test(cell.text);
  if (isPercent && !percentAllowed) return fault('CELL_IS_A_PERCENTAGE');
  if (cell.number !== null) return decimalOfNumber(cell.number);
  return decimalOfText(isPercent ? cell.text.replace(/ ?%$/, '') : cell.text);
};

/** Yes or no by the map's words; TRUE and FALSE of Excel speak for themselves. */
export const readYesNo = (cell: Cell, yes: readonly string[], no: readonly string[]): Read<boolean> => {
  if (cell.kind === 'boolean') return { value: cell.text === 'TRUE' };
  if (isOneOf(cell.text, yes)) return { value: true };
  return isOneOf(cell.text, no) ? { value: false } : fault('CELL_NOT_IN_LIST', { allowed: [...yes, ...no].join(', ') });
};

const DAY_MS = 86_400_000;
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2100-12-31';

const dayOfParts = (year: string, month: string, day: string): string | null => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};

/** "26/01/2023", "26-1-2023", "ngày 26 tháng 01 năm 2023" and "2023-01-26" → "2023-01-26"; null for what is no real day. */
export const dayOfText = (text: string): string | null => {
  const [, day, month, year] =
    /^(?:ngày )?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/iu.exec(text) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/iu.exec(text) ??
    [];
  if (day && month && year) return dayOfParts(year, month, day);
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00(?:\.0+)?Z?| 00:00:00)?$/.exec(text) ?? [];
  return isoYear && isoMonth && isoDay ? dayOfParts(isoYear, isoMonth, isoDay) : null;
};

/** Days since the workbook's first, as Excel counts them (1900 with its 29 February, or 1904). */
const dayOfSerial = (serial: number, date1904: boolean): string | null =>
  Number.isInteger(serial) && serial > 0 && serial < 100_000
    ? new Date((serial - 25_569 + (date1904 ? 1462 : 0)) * DAY_MS).toISOString().slice(0, 10)
    : null;

/** The day of a cell, `YYYY-MM-DD`, from 1990 to 2100. Day before month, always. */
export const readDay = (cell: Cell, date1904: boolean): Read<string> => {
  const day = cell.day ?? (cell.kind === 'number' ? dayOfSerial(cell.number ?? 0, date1904) : dayOfText(cell.text));
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? { value: day } : fault('CELL_NOT_A_DATE');
};

export const YEARS = { from: 2000, to: 2100 };

export const readYear = (cell: Cell): Read<number> => {
  const year = cell.number ?? /^(?:năm )?(\d{4})$/iu.exec(cell.text)?.[1] ?? null;
  if (year === null || !Number.isInteger(Number(year))) return fault('CELL_NOT_A_NUMBER');
  const number = Number(year);
  return number >= YEARS.from && number <= YEARS.to
    ? { value: number }
    : fault('YEAR_OUT_OF_RANGE', { year: number, ...YEARS });
};

/** The first day after a day. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
