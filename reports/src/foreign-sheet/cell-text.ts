/** Tone marks alone (grave, acute, tilde, hook, dot below); circumflex, breve and horn make other letters and stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Zero-width characters and the soft hyphen, which no one sees and pasting brings along. */
const UNSEEN = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g;
/** How SpreadsheetML writes a control character inside a text. */
const ESCAPED_CONTROL = /_x00(?:0[0-9A-F]|1[0-9A-F]|7F)_/gi;

/**
 * The text of a cell as a person reads it: NFC, without unseen characters, every run of spaces (NBSP, line breaks) one space.
 * Icelandic Ð, which old Vietnamese keyboards put for Đ, becomes Đ.
 */
export const cleanText = (text: string): string =>
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
    .split(' ')
    .map(foldWord)
    .join(' ');

/** Whether a text is one of the words; a word that ends in * stands for everything that begins with it. */
export const isOneOf = (text: string, words: readonly string[]): boolean => {
  const folded = foldText(text);
  return words.some((word) =>
    word.endsWith('*') ? folded.startsWith(foldText(word)) && foldText(word) !== '' : folded === foldText(word),
  );
};
