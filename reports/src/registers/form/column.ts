import { cleanText, foldText, type Cell, type FaultCode } from '../../workbook-file/index.js';
import { dayText, text } from '../../official-form/index.js';
import { readDay, readYear, readYesNo, type Read } from '../../foreign-sheet/read-values.js';

/** What a field of a register holds: a text, a code, a day `YYYY-MM-DD`, a year, `yes`; null where nothing stands. */
export type Value = string | null;
/** A record of a register, by the keys of its columns; what is left out is null. */
export type Values = Readonly<Record<string, Value>>;

export type ColumnKind =
  /** `tidy`: the one way in which it is kept. */
  | { kind: 'text'; longest: number; tidy?: (text: string) => string }
  | { kind: 'day' }
  | { kind: 'year' }
  /** Of a commune: five digits. */
  | { kind: 'code' }
  /** `yes` or nothing. */
  | { kind: 'yesNo' }
  /** `words`: what is kept and how it is written; `read` knows more spellings. */
  | { kind: 'choice'; words: readonly (readonly [string, string])[]; read?: (text: string) => string | null };

/** A column of a register's form. */
export interface Column {
  /** Stands in the hidden row of keys. */
  key: string;
  head: string;
  /** In characters. */
  width: number;
  of: ColumnKind;
  /** `always`: of every row; `new`: of a row that is being added; `never`: shown alone. */
  write: 'always' | 'new' | 'never';
  required?: boolean;
  /** What to say where a column that cannot be changed was; REGISTER_CELL_FIXED where nothing else is to be done. */
  fixed?: FaultCode;
}

/** Why a row is changed: asked of every form, compared with nothing. */
export const WHY = 'why';
export const whyColumn: Column = {
  key: WHY,
  head: 'Lý do sửa',
  width: 22,
  of: { kind: 'text', longest: 2000 },
  write: 'always',
};

const YES = ['có', 'x', '✓', '✔', 'v', 'yes', '1', 'đúng'];
const NO = ['không', 'no', '0', 'k'];
export const YES_WORD = 'có';

/** A value as its cell shows it, and as the reader of files gives it back; empty where nothing stands. */
export function shown({ of }: Column, value: Value): string {
  if (value === null) return '';
  if (of.kind === 'day') return dayText(value);
  if (of.kind === 'yesNo') return YES_WORD;
  if (of.kind === 'choice') return of.words.find(([code]) => code === value)?.[1] ?? value;
  return cleanText(text(value) ?? '');
}

/** Whether two values are one as far as a form can tell: spaces and line breaks do not survive a cell. */
export const same = (column: Column, a: Value, b: Value): boolean => shown(column, a) === shown(column, b);

/** What a filled cell says, or why it says nothing that can be taken. */
export function readValue({ of }: Column, cell: Cell, date1904: boolean): Read<Value> {
  switch (of.kind) {
    case 'day':
      return readDay(cell, date1904);
    case 'year': {
      const year = readYear(cell);
      if ('value' in year) return { value: String(year.value) };
      return year.code === 'CELL_NOT_A_NUMBER' ? { code: 'REGISTER_NOT_A_YEAR', values: {} } : year;
    }
    case 'code':
      return { value: /^\d{1,5}$/.test(cell.text) ? cell.text.padStart(5, '0') : cell.text };
    case 'yesNo': {
      const yes = readYesNo(cell, YES, NO);
      if ('value' in yes) return { value: yes.value ? 'yes' : null };
      return { code: 'CELL_NOT_IN_LIST', values: { allowed: 'có, không' } };
    }
    case 'choice': {
      const folded = foldText(cell.text);
      const found = of.words.find((words) => words.some((word) => foldText(word) === folded))?.[0];
      const value = found ?? of.read?.(cell.text) ?? null;
      if (value !== null) return { value };
      return { code: 'CELL_NOT_IN_LIST', values: { allowed: of.words.map(([, word]) => word).join(', ') } };
    }
    case 'text':
      if (cell.text.length > of.longest) return { code: 'CELL_TOO_LONG', values: { limit: of.longest } };
      return { value: of.tidy?.(cell.text) ?? cell.text };
  }
}
