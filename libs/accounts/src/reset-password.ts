import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Transactions, type Actor } from '@chuan-xa/platform';
import type { WithPassword } from './add-account.js';
import { temporaryOr } from './passwords/temporary-or.js';
import { lockOpenAccount, readAccount } from './read-account.js';
import { setTemporaryPassword } from './set-temporary-password.js';

/** Gives an account a temporary password, to be told to its holder; its sessions end. Refuses: ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED. */
@Injectable()
export class ResetPassword {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** @param given the temporary password, where it is not to be a random one */
  async run(actor: Actor, id: string, why: string | null = null, given: string | null = null): Promise<WithPassword> {
    const names = await this.transactions.read(actor, (tx) => readAccount(tx, id));
    const { password, passwordHash } = await temporaryOr(given, names);
    return this.transactions.run(actor, async (tx) => {
      const account = await lockOpenAccount(tx, id);
      const ended = await setTemporaryPassword(tx, account, passwordHash);
      const after = { username: account.username, endsAt: account.passwordEndsAt, ended };
      await recordAudit(tx, { action: 'passwordReset', object: { type: 'account', id }, before: null, after, why });
      return { account, password };
    });
  }
}
