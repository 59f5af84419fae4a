/** "xã Mẫu" → "Xã Mẫu". */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "ở đâu" → "Ở đâu." unless it ends a sentence already. */
export const asSentence = (text: string): string => capitalise(/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * A name with its noun before it, once: ("đợt", "2 năm 2023") and ("đợt", "Đợt 2 năm 2023") → "đợt 2 năm 2023".
 * @param others nouns that may stand in its place, e.g. phường for xã
 */
export const withNoun = (noun: string, name: string | number, others: string[] = []): string => {
  const text = String(name);
  for (const known of [noun, ...others]) {
    if (text.toLowerCase().startsWith(`${known} `)) return known + text.slice(known.length);
  }
  return `${noun} ${text}`;
};

/** "xã Mẫu" from "Mẫu" or "Xã Mẫu"; phường and thị trấn keep their own noun, a code is called one. */
export const communeName = (name: string | number): string =>
  /^\d+$/.test(String(name)) ? `đơn vị mã ${name}` : withNoun('xã', name, ['phường', 'thị trấn']);

/** "đợt 2 năm 2023" from "2 năm 2023", "Đợt 2 năm 2023" or "đợt 2 năm 2023". */
export const roundName = (name: string | number): string => withNoun('đợt', name);

/**
 * Text as a search compares it: lower case, no marks, single spaces: "Đình  LẬP" → "dinh lap". Screen and server fold by this alone.
 */
export const foldVietnamese = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đðɖ]/gu, 'd').replace(/\s+/gu, ' ').trim();

/** Whether what is looked for stands in one of the texts, marks or none: "dinh lap" finds Đình Lập. Screen and server find by this alone. */
export function finds(looked: string, ...texts: (string | null | undefined)[]): boolean {
  const words = foldVietnamese(looked);
  return words === '' || foldVietnamese(texts.filter(Boolean).join(' · ')).includes(words);
}
