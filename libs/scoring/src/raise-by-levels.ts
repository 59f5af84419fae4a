import { joined, type Way } from './join-ways.js';
import { capOf, gridOf } from './raise-bounds.js';
import type { Gap, Raisable, Raise } from './raise.js';

const NOTHING: Way = { sum: 0, count: 0, raises: [] };

/**
 * The way back where points come in levels: of all ways that reach every floor and the total, the one of the least sum, then of the
 * fewest ids, then of the lowest ids, then with the largest raise on the lowest id. Exact: for every sum of points the best way
 * is kept, criterion by criterion (dynamic programming over hundredths), and the first sum that suffices is taken.
 * @param short what the total misses as it stands, hundredths
 * @returns the raises in the order of the standard; null when no choice of levels suffices
 */
export function raiseByLevels(gaps: readonly Gap[], short: number): Raise[] | null {
  const grid = gridOf(gaps, short);
  const cap = capOf(gaps, grid, short);
  const ways = gaps.reduceRight<Way[]>(
    (later, { deficit, items }) => {
      const own = waysOf(
        items.map((item) => choicesOf(item, grid)),
        cap,
      );
      return joined(
        own.filter((way) => way.sum >= deficit),
        later,
        cap,
      );
    },
    [NOTHING],
  );
  const least = ways.find((way) => way.sum >= short);
  if (!least) return null;
  const ids = gaps.flatMap((gap) => gap.items.map((item) => item.id));
  return ids.map((id, index) => ({ id, by: least.raises[index] ?? 0 })).filter((raise) => raise.by > 0);
}

/** The best way to each sum that the items of one criterion can be raised by. */
function waysOf(choices: readonly (readonly number[])[], cap: number): Way[] {
  return choices.reduceRight<Way[]>((ways, raises) => joined(raises.map(wayOf), ways, cap), [NOTHING]);
}

const wayOf = (raise: number): Way => ({ sum: raise, count: raise > 0 ? 1 : 0, raises: [raise] });

function choicesOf({ headroom, choices, forced }: Raisable, grid: number): number[] {
  const all = choices ? [0, ...choices] : Array.from({ length: Math.floor(headroom / grid) + 1 }, (_, i) => i * grid);
  return all.filter((raise) => raise >= forced);
}
