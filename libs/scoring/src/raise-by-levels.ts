import { joined, type Way } from './join-ways.js';
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
  const choices = gaps.map((gap) => gap.items.map((item) => choicesOf(item, grid)));
  const cap = enough(gaps, choices, short);
  let ways = [NOTHING];
  for (let index = gaps.length - 1; index >= 0; index--) {
    const floor = gaps[index]?.deficit ?? 0;
    const own = waysOf(choices[index] ?? [], cap).filter((way) => way.sum >= floor);
    ways = joined(own, ways, cap);
  }
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

/**
 * Where an item takes any points it is enough to try multiples of what divides every figure that bears on it: with the others
 * fixed, what is best lies at a bound.
 */
function gridOf(gaps: readonly Gap[], short: number): number {
  const items = gaps.flatMap((gap) => gap.items);
  const figures = items.flatMap((item) => [item.headroom, item.forced, ...(item.choices ?? [])]);
  return [Math.max(0, short), ...gaps.map((gap) => gap.deficit), ...figures].reduce(divisorOf, 0) || 1;
}

function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b);
}

/**
 * A sum that the least one cannot exceed: raised level by level, a floor or the total is passed by less than the widest level.
 */
function enough(gaps: readonly Gap[], choices: readonly (readonly (readonly number[])[])[], short: number): number {
  const widest = choices.map((items) => Math.max(0, ...items.flatMap(widestLevel)));
  const forced = gaps.map((gap) => gap.items.reduce((sum, item) => sum + lowestOver(item), 0));
  const floors = gaps.reduce((sum, gap, i) => sum + Math.max(gap.deficit, 0) + (forced[i] ?? 0) + (widest[i] ?? 0), 0);
  return Math.max(short, floors) + Math.max(0, ...widest);
}

/** The least raise that the item may have, hundredths. */
function lowestOver({ headroom, choices, forced }: Raisable): number {
  return forced === 0 ? 0 : (choices?.find((raise) => raise >= forced) ?? headroom);
}

function widestLevel(raises: readonly number[]): number[] {
  return raises.map((raise, index) => raise - (raises[index - 1] ?? raise));
}
