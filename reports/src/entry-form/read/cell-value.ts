import { DISQUALIFIED, isRemark, LONGEST_REMARK, type CellValue } from '@chuan-xa/assessments';
import type { Edition, Indicator } from '@chuan-xa/scoring';
import { barred, readDecimal, readYesNo, type Read } from '../../foreign-sheet/read-values.js';
import { DECLARED_WORDS, MET_WORDS, NOT_APPLICABLE_WORDS } from '../live/cell-codes.js';
import { isOneOf, type Cell } from '../../workbook-file/index.js';

/** Which part of an item's answer a column holds. */
export type Part = 'whole' | 'male' | 'female';

/** A column of an entry sheet that is read: of which item, which part of it. */
export interface EntryColumn {
  id: string;
  part: Part;
  column: number;
}

const indicatorOf = (edition: Edition, id: string): Indicator | undefined =>
  edition.criteria.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id);

/** What one cell of an entry sheet holds; null where it is empty. Of a measure by sex one half, as `{ value }`. */
export function cellValue(edition: Edition, { id, part }: EntryColumn, cell: Cell): Read<CellValue> {
  const bar = barred(cell);
  if (bar) return bar;
  if (cell.kind === 'blank') return { value: null };
  if (isRemark(id))
    return cell.text.length > LONGEST_REMARK
      ? { code: 'REMARK_UNFIT', values: { limit: LONGEST_REMARK } }
      : { value: { text: cell.text } };
  if (id === DISQUALIFIED)
    return mapped(readYesNo(cell, DECLARED_WORDS.yes, DECLARED_WORDS.no), (declared) => ({ declared }));
  if (part === 'whole' && isOneOf(cell.text, NOT_APPLICABLE_WORDS)) return { value: { notApplicable: true } };
  const answeredBy = indicatorOf(edition, id)?.answeredBy ?? 'points';
  if (answeredBy === 'met') return mapped(readYesNo(cell, MET_WORDS.yes, MET_WORDS.no), (met) => ({ met }));
  const isMeasure = answeredBy === 'value';
  return mapped(readDecimal(cell, isMeasure), (number) => (isMeasure ? { value: number } : { points: number }));
}

const mapped = <T, U>(read: Read<T>, make: (value: T) => U): Read<U> =>
  'value' in read ? { value: make(read.value) } : read;
