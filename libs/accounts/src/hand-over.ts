import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { Account, recordOf } from './account.entity.js';
import type { WithPassword } from './add-account.js';
import { tidy } from './check-account.js';
import { makeTemporary } from './passwords/temporary-password.js';
import { lockOpenAccount } from './read-account.js';
import { setTemporaryPassword } from './set-temporary-password.js';

/** Who holds the post from now on, and why it changes hands. */
export interface HandOverInput {
  /** null: the post is empty for now. */
  holder: string | null;
  why: string;
}

/**
 * A person leaves and another takes the post: the account goes on under the new name, with a temporary password, and nothing that
 * the one before had open stays open or can be opened: the browser's key is a new one. Refuses: ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED, REASON_REQUIRED.
 */
@Injectable()
export class HandOver {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, id: string, { holder, why }: HandOverInput): Promise<WithPassword> {
    const { password, passwordHash } = await makeTemporary();
    return this.transactions.run(actor, async (tx) => {
      const account = await lockOpenAccount(tx, id);
      if (!why.trim()) throw refuse('REASON_REQUIRED');
      const before = recordOf(account);
      account.holder = tidy(holder ?? '') || null;
      await tx.manager.save(account);
      // What the one before left sealed in a browser, the one who follows cannot open.
      await tx.manager.update(Account, { province: tx.province, id }, { browserKey: () => 'DEFAULT' });
      const ended = await setTemporaryPassword(tx, account, passwordHash);
      const after = { ...recordOf(account), ended };
      await recordAudit(tx, { action: 'accountHandedOver', object: { type: 'account', id }, before, after, why });
      return { account, password };
    });
  }
}
