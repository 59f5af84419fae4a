import { judgeOnChanges } from '@chuan-xa/assessments';
import { Changes, Clock, dayOf, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { DataSource } from 'typeorm';

/** A use case that opens a transaction of its own gets the one that is open. */
class OpenTransaction extends Transactions {
  constructor(
    database: DataSource,
    private readonly open: Tx,
  ) {
    super(database, new Clock(), open.province);
  }

  override run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return work({ ...this.open, actor });
  }
}

/** Years of work told in one transaction: every act has its own actor and its own moment, and all are stored or none. */
export class Stage {
  readonly changes = new Changes();

  constructor(
    private readonly database: DataSource,
    private readonly open: Tx,
  ) {
    judgeOnChanges(this.changes);
  }

  /** The open transaction as of an actor and a moment, ISO 8601. */
  as(actor: Actor, moment: string): Tx {
    const at = new Date(moment);
    return { ...this.open, actor, at, today: dayOf(at) };
  }

  /** The same for a use case that is a class. */
  transactions(moment: string): Transactions {
    return new OpenTransaction(this.database, this.as(this.open.actor, moment));
  }
}
