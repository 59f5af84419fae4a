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
  const leftIds = ranksOf(left.map(idsOf));
  const leftRaises = ranksOf(left.map((way) => way.raises));
  const rightIds = ranksOf(right.map(idsOf));
  const lefts = left.map((way, i) => {
    const cost = way.count * countWeight + (leftIds[i] ?? 0) * leftWeight + (leftRaises[i] ?? 0);
    return { way, sum: way.sum, cost };
  });
  const rights = right.map((way, j) => {
    const cost = way.count * countWeight + (rightIds[j] ?? 0) * rightWeight;
    return { way, sum: way.sum, cost };
  });
  const least = new Float64Array(cap + 1).fill(Infinity);
  const pairs: [Way, Way][] = [];
  for (const l of lefts) {
    for (const r of rights) {
      const sum = l.sum + r.sum;
      if (sum > cap) break;
      const cost = l.cost + r.cost;
      if (cost >= (least[sum] ?? Infinity)) continue;
      least[sum] = cost;
      pairs[sum] = [l.way, r.way];
    }
  }
  return pairs.flatMap(([l, r], sum) => ({ sum, count: l.count + r.count, raises: [...l.raises, ...r.raises] }));
}

/** 1 at the place of each item that is raised. */
const idsOf = (way: Way): number[] => way.raises.map(Math.sign);

/** The rank of each row, from 0 for the best: that with more at the first place where they differ. Equal ones share theirs. */
function ranksOf(rows: readonly (readonly number[])[]): number[] {
  const entries = rows.map((row) => ({ row, rank: 0 }));
  let rank = 0;
  let before: readonly number[] | undefined;
  for (const entry of entries.toSorted((a, b) => compare(a.row, b.row))) {
    if (before && compare(before, entry.row) !== 0) rank++;
    entry.rank = rank;
    before = entry.row;
  }
  return entries.map((entry) => entry.rank);
}

/** Negative when `a` has more at the first place where they differ. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, figure] of a.entries()) {
    const other = b[place] ?? 0;
    if (figure !== other) return other - figure;
  }
  return 0;
}
