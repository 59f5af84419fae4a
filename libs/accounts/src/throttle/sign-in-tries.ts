import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Line, strangerActor, Transactions, type Tx } from '@chuan-xa/platform';
import { accountKey, recordedName } from './account-key.js';
import { addressKey } from './address-key.js';
import { WINDOW, type Wait } from './limits.js';
import { lockTries, waitNow, writeTry } from './recent-tries.js';
import { tooMany } from './too-many.js';

/** Which name is tried, and from where. */
export interface Tried {
  /** As it was typed. */
  username: string;
  address: string;
}

/** So many of one address wait for their turn; more than are answered in a window would only keep others off the database. */
const ROOM = 60;

/**
 * Counts the tries at passwords in windows of 60 seconds that slide, for all servers of this database. A try is counted, and the
 * count committed, before its password is looked at.
 */
@Injectable()
export class SignInTries {
  /** One try of an address at a time: a flood from there takes one connection, not all of them. */
  private readonly lines = new Map<string, Line>();

  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Counts a try that will now be answered; gives its number. Refuses: TOO_MANY_TRIES, without any password looked at. */
  async take(tried: Tried): Promise<string> {
    const address = addressKey(tried.address);
    const line = this.lines.get(address) ?? new Line(1, ROOM);
    if (line.full) throw tooMany(WINDOW);
    this.lines.set(address, line);
    try {
      const taken = await line.take(() => this.count(tried, address));
      if (typeof taken === 'string') return taken;
      throw tooMany(taken.milliseconds);
    } finally {
      if (line.idle) this.lines.delete(address);
    }
  }

  /** What came of a try, in the transaction that follows from it. */
  async settle(tx: Tx, number: string, succeeded: boolean): Promise<void> {
    await tx.manager.query('UPDATE sign_in_try SET succeeded = $3 WHERE province_code = $1 AND number = $2', [
      tx.province,
      number,
      succeeded,
    ]);
  }

  private count({ username, address }: Tried, from: string): Promise<string | Wait> {
    const key = accountKey(username);
    return this.transactions.run(strangerActor(`http ${address}`), async (tx) => {
      await lockTries(tx, key, from);
      const wait = await waitNow(tx, key, from);
      if (!wait) return writeTry(tx, key, from, null);
      // Only the first of a window: the record is not for a guesser to fill.
      if (wait.first) {
        await writeTry(tx, key, from, wait.by);
        const object = { type: 'session', id: recordedName(username) } as const;
        await recordAudit(tx, { action: 'signInSlowed', object, before: null, after: { limit: wait.by, address } });
      }
      return wait;
    });
  }
}
