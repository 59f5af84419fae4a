import type { Gap, Raisable, Raise } from './raise.js';

/** The best way found to raise some items in a row by exactly `sum` together. */
interface Way {
  sum: number;
  count: number;
  raises: readonly number[];
}

interface Pair {
  count: number;
  left: Way;
  right: Way;
}

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
  const [least] = ways.filter((way) => way.sum >= short).sort((a, b) => a.sum - b.sum);
  if (!least) return null;
  const ids = gaps.flatMap((gap) => gap.items.map((item) => item.id));
  return ids.map((id, index) => ({ id, by: least.raises[index] ?? 0 })).filter((raise) => raise.by > 0);
}

/** The best way to each sum that the items of one criterion can be raised by. */
function waysOf(choices: readonly (readonly number[])[], cap: number): Way[] {
  return choices.reduceRight<Way[]>((ways, raises) => joined(raises.map(wayOf), ways, cap), [NOTHING]);
}

const wayOf = (raise: number): Way => ({ sum: raise, count: raise > 0 ? 1 : 0, raises: [raise] });

/** The best way to each sum up to `cap` that is one way on the left with one on the right. */
function joined(left: readonly Way[], right: readonly Way[], cap: number): Way[] {
  const best = new Map<number, Pair>();
  for (const l of left) {
    for (const r of right) {
      const sum = l.sum + r.sum;
      if (sum > cap) continue;
      const pair = { count: l.count + r.count, left: l, right: r };
      const known = best.get(sum);
      if (!known || isBetter(pair, known)) best.set(sum, pair);
    }
  }
  return [...best].map(([sum, pair]) => ({
    sum,
    count: pair.count,
    raises: [...pair.left.raises, ...pair.right.raises],
  }));
}

function isBetter(a: Pair, b: Pair): boolean {
  if (a.count !== b.count) return a.count < b.count;
  const ids = compareIds(a.left.raises, b.left.raises) || compareIds(a.right.raises, b.right.raises);
  return ids === 0 ? compareRaises(a.left.raises, b.left.raises) < 0 : ids < 0;
}

/** Negative when `a` raises the lower ids: at the first place where only one of them raises, it is `a`. */
function compareIds(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((raise, index) => raise > 0 !== (b[index] ?? 0) > 0);
  return place < 0 ? 0 : (a[place] ?? 0) > 0 ? -1 : 1;
}

/** Negative when `a` raises the lowest id by more. */
function compareRaises(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((raise, index) => raise !== b[index]);
  return (b[place] ?? 0) - (a[place] ?? 0);
}

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
