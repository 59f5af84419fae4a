/** A point of the plane, as one number: whole `x` and `y`. */
export type Spot = number;
const SIDE = 2 ** 24;
export const spot = (x: number, y: number): Spot => x * SIDE + y;
export const xOf = (at: Spot): number => Math.floor(at / SIDE);
export const yOf = (at: Spot): number => at % SIDE;

/** A stretch of border between two places where borders meet, or a whole edge that meets none; kept once for all who share it. */
export interface Border {
  spots: Spot[];
  /** How much is lost where a spot is left out; endless where it must stay. As many as spots. */
  weights: number[];
}

/** A ring as the borders it consists of, one after another. */
export type RingOfBorders = { border: Border; reversed: boolean }[];

/**
 * Cuts rings at the places where they meet others, so that what two communes share is there once. A ring ends where it begins, its first
 * spot not repeated, no spot twice in a row.
 */
export function bordersOf(rings: readonly (readonly Spot[])[]): RingOfBorders[] {
  const joints = jointsOf(rings);
  const known = new Map<string, Border>();
  return rings.map((ring) =>
    cutAt(ring, joints).map((spots) => {
      const reversed = isBackward(spots);
      const ahead = reversed ? [...spots].reverse() : spots;
      // Between joints nothing branches off: two spots tell which border it is.
      const key = [...ahead.slice(0, 2), ahead.length].join(' ');
      const border = known.get(key) ?? { spots: ahead, weights: [] };
      known.set(key, border);
      return { border, reversed };
    }),
  );
}

/** The spots that do not always have the same two neighbours. */
function jointsOf(rings: readonly (readonly Spot[])[]): Set<Spot> {
  const beside = new Map<Spot, [Spot, Spot]>();
  const joints = new Set<Spot>();
  for (const ring of rings)
    for (const [at, one] of ring.entries()) {
      const [before = one, after = one] = [ring.at(at - 1), ring[(at + 1) % ring.length]];
      const pair: [Spot, Spot] = before < after ? [before, after] : [after, before];
      const known = beside.get(one);
      if (known === undefined) beside.set(one, pair);
      else if (known[0] !== pair[0] || known[1] !== pair[1]) joints.add(one);
    }
  return joints;
}

/** The ring in stretches from joint to joint; one without joints from its least spot around to it. */
function cutAt(ring: readonly Spot[], joints: ReadonlySet<Spot>): Spot[][] {
  const start = ring.findIndex((one) => joints.has(one));
  const first = start >= 0 ? start : ring.indexOf(ring.reduce((least, one) => Math.min(least, one), Infinity));
  const round = [...ring.slice(first), ...ring.slice(0, first), ring[first] ?? 0];
  const stretches: Spot[][] = [];
  let stretch: Spot[] = [];
  for (const [at, one] of round.entries()) {
    stretch.push(one);
    if (at > 0 && (joints.has(one) || at === round.length - 1)) {
      stretches.push(stretch);
      stretch = [one];
    }
  }
  return stretches;
}

/** One of the two ways along a stretch is the one it is kept in. */
function isBackward(spots: readonly Spot[]): boolean {
  for (let at = 0; at < spots.length / 2; at++) {
    const [ahead = 0, back = 0] = [spots[at], spots[spots.length - 1 - at]];
    if (ahead !== back) return ahead > back;
  }
  return false;
}
