import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { recordOf, type Account } from './account.entity.js';
import { lockAccount } from './read-account.js';

/** Opens a closed account again, with the password that it had. Refuses: ACCOUNT_NOT_FOUND, ACCOUNT_NOT_CLOSED. */
@Injectable()
export class OpenAccount {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, id: string, why: string): Promise<Account> {
    return this.transactions.run(actor, async (tx) => {
      const account = await lockAccount(tx, id);
      if (!why.trim()) throw refuse('REASON_REQUIRED');
      if (!account.closedAt) throw refuse('ACCOUNT_NOT_CLOSED', { username: account.username });
      const before = recordOf(account);
      Object.assign(account, { closedAt: null, closedWhy: null });
      await tx.manager.save(account);
      const after = recordOf(account);
      await recordAudit(tx, { action: 'accountOpened', object: { type: 'account', id }, before, after, why });
      return account;
    });
  }
}
