/** The best way found to raise some items in a row by exactly `sum` together; `raises` has one place for each of them. Hundredths. */
export interface Way {
  sum: number;
  count: number;
  raises: readonly number[];
}

/**
 * The best way to each sum up to `cap` that is one way on the left with one on the right: the fewest ids, then the lowest ids, then
 * the largest raise on the lowest id. Each side is ranked beforehand, so that of two pairs the better costs less.
 * @param right ways of rising sums
 * @returns ways of rising sums
 */
export function joined(left: readonly Way[], right: readonly Way[], cap: number): Way[] {
  const rightWeight = left.length;
  const leftWeight = rightWeight * right.length;
  const countWeight = leftWeight * left.length;
  const leftIds = ranksOf(left, compareIds);
  const leftRaises = ranksOf(left, compareRaises);
  const rightIds = ranksOf(right, compareIds);
  const leftCosts = left.map(
    ({ count }, i) => count * countWeight + (leftIds[i] ?? 0) * leftWeight + (leftRaises[i] ?? 0),
  );
  const rightCosts = right.map(({ count }, j) => count * countWeight + (rightIds[j] ?? 0) * rightWeight);
  const sums = right.map((way) => way.sum);
  const best = new Float64Array(cap + 1).fill(Infinity);
  const pairs = new Float64Array(cap + 1);
  for (let i = 0; i < left.length; i++) {
    const own = leftCosts[i] ?? 0;
    const leftSum = left[i]?.sum ?? 0;
    for (let j = 0; j < right.length; j++) {
      const sum = leftSum + (sums[j] ?? 0);
      if (sum > cap) break;
      const cost = own + (rightCosts[j] ?? 0);
      if (cost >= (best[sum] ?? 0)) continue;
      best[sum] = cost;
      pairs[sum] = i * right.length + j;
    }
  }
  const ways: Way[] = [];
  for (let sum = 0; sum <= cap; sum++) {
    if (best[sum] === Infinity) continue;
    const pair = pairs[sum] ?? 0;
    const l = left[Math.floor(pair / right.length)];
    const r = right[pair % right.length];
    if (l && r) ways.push({ sum, count: l.count + r.count, raises: [...l.raises, ...r.raises] });
  }
  return ways;
}

type Compare = (a: readonly number[], b: readonly number[]) => number;

/** The rank of each way, from 0 for the best; equal ones share theirs. */
function ranksOf(ways: readonly Way[], compare: Compare): number[] {
  const order = ways.map((way, index) => ({ raises: way.raises, index })).sort((a, b) => compare(a.raises, b.raises));
  const ranks = ways.map(() => 0);
  let rank = 0;
  let before: readonly number[] | undefined;
  for (const { raises, index } of order) {
    if (before && compare(before, raises) !== 0) rank++;
    ranks[index] = rank;
    before = raises;
  }
  return ranks;
}

/** Negative when `a` raises the lower ids: at the first place where only one of them raises, it is `a`. */
function compareIds(a: readonly number[], b: readonly number[]): number {
  for (const [place, raise] of a.entries()) {
    const raised = raise > 0;
    if (raised !== (b[place] ?? 0) > 0) return raised ? -1 : 1;
  }
  return 0;
}

/** Negative when `a` raises the lowest id by more. */
function compareRaises(a: readonly number[], b: readonly number[]): number {
  for (const [place, raise] of a.entries()) {
    const other = b[place] ?? 0;
    if (raise !== other) return other - raise;
  }
  return 0;
}
