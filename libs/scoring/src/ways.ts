import type { Raisable } from './raise.js';

/**
 * The best way found to raise some items in a row, for every sum (in steps of the grid) that they can be raised by together: that with the
 * fewest ids, then the lowest ids, then the largest raise on the lowest id.
 */
export interface Ways {
  /** By sum: how many ids are raised; Infinity where no way comes to just that sum. */
  counts: Float64Array;
  /** By sum: which ids, one bit each, the lowest id in the highest bit; `words` numbers a sum, more being better. */
  ids: Float64Array;
  words: number;
  /** The steps by which each of the items is raised, in their order. */
  raisesTo(sum: number): number[];
}

/** As many bits as a number holds exactly, with room to spare. */
const BITS = 50;

/** No item yet: nothing can be raised, and that is one way to raise by nothing. `items`: how many there will be at the most. */
export function noItems(most: number, items: number): Ways {
  const ways = emptyWays(most, Math.max(1, Math.ceil(items / BITS)));
  ways.counts[0] = 0;
  return { ...ways, raisesTo: () => [] };
}

const emptyWays = (most: number, words: number): Omit<Ways, 'raisesTo'> => ({
  counts: new Float64Array(most + 1).fill(Infinity),
  ids: new Float64Array((most + 1) * words),
  words,
});

/** Puts an item in front of others. `place`: which of all items it is, from 0. */
export function addItem(later: Ways, item: Raisable, { grid, place }: { grid: number; place: number }): Ways {
  const least = Math.ceil(item.forced / grid);
  const choices = item.choices && stepsOf(item.choices, grid, least);
  const largest = Math.floor(item.headroom / grid);
  // It cannot be raised, mostly as it has all its points.
  if (least === 0 && (choices?.length ?? largest) === 0)
    return { ...later, raisesTo: (sum) => [0, ...later.raisesTo(sum)] };
  const most = later.counts.length - 1;
  const ways = emptyWays(most, later.words);
  const steps = new Int32Array(most + 1);
  const froms = choices ? fromChoices(later, choices) : fromRange(later, Math.max(1, least), largest);
  const [word, bit] = [Math.floor(place / BITS), 2 ** (BITS - 1 - (place % BITS))];
  for (let sum = 0; sum <= most; sum += 1) {
    const from = froms[sum] ?? -1;
    const raised = from < 0 ? Infinity : (later.counts[from] ?? Infinity) + 1;
    const left = least > 0 ? Infinity : (later.counts[sum] ?? Infinity);
    if (raised === Infinity && left === Infinity) continue;
    // Of equally many ids the lowest: and this one is lower than all after it.
    const isRaised = raised <= left;
    ways.counts[sum] = isRaised ? raised : left;
    for (let at = 0; at < ways.words; at += 1)
      ways.ids[sum * ways.words + at] =
        (later.ids[(isRaised ? from : sum) * ways.words + at] ?? 0) + (isRaised && at === word ? bit : 0);
    steps[sum] = isRaised ? sum - from : 0;
  }
  return {
    ...ways,
    raisesTo(sum) {
      const own = steps[sum] ?? 0;
      return [own, ...later.raisesTo(sum - own)];
    },
  };
}

/** Rising, each once. */
const stepsOf = (choices: readonly number[], grid: number, least: number): number[] =>
  [...new Set(choices.map((raise) => raise / grid))].filter((step) => step > 0 && step >= least).sort((a, b) => a - b);

/** By sum: that sum of the items after it from which a raise by one of the choices comes there in the best way; -1: none. */
function fromChoices(later: Ways, choices: readonly number[]): Int32Array {
  const froms = new Int32Array(later.counts.length).fill(-1);
  for (const step of choices)
    for (let sum = step; sum < froms.length; sum += 1) {
      // The choices rise: of equals the later one raises this item by more.
      const best = froms[sum] ?? -1;
      if (best < 0 || !isBetter(later, best, sum - step)) froms[sum] = sum - step;
    }
  return froms;
}

