/*
 * TCVN 5712:1993, the set VN3 ("ABC"): each letter with its tone is one code, which Windows shows as a letter or sign of Latin-1.
 * Only the seven base letters have capitals; all others are drawn as capitals by the fonts whose name ends in H.
 */
const CODES: readonly (readonly [letters: string, codes: string])[] = [
  ['ĂÂÊÔƠƯĐ', 'a1a2a3a4a5a6a7'],
  ['ăâêôơưđ', 'a8a9aaabacadae'],
  ['àảãáạ', 'b5b6b7b8b9'],
  ['ằẳẵắặ', 'bbbcbdbec6'],
  ['ầẩẫấậ', 'c7c8c9cacb'],
  ['èẻẽéẹ', 'cccecfd0d1'],
  ['ềểễếệ', 'd2d3d4d5d6'],
  ['ìỉĩíị', 'd7d8dcddde'],
  ['òỏõóọ', 'dfe1e2e3e4'],
  ['ồổỗốộ', 'e5e6e7e8e9'],
  ['ờởỡớợ', 'eaebecedee'],
  ['ùủũúụ', 'eff1f2f3f4'],
  ['ừửữứự', 'f5f6f7f8f9'],
  ['ỳỷỹýỵ', 'fafbfcfdfe'],
];

/** Each letter of Unicode by the sign of Latin-1 that stands for it. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  CODES.flatMap(([letters, codes]) => {
    const signs = Buffer.from(codes, 'hex').toString('latin1');
    return [...letters.normalize('NFC')].map((letter, at) => [signs.charAt(at), letter] as const);
  }),
);

const SIGN = /[\u00a1-\u00fe]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** Whether only capitals could be typed as such: two at least, and no small letter of ASCII. */
const isInCapitals = (typed: string): boolean => /[A-Z].*[A-Z]/s.test(typed) && !/[a-z]/.test(typed);

/** With caps lock on, the letters with tones stayed small: LạNG was meant as LẠNG. Two capitals of ASCII side by side tell it. */
const settleCapitals = (typed: string, converted: string): string =>
  isInCapitals(typed)
    ? converted.replace(WORD, (word) =>
        /[A-ZĐĂÂÊÔƠƯ]{2}/.test(word) || isInCapitals(word) ? word.toUpperCase() : word,
      )
    : converted;

/** Text in an ABC font as Unicode. `capitals`: in a font that draws all letters as capitals. */
export const fromTcvn3 = (text: string, capitals = false): string => {
  const converted = text.replace(SIGN, (sign) => TCVN3.get(sign) ?? sign);
  return capitals ? converted.toUpperCase() : settleCapitals(text, converted);
};
