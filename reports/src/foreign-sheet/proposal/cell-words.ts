import { foldText } from '../../workbook-file/cell-text.js';
import { readDecimal } from '../read-values.js';
import type { Doubts } from './doubts.js';
import { textsOf, type HeadedColumn } from './sheet-view.js';
import type { TakenScore } from './take-scores.js';

const BLANK = new Set(['-', '--', '/', '…', 'x', 'chưa chấm', 'chưa đánh giá', 'chưa có', 'chưa'].map(foldText));
const NOT_APPLICABLE = new Set(['KAD', 'K.A.D', 'KÁD', 'K/AD', 'không áp dụng', 'không ad', 'n/a', 'na'].map(foldText));
const YES = new Set(['có', 'x', 'v', '✓', 'có liệt', 'bị liệt', 'liệt', 'yes', '1'].map(foldText));
const NO = new Set(['không', 'k', 'ko', 'không liệt', 'không có', 'no', '0'].map(foldText));

export interface CellWords {
  blank: string[];
  notApplicable: string[];
}

/** The words that stand in columns of points: for what was not scored, and for what does not apply. Only those that occur. */
export const chooseCellWords = (
  columns: readonly HeadedColumn[],
  answers: readonly TakenScore[],
  name: (column: number) => string,
  doubts: Doubts,
): CellWords => {
  const words = { blank: new Set<string>(), notApplicable: new Set<string>() };
  for (const { column, item, answer } of answers) {
    const view = columns.find(({ number }) => number === column);
    if (!view || answer === 'met') continue;
    const holdsNumber = view.cells.some((cell) => 'value' in readDecimal(cell, item.answer !== 'points'));
    for (const text of textsOf(view).keys()) {
      const folded = foldText(text);
      if (NOT_APPLICABLE.has(folded)) words.notApplicable.add(text);
      else if (!BLANK.has(folded)) continue;
      // A column of marks alone says something, and nobody knows what: its marks stay faults.
      else if (holdsNumber) words.blank.add(text);
      else doubts.add('DOUBT_MARKS', { column: name(column), text });
    }
  }
  return { blank: [...words.blank].slice(0, 10), notApplicable: [...words.notApplicable].slice(0, 10) };
};

/** The words for yes and no in a column of what disqualifies; those that are not known stay faults at their cells. */
export const yesAndNo = (view: HeadedColumn): { yes: string[]; no: string[] } => {
  const texts = [...textsOf(view).keys()].map((text) => text.toLocaleLowerCase('vi'));
  const known = (words: Set<string>): string[] => [...new Set(texts.filter((text) => words.has(foldText(text))))];
  return { yes: known(YES), no: known(NO) };
};
