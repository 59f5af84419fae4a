import type { UnsentCell, UnsentOf } from './unsent-cell.js';

/** What is unsent by sheet. A sheet whose cells did not change keeps its map, so that its row is not drawn again. */
export function bySheet(
  unsent: ReadonlyMap<string, UnsentCell>,
  before: ReadonlyMap<string, UnsentOf>,
): ReadonlyMap<string, UnsentOf> {
  const grouped = new Map<string, Map<string, UnsentCell>>();
  for (const [key, cell] of unsent) {
    const own = grouped.get(cell.sheet);
    if (own) own.set(key, cell);
    else grouped.set(cell.sheet, new Map([[key, cell]]));
  }
  return new Map([...grouped].map(([sheet, own]) => [sheet, same(before.get(sheet), own) ?? own]));
}

const same = (former: UnsentOf | undefined, now: UnsentOf): UnsentOf | null =>
  former?.size === now.size && [...now].every(([key, cell]) => former.get(key) === cell) ? former : null;

const NONE: UnsentOf = new Map();

export const unsentOf = (grouped: ReadonlyMap<string, UnsentOf>, sheet: string): UnsentOf => grouped.get(sheet) ?? NONE;
