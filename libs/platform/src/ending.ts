/** What is done last in a transaction, just before it commits, in the order in which it was first asked for. */
export class Ending {
  private readonly steps = new Map<symbol, () => Promise<void>>();

  /** Asks for a step; one that was asked for under the same key stays as it is. */
  once(key: symbol, step: () => Promise<void>): void {
    if (!this.steps.has(key)) this.steps.set(key, step);
  }

  get isEmpty(): boolean {
    return this.steps.size === 0;
  }

  async run(): Promise<void> {
    for (const step of this.steps.values()) await step();
  }
}
