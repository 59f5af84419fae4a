import { refuse, type Tx } from '@chuan-xa/platform';
import { Account } from './account.entity.js';
import { foldUsername } from './throttle/account-key.js';

/** An account by its id. Refuses: ACCOUNT_NOT_FOUND. */
export async function readAccount(tx: Tx, id: string): Promise<Account> {
  const found = await tx.manager.findOneBy(Account, { province: tx.province, id });
  if (!found) throw refuse('ACCOUNT_NOT_FOUND');
  return found;
}

/** An account by its id, held until the transaction ends. Refuses: ACCOUNT_NOT_FOUND. */
export async function lockAccount(tx: Tx, id: string): Promise<Account> {
  const where = { province: tx.province, id };
  const found = await tx.manager.findOne(Account, { where, lock: { mode: 'pessimistic_write' } });
  if (!found) throw refuse('ACCOUNT_NOT_FOUND');
  return found;
}

/** As above; one that is closed is refused: ACCOUNT_CLOSED. */
export async function lockOpenAccount(tx: Tx, id: string): Promise<Account> {
  const account = await lockAccount(tx, id);
  if (account.closedAt) throw refuse('ACCOUNT_CLOSED', { username: account.username });
  return account;
}

/** An account by its name as somebody typed it. Refuses: ACCOUNT_NOT_FOUND. */
export async function accountNamed(tx: Tx, username: string): Promise<Account> {
  const found = await tx.manager.findOneBy(Account, { province: tx.province, username: foldUsername(username) });
  if (!found) throw refuse('ACCOUNT_NOT_FOUND');
  return found;
}

/** The hash of an account's password, for the one who verifies it. */
export async function passwordHashOf(tx: Tx, id: string): Promise<string | null> {
  const where = { province: tx.province, id };
  const found = await tx.manager.findOne(Account, { where, select: { id: true, passwordHash: true } });
  return found?.passwordHash ?? null;
}

/** The hash of the password that was reset away and not yet replaced by a chosen one; null where there is none. */
export async function formerPasswordHashOf(tx: Tx, id: string): Promise<string | null> {
  const where = { province: tx.province, id };
  const found = await tx.manager.findOne(Account, { where, select: { id: true, formerPasswordHash: true } });
  return found?.formerPasswordHash ?? null;
}
