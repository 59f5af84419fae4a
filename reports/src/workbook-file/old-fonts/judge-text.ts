import type { OldEncoding } from './font-letters.js';
import { isSyllable } from './syllable.js';

/** Letters that no old font has a code for: whoever wrote them wrote Unicode. Single marks too, of text in NFD. */
const UNICODE_LETTER = /[\u0100-\u024f\u1e00-\u1eff]|\p{Mn}/u;
const BETWEEN_WORDS = /[\s\d!-/:-@[-`{-~\u2010-\u2027]+/;
const ASCII = /^[\u0000-\u007f]*$/;
/** Signs, not letters: beside a letter of ASCII they can only be a code of an ABC font. */
const SIGN_IN_WORD = /[a-z][\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7][a-z]/i;

/** Which of two readings of a text the words speak for. */
export interface Judgement {
  /** `either`: they do not tell. */
  is: 'old' | 'Unicode' | 'either';
  /** Words that are Vietnamese only when they are converted, and such that only are as they stand. */
  forOld: string[];
  forUnicode: string[];
}

export const isAscii = (text: string): boolean => ASCII.test(text);

export const hasUnicodeLetters = (text: string): boolean => UNICODE_LETTER.test(text);

/** Whether a word can only be in an ABC font: a sign of Latin-1 stands within it. */
export const hasSignWithin = (word: string): boolean => SIGN_IN_WORD.test(word);

/** Judges a text by the words that the conversion changes. */
export const judgeText = (text: string, converted: string): Judgement => {
  const words = text.split(BETWEEN_WORDS);
  const [forOld, forUnicode]: [string[], string[]] = [[], []];
  converted.split(BETWEEN_WORDS).forEach((word, at) => {
    const original = words[at] ?? '';
    if (original === word) return;
    const [before, after] = [isSyllable(original), isSyllable(word)];
    if (after && !before) forOld.push(original);
    if (before && !after) forUnicode.push(original);
  });
  const weight = forOld.length - forUnicode.length;
  if (hasUnicodeLetters(text) || weight < 0) return { is: 'Unicode', forOld, forUnicode };
  return { is: weight > 0 || hasSignWithin(text) ? 'old' : 'either', forOld, forUnicode };
};

/** How many different words a sheet must hold that are Vietnamese only in the old encoding, before it is believed. */
const LEAST_WORDS: Readonly<Record<OldEncoding, number>> = { TCVN3: 2, VNI: 3 };
const OUTWEIGHS = 3;

/** Whether the words of a sheet, with no font to tell, speak for an encoding. In an ABC font nearly every word has a sign within. */
export const isBelieved = (
  encoding: OldEncoding,
  forOld: ReadonlySet<string>,
  forUnicode: ReadonlySet<string>,
): boolean => {
  if (encoding === 'TCVN3') return [...forOld].filter(hasSignWithin).length >= LEAST_WORDS.TCVN3;
  return forOld.size >= LEAST_WORDS.VNI && forOld.size >= OUTWEIGHS * forUnicode.size;
};
