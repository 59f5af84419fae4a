import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import { Clock } from './clock.js';
import { PROVINCE } from './province.js';

/** What a use case works in: one transaction, one actor, one moment, one province. Passed first to everything. */
export interface Tx {
  manager: EntityManager;
  actor: Actor;
  at: Date;
  /** The day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  today: string;
  province: string;
}

@Injectable()
export class Transactions {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PROVINCE) private readonly province: string,
  ) {}

  /** Runs `work` whole or not at all. Whatever it throws undoes it. */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction((manager) => work(this.tx(manager, actor)));
  }

  /** One consistent picture of the database for a read of several statements; nothing may be written in it. */
  async read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      return work(this.tx(manager, actor));
    });
  }

  private tx(manager: EntityManager, actor: Actor): Tx {
    return { manager, actor, at: this.clock.now(), today: this.clock.today(), province: this.province };
  }
}
