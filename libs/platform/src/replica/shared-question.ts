/**
 * A question of which one at a time is under way: who asks meanwhile shares the next with all who do, since the answer to the one under way may be older than
 * what they have done before they asked.
 */
export class SharedQuestion<T> {
  private current: Promise<unknown> = Promise.resolve();
  private next: Promise<T> | null = null;

  constructor(private readonly put: () => Promise<T>) {}

  /** An answer to a question that is put after this call. Throws what the question threw. */
  ask(): Promise<T> {
    this.next ??= this.current.then(() => {
      this.next = null;
      const asked = this.put();
      this.current = asked.catch(() => undefined);
      return asked;
    });
    return this.next;
  }
}
