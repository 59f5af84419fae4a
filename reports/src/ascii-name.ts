/**
 * Text as a part of a file's name in ASCII: Vietnamese letters keep their base letter (`Điểm huyện` → `Diem-huyen`),
 * digits, `_` and `-` stay, each run of anything else is one `-`.
 */
export function asciiName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w-]+/g, '-');
}
