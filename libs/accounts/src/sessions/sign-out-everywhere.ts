import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { endSessions } from './end-sessions.js';

/** Ends every session of who asks, this one too; gives how many. */
@Injectable()
export class SignOutEverywhere {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor): Promise<number> {
    const id = actor.account;
    if (id === null) throw refuse('SIGN_IN_REQUIRED');
    return this.transactions.run(actor, async (tx) => {
      const ended = await endSessions(tx, id);
      const object = { type: 'session', id } as const;
      await recordAudit(tx, { action: 'signedOutEverywhere', object, before: null, after: { ended } });
      return ended;
    });
  }
}
