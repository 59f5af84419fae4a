import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, refuseAll, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { Role } from '@chuan-xa/wording';
import { Account, recordOf } from './account.entity.js';
import { accountFaults, tidy } from './check-account.js';
import { temporaryEnd, type Secret } from './passwords/temporary-password.js';
import { temporaryOr } from './passwords/temporary-or.js';

/** An account of an office's post. */
export interface AccountInput {
  /** 2 to 40 of a-z, 0-9 and hyphen. */
  username: string;
  unit: string;
  post: string;
  /** The person; blank: none. */
  holder?: string | null;
  /** Code of the health centre; with that role, and with no other. */
  office?: string | null;
  roles: Role[];
}

/** An account, and the password to be told to its holder, once. */
export interface WithPassword {
  account: Account;
  password: string;
}

/** Makes an account with a temporary password: a random one, or the one given. Refuses: ACCOUNT_EXISTS, and faults of the input. */
@Injectable()
export class AddAccount {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, input: AccountInput, given: string | null = null): Promise<WithPassword> {
    const { password, passwordHash } = await temporaryOr(given, input);
    const account = await this.transactions.run(actor, (tx) =>
      addAccount(tx, input, { passwordHash, mustChange: true, passwordEndsAt: temporaryEnd(tx.at) }),
    );
    return { account, password };
  }
}

/** No password: nobody can sign in until one is set. */
const NONE: Secret = { passwordHash: null, mustChange: false, passwordEndsAt: null };

/** As the use case, inside a transaction that is already open. Refuses: ACCOUNT_EXISTS, and faults of the input. */
export async function addAccount(tx: Tx, input: AccountInput, secret: Secret = NONE): Promise<Account> {
  const roles = [...new Set(input.roles)];
  const office = input.office ?? null;
  const faults = await accountFaults(tx, { ...input, office, roles });
  if (faults.length > 0) throw refuseAll(faults);
  const account = tx.manager.create(Account, {
    province: tx.province,
    id: randomUUID(),
    username: input.username,
    unit: tidy(input.unit),
    post: tidy(input.post),
    holder: tidy(input.holder ?? '') || null,
    office,
    roles,
    closedAt: null,
    closedWhy: null,
    createdAt: tx.at,
    createdBy: tx.actor.name,
    ...secret,
  });
  const insert = tx.manager.createQueryBuilder().insert().into(Account).values(account).orIgnore();
  const made = await insert.returning('id').execute();
  // Two who add the same name at once: the second finds it taken.
  if ((made.raw as unknown[]).length === 0) throw refuse('ACCOUNT_EXISTS', { username: input.username });
  await recordAudit(tx, {
    action: 'accountAdded',
    object: { type: 'account', id: account.id },
    before: null,
    after: recordOf(account),
  });
  return tx.manager.findOneByOrFail(Account, { province: tx.province, id: account.id });
}
