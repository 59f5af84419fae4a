import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Transactions, type Actor } from '@chuan-xa/platform';
import { lockAccount } from './read-account.js';
import { endSessions } from './sessions/end-sessions.js';

/** Ends every session of an account; gives how many. Refuses: ACCOUNT_NOT_FOUND. */
@Injectable()
export class EndAccountSessions {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, id: string): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      await lockAccount(tx, id);
      const ended = await endSessions(tx, id);
      await recordAudit(tx, {
        action: 'sessionsEnded',
        object: { type: 'account', id },
        before: null,
        after: { ended },
      });
      return ended;
    });
  }
}
