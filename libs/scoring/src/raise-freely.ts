import type { Raise } from './raise.js';

/** A criterion that takes any points up to its maximum. Hundredths. */
export interface FreeGap {
  id: string;
  headroom: number;
  deficit: number;
}

interface Raising extends Raise {
  headroom: number;
}

/**
 * The way back where every criterion takes any points: the floors first, then what the total is still short of, given to the touched
 * criteria in order, with the fewest further ones whose headroom suffices (of equal sets the lowest).
 * @param short what the total misses as it stands, hundredths
 * @returns the raises in the order of the standard; null when all the headroom does not suffice
 */
export function raiseFreely(gaps: readonly FreeGap[], short: number): Raise[] | null {
  if (gaps.some((gap) => gap.deficit > gap.headroom)) return null;
  const raising = gaps.map(({ id, headroom, deficit }): Raising => ({ id, headroom, by: deficit }));
  const touched = raising.filter((gap) => gap.by > 0);
  const untouched = raising.filter((gap) => gap.by === 0);
  const rest = short - total(touched, (gap) => gap.by);
  const further = fewest(untouched, rest - total(touched, room));
  if (!further) return null;
  giveInOrder(
    raising.filter((gap) => gap.by > 0 || further.includes(gap)),
    rest,
  );
  return raising.filter((gap) => gap.by > 0).map(({ id, by }) => ({ id, by }));
}

/** Each up to its maximum, until nothing is left. */
function giveInOrder(gaps: readonly Raising[], amount: number): void {
  let rest = Math.max(0, amount);
  for (const gap of gaps) {
    const share = Math.min(rest, room(gap));
    gap.by += share;
    rest -= share;
  }
}

const room = (gap: Raising): number => gap.headroom - gap.by;

function total(gaps: readonly Raising[], pick: (gap: Raising) => number): number {
  let sum = 0;
  for (const gap of gaps) sum += pick(gap);
  return sum;
}

/** The fewest whose headroom together is at least `wanted`, of equal sets the lowest; null when all of them do not suffice. */
function fewest(gaps: readonly Raising[], wanted: number): Raising[] | null {
  const largestFirst = gaps.toSorted((a, b) => room(b) - room(a));
  let size = 0;
  for (let got = 0; got < wanted; size++) {
    const next = largestFirst[size];
    if (!next) return null;
    got += room(next);
  }
  return lowest(gaps, largestFirst, size, wanted);
}

/** In order, each that leaves enough to the largest of those after it, until there are `size`. */
function lowest(gaps: readonly Raising[], largestFirst: readonly Raising[], size: number, wanted: number): Raising[] {
  const chosen: Raising[] = [];
  const later = new Set(largestFirst);
  let left = wanted;
  for (const gap of gaps) {
    later.delete(gap);
    const others = [...later].slice(0, size - chosen.length - 1);
    if (chosen.length === size || room(gap) + total(others, room) < left) continue;
    chosen.push(gap);
    left -= room(gap);
  }
  return chosen;
}
