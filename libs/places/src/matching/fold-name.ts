import { foldVietnamese } from '@chuan-xa/wording';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** NFC; every kind of space, and what cannot be seen, becomes one plain space between words. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00A0\u200B-\u200D\u2060\uFEFF\u00AD]+/gu, ' ')
    .trim();

/** The letters that look like Đ: Icelandic Ð and African Ɖ. */
const plainD = (text: string): string => text.replace(/[ðɖ]/gu, 'đ');

/**
 * The one spelling of a word among those it may be written in: lower case; the tone at the end, since Hòa and Hoà, Thụy
 * and Thuỵ, Qúy and Quý are the same word; -y alone after h, k, l, m, s, t or qu is -i (Lý, Lí), and nowhere else (Thủy
 * is not Thủi).
 */
function foldWord(word: string): string {
  const parts = plainD(word.toLocaleLowerCase('vi')).normalize('NFD');
  const letters = parts.replace(TONES, '').normalize('NFC');
  return letters.replace(/^(qu|[hklmst])y$/u, '$1i') + (parts.match(TONES) ?? []).join('');
}

/** Two spellings of one name fold to the same text; two names never do. */
export const foldName = (text: string): string => tidyText(text).split(' ').map(foldWord).join(' ');

/** The name without marks, for what is near: "Hoà Bình" and "hoa binh" are both "hoa binh". */
export const bareName = (text: string): string => foldVietnamese(foldName(text));

/** How many letters must be changed, added or left out to come from one text to the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
