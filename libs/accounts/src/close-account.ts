import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { recordOf, type Account } from './account.entity.js';
import { lockAdministrators, refuseLastAdministrator } from './last-administrator.js';
import { lockOpenAccount } from './read-account.js';
import { endSessions } from './sessions/end-sessions.js';

/** Closes an account: nobody signs in to it, its sessions end, what it did stays. Refuses: ACCOUNT_CLOSED, LAST_ADMINISTRATOR. */
@Injectable()
export class CloseAccount {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, id: string, why: string): Promise<Account> {
    return this.transactions.run(actor, (tx) => closeAccount(tx, id, why));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function closeAccount(tx: Tx, id: string, why: string): Promise<Account> {
  await lockAdministrators(tx);
  const account = await lockOpenAccount(tx, id);
  if (!why.trim()) throw refuse('REASON_REQUIRED');
  if (account.roles.includes('administrator')) await refuseLastAdministrator(tx, id);
  const before = recordOf(account);
  Object.assign(account, { closedAt: tx.at, closedWhy: why });
  await tx.manager.save(account);
  const after = { ...recordOf(account), ended: await endSessions(tx, id) };
  await recordAudit(tx, { action: 'accountClosed', object: { type: 'account', id }, before, after, why });
  return account;
}
