import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { namedFields, refuse, refuseAll, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { Role } from '@chuan-xa/wording';
import { recordOf, type Account } from './account.entity.js';
import { accountFaults, tidy } from './check-account.js';
import { lockAdministrators, refuseLastAdministrator } from './last-administrator.js';
import { lockAccount } from './read-account.js';

/** What of an account may change; what is left out stays. Another holder is a hand-over. */
export interface AccountEdit {
  unit?: string;
  post?: string;
  office?: string | null;
  roles?: Role[];
  why: string;
}

/** Changes what an account is called and what it may do; from its next request on. Refuses: ACCOUNT_NOT_FOUND, LAST_ADMINISTRATOR. */
@Injectable()
export class EditAccount {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, id: string, edit: AccountEdit): Promise<Account> {
    return this.transactions.run(actor, (tx) => editAccount(tx, id, edit));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function editAccount(tx: Tx, id: string, { why, ...edit }: AccountEdit): Promise<Account> {
  await lockAdministrators(tx);
  const account = await lockAccount(tx, id);
  if (!why.trim()) throw refuse('REASON_REQUIRED');
  const before = recordOf(account);
  const { unit, post, office, roles } = edit;
  const tidied = {
    unit: unit && tidy(unit),
    post: post && tidy(post),
    office,
    roles: roles && [...new Set(roles)],
  };
  Object.assign(account, namedFields(tidied));
  const faults = await accountFaults(tx, account);
  if (faults.length > 0) throw refuseAll(faults);
  const wasOne = before.roles.includes('administrator') && account.closedAt === null;
  if (wasOne && !account.roles.includes('administrator')) await refuseLastAdministrator(tx, id);
  await tx.manager.save(account);
  const after = recordOf(account);
  await recordAudit(tx, { action: 'accountEdited', object: { type: 'account', id }, before, after, why });
  return account;
}
