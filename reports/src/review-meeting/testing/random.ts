/** A stream of numbers from 0 up to, but not including, 1: the same at every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Hundredths as a decimal string without needless noughts: 1250 → "12.5". */
export function decimalString(hundredths: number): string {
  return String(hundredths / 100);
}
