/** Chance that is always the same: the same seed gives the same country on any machine. */
export interface Chance {
  /** A whole number from 0 up to, but not, `end`. */
  below(end: number): number;
  /** True in so many cases of a hundred. */
  holds(percent: number): boolean;
  /** In the shape of a random UUID, and spread over its whole range as one is. */
  uuid(): string;
}

/** @param seed whatever names what is chosen; another name gives other numbers */
export function chanceOf(seed: string): Chance {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const hex = (): string => next().toString(16).padStart(8, '0');
  return {
    below: (end) => next() % end,
    holds: (percent) => next() % 100 < percent,
    uuid() {
      const [a, b, c, d] = [hex(), hex(), hex(), hex()];
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
    },
  };
}
