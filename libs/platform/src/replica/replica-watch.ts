import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { bareErrorText } from '../bare-error.js';
import { Following } from './following.js';
import { Probe } from './probe.js';
import { SharedQuestion } from './shared-question.js';
import { ASK_STANDING, misfit, type Standing } from './standing.js';

/** `wrong`: what answers there is not our replica. */
export type ReplicaState = 'up' | 'late' | 'away' | 'wrong';

const EVERY_MS = 1000;
const PATIENCE_MS = 2000;
/** Nothing that was committed longer ago is missing from what is read of the replica: who waits for another's work looks again after some seconds, not sooner. */
export const MOST_LATE_MS = 5000;

type Answered = Omit<Standing, 'place'> & { place: string | null };

/** Asks primary and replica each second how far they are, and knows by it whether the replica can be read from. */
export class ReplicaWatch {
  private readonly logger = new Logger('Replica');
  private readonly primary: Probe;
  private readonly replica: Probe;
  private readonly closed = new AbortController();
  private following = new Following();
  private fault: 'away' | 'wrong' | null = 'away';
  private told: ReplicaState = 'away';
  private running: Promise<void> | null = null;
  private asked: Promise<void> | null = null;
  private readonly places = new SharedQuestion(() => this.askPlace());

  /** @param whenLost what reads there is to be cut off */
  constructor(
    primaryUrl: string,
    replicaUrl: string,
    private readonly whenLost: () => void,
  ) {
    this.primary = new Probe(primaryUrl, PATIENCE_MS);
    this.replica = new Probe(replicaUrl, PATIENCE_MS);
  }

  /** The first look. Refuses: REPLICA_IS_NONE, REPLICA_OF_ANOTHER, REPLICA_ROLE, REPLICA_DATABASE. One that is away is waited for meanwhile. */
  async begin(): Promise<void> {
    const refusal = await this.look();
    if (refusal) throw refusal;
    this.running = this.keepLooking();
  }

  get state(): ReplicaState {
    if (this.fault !== null) return this.fault;
    const age = this.following.age(performance.now());
    return age !== null && age <= MOST_LATE_MS ? 'up' : 'late';
  }

  /** Milliseconds; null: it was never seen to follow. It grows while the replica is away. */
  get lag(): number | null {
    return this.fault === null ? this.following.lag : this.following.age(performance.now());
  }

  /** Whether the replica has certainly replayed up to a place; it is asked where that was not known. */
  async hasReplayed(place: bigint): Promise<boolean> {
    if (place > this.following.replayed) {
      this.asked ??= this.askReplayed().finally(() => (this.asked = null));
      await this.asked;
    }
    return this.state === 'up' && place <= this.following.replayed;
  }

  /** A place in the primary's log behind everything that was committed when it was asked. Throws where the primary does not say. */
  place(): Promise<bigint> {
    return this.places.ask();
  }

  /** Asks both; gives what forbids to read there for good, and null where it does not answer. */
  async look(): Promise<Error | null> {
    const at = performance.now();
    try {
      const primary = standingOf(await this.primary.ask<Answered>(ASK_STANDING));
      const replica = await this.replica.ask<Answered>(ASK_STANDING).then(standingOf, (error: unknown) => error);
      if (!isStanding(replica)) return this.settle('away', bareErrorText(replica));
      const refusal = misfit(primary, replica);
      if (refusal) return this.settle('wrong', refusal.code, refusal);
      if (await this.isAhead(primary, replica)) return this.settle('wrong', 'it went another way than the primary');
      if (primary.place !== null && replica.place !== null) this.following.observe(at, primary.place, replica.place);
      return this.settle(null, '');
    } catch {
      // The primary does not answer: everybody hears of that elsewhere. What is known of the replica grows old.
      return this.settle(this.fault, '');
    }
  }

  async close(): Promise<void> {
    this.closed.abort();
    await Promise.all([this.primary.close(), this.replica.close()]);
    await this.running;
  }

  /** A replica never has more than its primary has flushed: what does was cut off from it when another took its place. */
  private async isAhead(primary: Standing, replica: Standing): Promise<boolean> {
    if (primary.place === null || replica.place === null || replica.place <= primary.place) return false;
    const { place } = standingOf(await this.primary.ask<Answered>(ASK_STANDING));
    return place !== null && replica.place > place;
  }

  private settle(fault: 'away' | 'wrong' | null, why: string, refusal: Error | null = null): Error | null {
    const isLost = fault !== null && this.fault === null;
    this.fault = fault;
    if (fault === 'wrong') this.following = new Following();
    if (isLost) this.whenLost();
    this.tell(why);
    return refusal;
  }

  private tell(why: string): void {
    const { state } = this;
    if (state === this.told) return;
    this.told = state;
    if (this.running === null) return; // who starts the server says what was found at first
    // Both at the level that is written by default: who reads the log sees when it went and when it came.
    if (state === 'up') this.logger.warn('The replica follows: it is read from');
    else this.logger.warn(`The replica is not read from: ${state}${why === '' ? '' : `, ${why}`}`);
  }

  private async askPlace(): Promise<bigint> {
    const sql = "SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::text AS place";
    return BigInt((await this.primary.ask<{ place: string }>(sql)).place);
  }

  private async askReplayed(): Promise<void> {
    const sql = "SELECT (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::text AS place";
    const answer = await this.replica.ask<{ place: string | null }>(sql).catch(() => null);
    if (typeof answer?.place === 'string') this.following.replays(BigInt(answer.place));
  }

  private async keepLooking(): Promise<void> {
    const { signal } = this.closed;
    const next = (): Promise<boolean> => pause(EVERY_MS, true, { signal, ref: false }).catch(() => false);
    while (await next()) await this.look();
  }
}

const standingOf = (answer: Answered): Standing => ({
  ...answer,
  place: answer.place === null ? null : BigInt(answer.place),
});

const isStanding = (answer: unknown): answer is Standing =>
  typeof answer === 'object' && answer !== null && 'cluster' in answer;
