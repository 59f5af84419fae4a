import type { Cell } from '../../workbook-file/index.js';
import type { Read } from '../../foreign-sheet/read-values.js';
import { keptOf, wordsOf, type Choice } from '../words.js';

/** Reads a cell whose words are ours. */
export const readChoice =
  <T extends string>(choice: Choice<T>) =>
  ({ text }: Cell): Read<T> => {
    const kept = keptOf(choice, text);
    return kept === undefined ? { code: 'CELL_NOT_IN_LIST', values: { allowed: wordsOf(choice) } } : { value: kept };
  };

/** A number of the annex's own counting: 35, "35", "35.", "Tiêu chí 7". */
export const readNumber = ({ text, kind }: Cell): Read<string> => {
  const number = /^(?:(?:tiêu chí|chỉ tiêu)\s+)?(?:số\s+)?0*([1-9]\d{0,2})\.?$/iu.exec(text)?.[1];
  return number === undefined || kind === 'date' || kind === 'percent'
    ? { code: 'ANNEX_NUMBER_WRONG' }
    : { value: number };
};
