import type ExcelJS from 'exceljs';
import { headStyle, tableStyle, TEXT_FORMAT } from '../../official-form/styles.js';
import type { Column } from './column.js';

/** A column whose texts Excel must not take for numbers or days: 99/2023, 06040. */
const LONGEST_PLAIN = 200;
/** Cells that cannot be changed are a shade darker than those that can. */
const LOCKED: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };

const known = new Map<string, Partial<ExcelJS.Style>>();

/** The look of a column's cell, and whether it may be written in. */
export function cellStyle({ of }: Column, locked: boolean, formulaLike: boolean): Partial<ExcelJS.Style> {
  const kind = of.kind === 'day' ? 'date' : of.kind === 'year' ? 'year' : of.kind === 'text' ? 'text' : 'word';
  const plain = of.kind === 'code' || of.kind === 'choice' || (of.kind === 'text' && of.longest <= LONGEST_PLAIN);
  const key = [kind, locked, plain, formulaLike].join(' ');
  const found = known.get(key);
  if (found) return found;
  const style = {
    ...tableStyle(kind, 'body', undefined, plain || formulaLike ? TEXT_FORMAT : undefined),
    protection: { locked },
    ...(locked ? { fill: LOCKED } : {}),
  };
  known.set(key, style);
  return style;
}

/** The head over columns that may be written in is bold; over those that are shown alone, it is not. */
export const columnHead = ({ write }: Pick<Column, 'write'>): Partial<ExcelJS.Style> =>
  headStyle(10, write !== 'never');
