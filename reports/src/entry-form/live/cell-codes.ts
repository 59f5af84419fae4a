import type { Expression } from './expression.js';

/** What a cell's content comes to in the hidden columns: hundredths from 0, 1 or 0 of yes and no, or one of these. */
export const NOT_ANSWERED = -1;
export const NOT_APPLICABLE = -2;
export const UNREADABLE = -3;

/** How "not applicable" is written. */
export const NOT_APPLICABLE_WORD = 'x';
/** What is understood as it, as the reader of filled-in forms does. */
export const NOT_APPLICABLE_WORDS = [NOT_APPLICABLE_WORD, 'không áp dụng', 'kad'];
/** Yes and no as they are offered, first, and as they are understood. */
export const MET_WORDS = { yes: ['đạt', 'có'], no: ['không', 'không đạt', 'chưa đạt'] };
export const DECLARED_WORDS = { yes: ['có'], no: ['không'] };
export type YesNoWords = typeof MET_WORDS;

/** The most that can be written: 999,99. */
const MOST = 99_999;

/** What stands in a cell of ours: a number, a word, or nothing. */
export interface Content {
  /** `F12` */
  address: string;
  value: number | string | null;
}

const NBSP = '\u00a0';
/** A character of no script, by which the end of a text is marked. */
const END = '\ue000';

const tidy = (address: string): string => `LOWER(TRIM(CLEAN(SUBSTITUTE(${address},"${NBSP}"," "))))`;

/** The text of a cell without stray spaces, in small letters; empty for a cell that holds no text. */
export const wordOf = ({ address, value }: Content): Expression<string> => ({
  text: `IF(ISTEXT(${address}),${tidy(address)},"")`,
  value: typeof value === 'string' ? value.trim().toLowerCase() : '',
});

/**
 * As `wordOf`, of a cell for a number: a decimal comma becomes a point, whatever the reader's locale; of a measure the sign of per cent at
 * its end is dropped.
 */
export function numberTextOf({ address, value }: Content, isMeasure: boolean): Expression<string> {
  const plain = `SUBSTITUTE(${tidy(address)},",",".")`;
  const ended = [` %${END}`, `%${END}`].reduce(
    (text, sign) => `SUBSTITUTE(${text},"${sign}","${END}")`,
    `${plain}&"${END}"`,
  );
  return {
    text: `IF(ISTEXT(${address}),${isMeasure ? `SUBSTITUTE(${ended},"${END}","")` : plain},"")`,
    value: typeof value === 'string' ? value.trim().toLowerCase().replace(',', '.') : '',
  };
}

/**
 * By how much the number in a cell is multiplied: a share shown in per cent is what is seen (95 % is 95) where it is a measure. -1:
 * the cell is shown as a date, or as a percentage where points stand, and is not read.
 */
export function factorOf({ address }: Content, isMeasure: boolean): Expression<number> {
  const shown = `LEFT(IFERROR(CELL("format",${address}),""),1)`;
  return { text: `IF(${shown}="P",${isMeasure ? 100 : -1},IF(${shown}="D",-1,1))`, value: 1 };
}

/**
 * Hundredths of a number cell before its own rules are asked, or a code. Text that is a number counts: up to three digits and two
 * decimals, found by its characters and read as five digits, so that no locale has a say; a third decimal is never rounded away.
 * @param word address of its `numberTextOf`
 * @param factor address of its `factorOf`
 */
export function hundredthsIn({ address, value }: Content, word: string, factor: string): Expression<number> {
  const point = `FIND(".",${word}&".")`;
  const digits = `RIGHT("00"&LEFT(${word},${point}-1),3)&LEFT(MID(${word},${point}+1,2)&"00",2)`;
  const shape = `AND(${point}>1,${point}<5,LEN(${word})-${point}<3,LEN(${word})<>${point})`;
  const ofText = `IFERROR(IF(${shape},IF(TEXT(VALUE(${digits}),"00000")=${digits},VALUE(${digits}),-3),-3),-3)`;
  const seen = `${address}*${factor}`;
  const ofNumber = `IF(OR(${address}<0,${factor}<0),-3,IF(ROUND(${seen},2)=${seen},ROUND(${seen}*100,0),-3))`;
  const empty = `IF(OR(ISBLANK(${address}),ISTEXT(${address})),-1,-3)`;
  return {
    text: `IF(ISNUMBER(${address}),${ofNumber},IF(${word}="",${empty},IF(${among(word, NOT_APPLICABLE_WORDS)},-2,${ofText})))`,
    value: typeof value === 'number' ? Math.round(value * 100) : value === null ? NOT_ANSWERED : NOT_APPLICABLE,
  };
}

/** What a number cell may hold. */
export interface NumberRule {
  /** Hundredths; Infinity where nothing bounds it. */
  most: number;
  /** The only ones that may be given, hundredths. */
  levels: readonly number[] | null;
  mayBeNotApplicable: boolean;
}

/** The code of a number cell under its item's own rules. */
export function numberCode(raw: Expression<number>, rule: NumberRule): Expression<number> {
  const { most, levels, mayBeNotApplicable } = rule;
  const absent = mayBeNotApplicable ? NOT_APPLICABLE : UNREADABLE;
  const { text } = raw;
  const fits = levels
    ? `OR(${levels.map((level) => `${text}=${level}`).join(',')})`
    : `${text}<=${Math.min(most, MOST)}`;
  return {
    text: `IF(${text}=-2,${absent},IF(${text}<0,${text},IF(${fits},${text},-3)))`,
    value: raw.value,
  };
}

/** 1, 0 or a code of a cell for yes or no. @param word address of its `wordOf` */
export function yesNoCode(
  { address, value }: Content,
  word: string,
  { yes, no }: YesNoWords,
  mayBeNotApplicable: boolean,
): Expression<number> {
  const absent = mayBeNotApplicable ? NOT_APPLICABLE : UNREADABLE;
  const empty = `IF(OR(ISBLANK(${address}),ISTEXT(${address})),-1,-3)`;
  const said = `IF(${among(word, yes)},1,IF(${among(word, no)},0,IF(${among(word, NOT_APPLICABLE_WORDS)},${absent},-3)))`;
  return {
    text: `IF(ISLOGICAL(${address}),IF(${address},1,0),IF(${word}="",${empty},${said}))`,
    value: value === null ? NOT_ANSWERED : value === NOT_APPLICABLE_WORD ? NOT_APPLICABLE : Number(value === yes[0]),
  };
}

const among = (address: string, words: readonly string[]): string =>
  `OR(${words
    .flatMap(spellings)
    .map((word) => `${address}="${word}"`)
    .join(',')})`;

/** A word may be typed in either form of Unicode. */
const spellings = (word: string): string[] => [...new Set([word.normalize('NFC'), word.normalize('NFD')])];

/** The code of a cell that we wrote and nobody can change: the district's, beside the appraiser's. */
export function knownCode({ address, value }: Content, words: YesNoWords | null): Expression<number> {
  const said = words ? `IF(${among(address, words.yes)},1,IF(${among(address, words.no)},0,-2))` : '-2';
  const wordValue = words?.yes[0] === value ? 1 : words?.no[0] === value ? 0 : NOT_APPLICABLE;
  return {
    text: `IF(ISBLANK(${address}),-1,IF(ISNUMBER(${address}),ROUND(${address}*100,0),${said}))`,
    value: value === null ? NOT_ANSWERED : typeof value === 'number' ? Math.round(value * 100) : wordValue,
  };
}