/** The same where any raise from `least` to `largest` will do: the best of a window that moves with the sum. */
function fromRange(later: Ways, least: number, largest: number): Int32Array {
  const froms = new Int32Array(later.counts.length).fill(-1);
  // Candidates, the best first; each is worse than the one before it and came after it.
  const window = new Int32Array(later.counts.length);
  let [first, end] = [0, 0];
  for (let sum = least; sum < froms.length && least <= largest; sum += 1) {
    const next = sum - least;
    if ((later.counts[next] ?? Infinity) < Infinity) {
      while (end > first && isBetter(later, next, window[end - 1] ?? 0)) end -= 1;
      window[end] = next;
      end += 1;
    }
    while (first < end && (window[first] ?? 0) < sum - largest) first += 1;
    if (first < end) froms[sum] = window[first] ?? -1;
  }
  return froms;
}

/** Whether the way to one sum has fewer ids than that to another, or lower ones. */
function isBetter({ counts, ids, words }: Ways, one: number, other: number): boolean {
  const [a, b] = [counts[one] ?? Infinity, counts[other] ?? Infinity];
  if (a !== b) return a < b;
  for (let at = 0; at < words; at += 1) {
    const more = (ids[one * words + at] ?? 0) - (ids[other * words + at] ?? 0);
    if (more !== 0) return more > 0;
  }
  return false;
}

/** The ways of a criterion's items that come to `least` steps at least, each with the best of the items after it. */
export function joinAfter(own: Ways, least: number, later: Ways): Ways {
  const { words } = later;
  const ways = emptyWays(later.counts.length - 1, words);
  const shares = new Int32Array(later.counts.length);
  for (const run of runsOf(own, least)) {
    const froms = fromRange(later, run.least, run.largest);
    for (let sum = run.least; sum < froms.length; sum += 1) {
      const from = froms[sum] ?? -1;
      if (from < 0) continue;
      const share = sum - from;
      const count = run.count + (later.counts[from] ?? Infinity);
      if (!isBetterJoined(sum, share, count)) continue;
      ways.counts[sum] = count;
      shares[sum] = share;
      for (let at = 0; at < words; at += 1) ways.ids[sum * words + at] = idsOf(sum, share, at);
    }
  }
  return {
    ...ways,
    raisesTo: (sum) => [...own.raisesTo(shares[sum] ?? 0), ...later.raisesTo(sum - (shares[sum] ?? 0))],
  };

  function idsOf(sum: number, share: number, at: number): number {
    return (own.ids[share * words + at] ?? 0) + (later.ids[(sum - share) * words + at] ?? 0);
  }

  /** Whether this share has fewer ids than the one known, or lower ones, or the same with a larger raise on the lowest. */
  function isBetterJoined(sum: number, share: number, count: number): boolean {
    const known = ways.counts[sum] ?? Infinity;
    if (count !== known) return count < known;
    for (let at = 0; at < words; at += 1) {
      const more = idsOf(sum, share, at) - (ways.ids[sum * words + at] ?? 0);
      if (more !== 0) return more > 0;
    }
    return isLarger(own.raisesTo(share), own.raisesTo(shares[sum] ?? 0));
  }
}

/** Sums in a row that raise the same ids, each by as much on the lowest as the sum before or by more: of two the larger is the better. */
interface Run {
  count: number;
  least: number;
  largest: number;
}

function runsOf(own: Ways, least: number): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let before: number[] = [];
  for (let sum = least; sum < own.counts.length; sum += 1) {
    const count = own.counts[sum] ?? Infinity;
    if (count === Infinity) {
      run = undefined;
      continue;
    }
    const raises = own.raisesTo(sum);
    if (run && hasSameIds(own, sum - 1, sum) && !isLarger(before, raises)) run.largest = sum;
    else runs.push((run = { count, least: sum, largest: sum }));
    before = raises;
  }
  return runs;
}

function hasSameIds({ ids, words }: Ways, one: number, other: number): boolean {
  for (let at = 0; at < words; at += 1) if (ids[one * words + at] !== ids[other * words + at]) return false;
  return true;
}

/** Whether the first raise in which they differ is the larger one here. */
function isLarger(these: readonly number[], those: readonly number[]): boolean {
  const differing = these.findIndex((raise, at) => raise !== those[at]);
  return differing !== -1 && (these[differing] ?? 0) > (those[differing] ?? 0);
}
