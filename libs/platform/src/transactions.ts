import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { reachText, type Actor } from './actor.js';
import { Clock } from './clock.js';
import { Ending } from './ending.js';
import { leavesOpen, OutcomeUnknown } from './outcome-unknown.js';
import { PROVINCE } from './province.js';
import { currentAsking } from './replica/asking.js';
import { REPLICA, type Replica } from './replica/replica.js';

/** What a use case works in: one transaction, one actor, one moment, one province. Passed first to everything. */
export interface Tx {
  manager: EntityManager;
  actor: Actor;
  at: Date;
  /** The day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  today: string;
  province: string;
  /** What is left for the very end of the transaction, so that what it locks is held as briefly as can be. */
  ending: Ending;
}

@Injectable()
export class Transactions {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PROVINCE) private readonly province: string,
    @Inject(REPLICA) private readonly replica: Replica | null = null,
  ) {}

  /**
   * Runs `work` whole or not at all. Whatever it throws undoes it.
   * Throws `OutcomeUnknown` where the database went away just when it was to keep what was done.
   */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const progress = { isDone: false };
    const asking = currentAsking();
    if (asking) asking.hasWritten = true;
    try {
      return await this.database.transaction(async (manager) => {
        await this.enter(manager, actor, 'off');
        const tx = this.tx(manager, actor);
        const result = await work(tx);
        await tx.ending.run();
        progress.isDone = true;
        return result;
      });
    } catch (error) {
      throw progress.isDone && leavesOpen(error) ? new OutcomeUnknown(error) : error;
    }
  }

  /**
   * One consistent picture of the database for a read of several statements; nothing may be written in it. What somebody who is signed in reads by a
   * request that changes nothing may come from a replica, some seconds late but never without what that browser wrote; `work` that throws there is done
   * once more on the primary, so it begins anew each time.
   */
  async read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { replica } = this;
    if (replica === null) return this.readFrom(this.database, actor, work);
    const source = actor.account === null ? null : await replica.sourceFor(currentAsking());
    if (source === null) return replica.counted('primary', this.readFrom(this.database, actor, work));
    try {
      return await replica.counted('replica', this.readFrom(source, actor, work));
    } catch {
      // It went away, or gave way to the primary's changes, or has not heard of what is asked for: the primary's word counts.
      return replica.counted('fallback', this.readFrom(this.database, actor, work));
    }
  }

  /** The same of the database as it stands at this moment: for what must not be late, not even by a second. */
  async readNow<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const read = this.readFrom(this.database, actor, work);
    return this.replica === null ? read : this.replica.counted('primary', read);
  }

  private readFrom<T>(source: DataSource, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return source.transaction('REPEATABLE READ', async (manager) => {
      await this.enter(manager, actor, 'on');
      const tx = this.tx(manager, actor);
      const result = await work(tx);
      if (!tx.ending.isEmpty) throw new Error('A read left something to be written');
      return result;
    });
  }

  protected tx(manager: EntityManager, actor: Actor): Tx {
    const { clock, province } = this;
    return { manager, actor, at: clock.now(), today: clock.today(), province, ending: new Ending() };
  }

  /**
   * Tells the database how far this transaction reaches, for its row security; local to the transaction, so that nothing is left
   * on the connection when it goes back to the pool. A transaction that is not told reaches nothing.
   */
  private async enter(manager: EntityManager, actor: Actor, readOnly: 'on' | 'off'): Promise<void> {
    await manager.query(
      `SELECT set_config('transaction_read_only', $1, true), set_config('chuan_xa.province', $2, true),
         set_config('chuan_xa.reach', $3, true), set_config('chuan_xa.accounts', $4, true), set_config('chuan_xa.guest', $5, true)`,
      [readOnly, this.province, reachText(actor), String(actor.readsAccounts), actor.guest ?? ''],
    );
  }
}
