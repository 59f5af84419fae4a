const PRIME = 16_777_619;

/** 32-bit FNV-1a of a text. */
function seedOf(text: string): number {
  let seed = 2_166_136_261;
  for (const letter of text) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), PRIME);
  return seed >>> 0;
}

/** A small seeded generator (mulberry32): the same name gives the same sequence, on every machine and in every run. */
export class Chance {
  private state: number;

  constructor(name: string) {
    this.state = seedOf(`chuan-xa demo ${name}`);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  holds(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  /** One of several; of none there is none to take. */
  one<T>(of: readonly T[]): T {
    const taken = of[this.between(0, of.length - 1)];
    if (taken === undefined) throw new Error('Nothing to choose from');
    return taken;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const keyed = items.map((item) => ({ item, key: this.next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }
}
