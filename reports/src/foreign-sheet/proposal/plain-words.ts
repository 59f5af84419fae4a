/**
 * A head as its words alone: no marks, no case, no punctuation but the point inside a number. "Điểm TC 1:" → "diem tc 1". Heads
 * are typed with and without marks, in every case; what is told apart by marks alone is no head.
 */
export const plainWords = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\d.,%]+/gu, ' ')
    .replace(/,/g, '.')
    .trim()
    .replace(/ {2,}/g, ' ');
