/**
 * Work done at most so many at once, the others waiting in order. Who takes a place asks first whether the line is `full`: then
 * `room` wait already, and one more is to be sent away.
 */
export class Line {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly room = Infinity,
  ) {}

  /** Whether nobody works and nobody waits. */
  get idle(): boolean {
    return this.busy === 0;
  }

  /** Whether one more would have to be sent away. */
  get full(): boolean {
    return this.busy >= this.atOnce && this.waiting.length >= this.room;
  }

  /** Does the work when its turn comes. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy < this.atOnce) this.busy += 1;
    // The place is handed over by who leaves, so that nobody slips in between.
    else await new Promise<void>((enter) => this.waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }
}
