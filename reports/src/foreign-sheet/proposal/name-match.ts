import { foldText } from '../../workbook-file/cell-text.js';
import type { KnownItem } from './known.js';

const wordsOf = (text: string): string[] =>
  foldText(text)
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');

/** Heads that begin like a criterion's name and count people or land. */
const COUNTED =
  /^(?:tổng )?(?:dân số|số dân|số hộ|nhân khẩu|số khẩu|diện tích|khu vực|vùng|y tế|trạm y tế|sức khỏe)$/iu;

export interface NameMatch {
  item: KnownItem;
  /** The whole name, or a part that no other item's name has. */
  whole: boolean;
}

/** The one item whose name a head bears: whole, cut after three words or more, or by words of its own; null where it is none or several. */
export const matchName = (text: string, items: readonly KnownItem[]): NameMatch | null => {
  const words = wordsOf(text.replace(/^(?:điểm|tiêu chí)(?: về)? /iu, ''));
  if (words.length === 0) return null;
  const named = items.map((item) => ({ item, name: wordsOf(item.name) }));
  const [same, another] = named.filter(({ name }) => name.join(' ') === words.join(' '));
  if (same) return another ? null : { item: same.item, whole: true };
  if (words.length < 2 || COUNTED.test(text.trim())) return null;
  const alike = named.filter(
    ({ name }) =>
      words.every((word) => name.includes(word)) ||
      (words.length >= 3 && words.slice(0, 3).every((word, at) => name[at] === word)),
  );
  const [one, more] = alike;
  return one && !more ? { item: one.item, whole: false } : null;
};
