import { isNotScore, isTotal, kindsIn } from './head-words.js';
import type { KnownItem } from './known.js';
import { matchName } from './name-match.js';
import { plainWords } from './plain-words.js';

/** What one text of a head says of criterion or indicator; `unclear`: it names one, and something that does not go with it. */
export type ItemGuess =
  | { kind: 'item'; item: KnownItem; strong: boolean; rest: string }
  /** A number that the standard does not have. */
  | { kind: 'unknown'; id: string }
  | { kind: 'unclear' };

const CRITERION = /^(.*?)\b(?:tieu chi|tchi|t chi|t c|tc)(?: so| thu)? ?0*(\d{1,2})(?![\d.])(.*)$/;
const ROMAN = /^(.*?)\b(?:tieu chi|tc) ([ivx]{1,5})(?: (.*))?$/;
const INDICATOR = /^(.*?)\b(?:chi tieu|ct|tieu chi|tc)(?: so)? ?(\d{1,2}\.\d{1,3}|0*\d{1,3})(?![\d.])(.*)$/;
const NUMBERED = /^(\d{1,2}\.\d{1,3})(?![\d.])(.*)$/;
const NAMED = /^(\d{1,2}) (\D.*)$/;
const ROMANS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
];
/** "(tối đa 14 điểm)", "14đ", "/14": the item's own maximum beside the number changes nothing. */
const MAXIMUM = /(?:\b(?:toi da|diem chuan|thang diem|max)\b ?)?\b(\d{1,3}(?:\.\d+)?) ?(?:diem|d)?$/;
/** "TC 1-5", "tiêu chí 2, 3": several at once. */
const SEVERAL = /(?:tiêu chí|tc)\s*(?:số\s*)?\d+\s*(?:[-–—÷+,]|và|đến)\s*(?:tiêu chí|tc)?\s*\d+(?!\s*(?:đ|\d))/iu;

/** "Điểm tự chấm tiêu chí 3", but not "Ghi chú tiêu chí 3" or "Tổng tiêu chí 1-3". */
const mayStandBefore = (words: string): boolean =>
  /^(?:(?:so )?diem|d)? ?$/.test(words) || (kindsIn(words).length > 0 && !isNotScore(words) && !isTotal(words));

const isPart = ({ id }: KnownItem): boolean => id.includes('.');

/** 7.30 typed as a number is read as 7.3. */
const byIndicator = (number: string, items: readonly KnownItem[]): KnownItem | null => {
  if (number.includes('.'))
    return items.find(({ id }) => id === number) ?? items.find(({ id }) => id === `${number}0`) ?? null;
  const own = items.filter((one) => isPart(one) && one.id.split('.')[1] === String(Number(number)));
  return own.length === 1 ? (own[0] ?? null) : null;
};

const numbered = (
  item: KnownItem | null,
  id: string,
  rest: string,
  whole: string,
  items: readonly KnownItem[],
): ItemGuess => {
  if (!item) return { kind: 'unknown', id };
  const [, most] = MAXIMUM.exec(rest) ?? [];
  const beside = rest
    .replace(MAXIMUM, '')
    .replace(/^(?:(?:so )?diem|d)\b/, '')
    .trim();
  const isOther = beside === '' && most !== undefined && item.max !== null && Number(most) !== Number(item.max);
  if (isOther || SEVERAL.test(whole)) return { kind: 'unclear' };
  if (beside === '' || kindsIn(beside).length > 0) return { kind: 'item', item, strong: true, rest: beside };
  const spelt = whole.replace(/^[^\d]*[\d.,]+[\s.:)\-–]*/u, '').replace(/\([^)]*\d[^)]*\)\s*$/u, '');
  const named = matchName(
    spelt,
    items.filter((one) => isPart(one) === isPart(item)),
  );
  if (named) return named.item === item ? { kind: 'item', item, strong: true, rest: '' } : { kind: 'unclear' };
  if (isNotScore(beside)) return { kind: 'unclear' };
  return { kind: 'item', item, strong: true, rest: '' };
};

/** The criterion or indicator that a text names, by number or by name; null where it names none. */
export const guessItem = (text: string, items: readonly KnownItem[]): ItemGuess | null => {
  const words = plainWords(text);
  const criteria = items.filter((one) => !isPart(one));
  const [, before = '', criterion, after = ''] = CRITERION.exec(words) ?? [];
  if (criterion !== undefined) {
    const item = criteria.find(({ id }) => id === criterion) ?? null;
    return mayStandBefore(before) ? numbered(item, criterion, `${before} ${after}`.trim(), text, items) : null;
  }
  const [, beforeRoman = '', roman, afterRoman = ''] = ROMAN.exec(words) ?? [];
  if (roman !== undefined && mayStandBefore(beforeRoman)) {
    const number = String(ROMANS.indexOf(roman) + 1);
    const item = criteria.find(({ id }) => id === number) ?? null;
    return numbered(item, number, `${beforeRoman} ${afterRoman}`.trim(), text, items);
  }
  const [, beforeIndicator = '', indicator, afterIndicator = ''] =
    INDICATOR.exec(words) ?? (NUMBERED.exec(words) ?? []).toSpliced(1, 0, '');
  if (indicator !== undefined)
    return mayStandBefore(beforeIndicator)
      ? numbered(byIndicator(indicator, items), indicator, `${beforeIndicator} ${afterIndicator}`.trim(), text, items)
      : null;
  const [, number, name] = NAMED.exec(words) ?? [];
  if (number !== undefined && name !== undefined) {
    const named = matchName(text.replace(/^\s*\d{1,2}[\s.:)\-–/]*/u, ''), criteria);
    if (!named) return null;
    return named.item.id === String(Number(number))
      ? { kind: 'item', item: named.item, strong: true, rest: '' }
      : { kind: 'unclear' };
  }
  const named = matchName(text.replace(/\s*\([^)]*\d[^)]*\)\s*$/u, ''), items);
  return named && { kind: 'item', item: named.item, strong: named.whole, rest: '' };
};
