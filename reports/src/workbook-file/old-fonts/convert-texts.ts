import { cleanText } from '../cell-text.js';
import type { OldText, ReadTexts, WrittenText } from '../written-text.js';
import type { Letters, OldEncoding } from './font-letters.js';
import { hasUnicodeLetters, isAscii, isBelieved, judgeText, type Judgement } from './judge-text.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

/** Texts from which is judged what a sheet without an old font is written in. */
const JUDGED_TEXTS = 3_000;

const converters: Readonly<Record<Letters, (text: string) => string>> = {
  Unicode: (text) => text,
  TCVN3: (text) => fromTcvn3(text),
  'TCVN3 capitals': (text) => fromTcvn3(text, true),
  VNI: fromVni,
};

const encodingOf = (letters: Letters): OldEncoding => (letters === 'VNI' ? 'VNI' : 'TCVN3');

/** A text whose font is an old one, what it would be in Unicode, and what its words speak for. */
interface Candidate {
  at: number;
  encoding: OldEncoding;
  converted: string;
  judgement: Judgement;
}

/** What the fonts of a text say it is; null where they are Unicode's or nothing would change. */
const byFont = ({ text, letters, runs }: WrittenText, at: number): Candidate | null => {
  if (isAscii(text)) return null;
  const parts = runs?.map((run) => ({ text: run.text, letters: run.letters ?? letters })) ?? [{ text, letters }];
  const old = parts.find((part) => part.letters !== 'Unicode');
  if (!old) return null;
  const converted = parts.map((part) => converters[part.letters](part.text)).join('');
  if (converted === text) return null;
  return { at, encoding: encodingOf(old.letters), converted, judgement: judgeText(text, converted) };
};

/** Where the fonts say nothing: the encoding for which the words of the whole sheet speak; null where they speak for none. */
const byWords = (texts: readonly string[]): OldEncoding | null => {
  const judged = texts.slice(0, JUDGED_TEXTS);
  const believed = (['TCVN3', 'VNI'] as const).flatMap((encoding) => {
    const [forOld, forUnicode] = [new Set<string>(), new Set<string>()];
    for (const text of judged) {
      const judgement = judgeText(text, converters[encoding](text));
      for (const word of judgement.forOld) forOld.add(word);
      for (const word of judgement.forUnicode) forUnicode.add(word);
    }
    return isBelieved(encoding, forOld, forUnicode) ? [{ encoding, words: forOld.size }] : [];
  });
  return believed.sort((a, b) => b.words - a.words)[0]?.encoding ?? null;
};

/**
 * Those of one encoding that are to be converted: where a text does not tell, the others decide, and Unicode where they do not.
 * @param inUnicode how many texts beside them are Unicode for certain
 */
const agreed = (candidates: readonly Candidate[], inUnicode = 0): Candidate[] => {
  const count = (is: Judgement['is']): number => candidates.filter(({ judgement }) => judgement.is === is).length;
  const restIsOld = count('old') > count('Unicode') + inUnicode;
  return candidates.filter(({ judgement: { is } }) => is === 'old' || (is === 'either' && restIsOld));
};

/** The texts whose fonts say nothing, by what their words say. */
const guessed = (written: readonly WrittenText[], places: readonly number[]): Candidate[] => {
  const textAt = (at: number): string => written[at]?.text ?? '';
  const unclear = places.filter((at) => !hasUnicodeLetters(textAt(at)));
  const encoding = unclear.length === 0 ? null : byWords(unclear.map(textAt));
  if (!encoding) return [];
  const candidates = unclear.flatMap((at): Candidate[] => {
    const [text, converted] = [textAt(at), converters[encoding](textAt(at))];
    return converted === text ? [] : [{ at, encoding, converted, judgement: judgeText(text, converted) }];
  });
  return agreed(candidates, places.length - unclear.length);
};

/**
 * The texts of a sheet as a person reads them, such in an old font turned into Unicode. The font tells, and where it does not (text
 * pasted, a CSV), the words of the whole sheet. Text of ASCII is never changed, nor text that is Vietnamese as it stands.
 */
export const convertTexts = (written: readonly WrittenText[]): ReadTexts => {
  const [known, rest]: [Candidate[], number[]] = [[], []];
  written.forEach((one, at) => {
    if (isAscii(one.text)) return;
    const candidate = byFont(one, at);
    if (candidate) known.push(candidate);
    else rest.push(at);
  });
  const chosen = [
    ...agreed(known.filter(({ encoding }) => encoding === 'TCVN3')),
    ...agreed(known.filter(({ encoding }) => encoding === 'VNI')),
    ...guessed(written, rest),
  ];
  const texts = written.map(({ text }) => cleanText(text));
  const old = new Map<number, OldText>();
  for (const { at, encoding, converted } of chosen) {
    texts[at] = cleanText(converted);
    old.set(at, { encoding, text: (written[at]?.text ?? '').trim() });
  }
  return { texts, old };
};
