/** What was seen of the primary: up to where its log was certain, at or after a moment in milliseconds of a clock that never goes back. */
interface Seen {
  at: number;
  place: bigint;
}

/** So many places of the primary that were not reached yet are kept: an hour, one a second. */
const MOST = 3600;

/**
 * How far a replica is behind, told by places in the log alone: whatever was committed before the primary was asked lies before the place that it named,
 * and is there once the replica has replayed so far. An idle primary makes no replica look late, and no machine's clock is believed.
 */
export class Following {
  private ahead: Seen[] = [];
  private freshAt: number | null = null;
  private last: number | null = null;
  private reached = 0n;

  /** Up to where the replica has certainly replayed. */
  get replayed(): bigint {
    return this.reached;
  }

  /** Takes what both said; `at` is before the primary was asked, which was before the replica was. */
  observe(at: number, primary: bigint, replayed: bigint): void {
    this.last = at;
    this.ahead = [...this.ahead, { at, place: primary }].slice(-MOST);
    this.replays(replayed);
    for (const { at: moment, place } of this.ahead) if (place <= replayed) this.freshAt = moment;
    this.ahead = this.ahead.filter(({ place }) => place > replayed);
  }

  /** The replica alone was asked. */
  replays(place: bigint): void {
    if (place > this.reached) this.reached = place;
  }

  /** Milliseconds between the latest moment whose commits are all there and `now`; null: it was never seen to follow. */
  age(now: number): number | null {
    return this.freshAt === null ? null : now - this.freshAt;
  }

  /** Milliseconds by which it was behind when both were asked last; null: it was never seen to follow. */
  get lag(): number | null {
    return this.freshAt === null || this.last === null ? null : this.last - this.freshAt;
  }
}
