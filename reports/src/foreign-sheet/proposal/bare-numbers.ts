import type { KnownItem } from './known.js';
import type { HeadedColumn } from './sheet-view.js';

/** "(3)", "03" and "3" are "3"; null for what is more than a number of one or two digits. */
export const numberAlone = (text: string): string | null => {
  const [, digits] = /^\(?(\d{1,2})\)?$/.exec(text) ?? [];
  return digits === undefined ? null : String(Number(digits));
};

/**
 * Heads that are mere numbers, "1" … "10", each the criterion it stands for. Taken only where under one head they are exactly the
 * numbers of all criteria, each once: the numbers of columns ("(3)", "(4)") begin elsewhere or run on.
 */
export const bareNumbers = (columns: readonly HeadedColumn[], items: readonly KnownItem[]): Map<number, KnownItem> => {
  const criteria = items.filter(({ id }) => !id.includes('.'));
  const found = new Map<number, KnownItem>();
  if (criteria.length < 2) return found;
  const groups = new Map<string, { column: number; number: string }[]>();
  for (const { number, path } of columns) {
    for (const [at, cell] of path.entries()) {
      const alone = numberAlone(cell.text);
      if (alone === null) continue;
      const above = path.slice(0, at).map(({ text }) => text);
      const key = JSON.stringify([cell.row, above]);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ column: number, number: alone });
    }
  }
  for (const group of groups.values()) {
    const numbers = new Set(group.map(({ number }) => number));
    const isWhole = criteria.every(({ id }) => numbers.has(id));
    if (!isWhole || numbers.size !== criteria.length || group.length !== criteria.length) continue;
    for (const { column, number } of group) {
      const item = criteria.find(({ id }) => id === number);
      if (item && !found.has(column)) found.set(column, item);
    }
  }
  return found;
};
