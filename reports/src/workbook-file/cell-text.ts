/** Tone marks alone (grave, acute, tilde, hook, dot below); circumflex, breve and horn make other letters and stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Zero-width characters and the soft hyphen, which no one sees and pasting brings along. */
const UNSEEN = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g;
/** How SpreadsheetML writes a control character inside a text. */
const ESCAPED_CONTROL = /_x00(?:0[0-9A-F]|1[0-9A-F]|7F)_/gi;

/** Nothing to clean: most cells are a number or one plain word. */
const PLAIN = /^[!-^`-~]*$/;

/**
 * The text of a cell as a person reads it: NFC, without unseen characters, every run of spaces (NBSP, line breaks) one space.
 * Icelandic Ð, which old Vietnamese keyboards put for Đ, becomes Đ.
 */
export const cleanText = (text: string): string => (PLAIN.test(text) ? text : cleaned(text));

const cleaned = (text: string): string =>
  text
    .replace(ESCAPED_CONTROL, ' ')
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .replace(/\s+/g, ' ')
    .trim();

const foldWord = (word: string): string => {
  const apart = word.normalize('NFD');
  return apart.replace(TONES, '').normalize('NFC') + (apart.match(TONES) ?? []).join('');
};

/**
 * What two spellings of one text share: no matter the case, where the tone mark is placed (Hòa, Hoà),
 * spaces round a slash or dash, the kind of quotes or dash, a closing colon, stop or asterisk.
 */
export const foldText = (text: string): string =>
  cleanText(text)
    .toLocaleLowerCase('vi')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u201c\u201d\u2018\u2019'"]/g, '')
    .replace(/\s*([/\-,;])\s*/g, '$1')
    .replace(/[\s.:*]+$/, '')
    // Each run of letters by itself: "chú" is in "Ghi chú: …" what it is in "Ghi chú".
    .replace(/[\p{L}\p{M}]+/gu, foldWord);

interface Words {
  whole: Set<string>;
  beginnings: string[];
}

/** A map's words are asked for in every cell: folded once for each list, which must not be changed afterwards. */
const known = new WeakMap<readonly string[], Words>();

const wordsOf = (words: readonly string[]): Words => {
  const whole = words.filter((word) => !word.endsWith('*')).map(foldText);
  const beginnings = words.filter((word) => word.endsWith('*')).map(foldText);
  const folded = { whole: new Set(whole), beginnings: beginnings.filter((word) => word !== '') };
  known.set(words, folded);
  return folded;
};

/** Whether a text is one of the words; a word that ends in * stands for everything that begins with it. */
export const isOneOf = (text: string, words: readonly string[]): boolean => {
  if (words.length === 0) return false;
  const { whole, beginnings } = known.get(words) ?? wordsOf(words);
  const folded = foldText(text);
  return whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning));
};
