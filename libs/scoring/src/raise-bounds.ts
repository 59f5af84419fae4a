import type { Gap } from './raise.js';

/**
 * Where an item takes any points it is enough to try multiples of what divides every figure that bears on it: with the others
 * fixed, what is best lies at a bound. At least 1 (hundredths).
 * @param short what the total misses as it stands, hundredths
 */
export function gridOf(gaps: readonly Gap[], short: number): number {
  const items = gaps.flatMap((gap) => gap.items);
  const figures = items.flatMap((item) => [item.headroom, item.forced, ...(item.choices ?? [])]);
  return [Math.max(0, short), ...gaps.map((gap) => gap.deficit), ...figures].reduce(divisorOf, 0) || 1;
}

function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b);
}

/**
 * A sum that the least one cannot exceed (hundredths): raised choice by choice, a floor, what an item must be raised by, or the
 * total is passed by less than the widest choice.
 */
export function capOf(gaps: readonly Gap[], grid: number, short: number): number {
  const items = gaps.flatMap((gap) => gap.items);
  const widest = Math.max(grid, ...items.flatMap((item) => item.choices ?? []));
  const musts = [...gaps.map((gap) => gap.deficit), ...items.map((item) => item.forced)].filter((must) => must > 0);
  const reached = musts.reduce((sum, must) => sum + must + widest, 0);
  return Math.max(reached, short + widest);
}

/** A sum that no way back can do without (hundredths): what each criterion or its items must be raised by, and the total. */
export function leastSumOf(gaps: readonly Gap[], short: number): number {
  const musts = gaps.map(({ deficit, items }) =>
    Math.max(
      deficit,
      items.reduce((sum, item) => sum + item.forced, 0),
    ),
  );
  return Math.max(
    0,
    short,
    musts.reduce((sum, must) => sum + must, 0),
  );
}
