import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { strangerActor, Transactions } from '@chuan-xa/platform';
import { accountActor } from '../access/account-actor.js';
import { Account } from '../account.entity.js';
import { Session } from './session.entity.js';
import { hashToken } from './token.js';

/** Ends the session of a token, if there is one; gives how many it ended. */
@Injectable()
export class SignOut {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(token: string | null, via: string): Promise<number> {
    if (token === null) return 0;
    return this.transactions.run(strangerActor(via), async (tx) => {
      const { province } = tx;
      const where = { province, tokenHash: hashToken(token) };
      const session = await tx.manager.findOne(Session, { where, lock: { mode: 'pessimistic_write' } });
      if (!session) return 0;
      const { accountId: id } = session;
      await tx.manager.delete(Session, where);
      const account = await tx.manager.findOneByOrFail(Account, { province, id });
      const object = { type: 'session', id } as const;
      await recordAudit(
        { ...tx, actor: accountActor(account, via) },
        { action: 'signedOut', object, before: null, after: null },
      );
      return 1;
    });
  }
}
