import { capOf, gridOf, leastSumOf } from './raise-bounds.js';
import type { Gap, Raise } from './raise.js';
import { addItem, joinAfter, noItems, type Ways } from './ways.js';

/**
 * The way back where points come in levels: of all ways that reach every floor and the total, the one of the least sum, then of the
 * fewest ids, then of the lowest ids, then with the largest raise on the lowest id. Exact: for every sum of points the best way
 * is kept, item by item (dynamic programming over hundredths), and the first sum that suffices is taken.
 * @param short what the total misses as it stands, hundredths
 * @returns the raises in the order of the standard; null when no choice of levels suffices
 */
export function raiseByLevels(gaps: readonly Gap[], short: number): Raise[] | null {
  const grid = gridOf(gaps, short);
  const [least, cap] = [leastSumOf(gaps, short), capOf(gaps, grid, short)];
  // Where most items take any points the least sum that could do is mostly one that does: no need to look further.
  return raisesUpTo(gaps, short, grid, least) ?? (cap > least ? raisesUpTo(gaps, short, grid, cap) : null);
}

/** The best raises of a sum up to `cap`; null where there are none. */
function raisesUpTo(gaps: readonly Gap[], short: number, grid: number, cap: number): Raise[] | null {
  const items = gaps.flatMap((gap) => gap.items);
  const nothing = noItems(Math.floor(cap / grid), items.length);
  let place = items.length;
  const raised = (gap: Gap, after: Ways): Ways =>
    gap.items.reduceRight((ways, item) => addItem(ways, item, { grid, place: (place -= 1) }), after);
  const ways = gaps.reduceRight<Ways>(
    // Only where a floor is missed must the criterion's own sum be known.
    (later, gap) => (gap.deficit > 0 ? joinAfter(raised(gap, nothing), gap.deficit / grid, later) : raised(gap, later)),
    nothing,
  );
  const least = ways.counts.findIndex((count, sum) => count < Infinity && sum * grid >= short);
  if (least === -1) return null;
  const steps = ways.raisesTo(least);
  return items.flatMap(({ id }, index) => {
    const by = (steps[index] ?? 0) * grid;
    return by > 0 ? [{ id, by }] : [];
  });
}
