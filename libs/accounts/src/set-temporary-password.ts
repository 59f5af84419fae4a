import type { Tx } from '@chuan-xa/platform';
import { Account } from './account.entity.js';
import { temporaryEnd } from './passwords/temporary-password.js';
import { endSessions } from './sessions/end-sessions.js';

/** Puts a temporary password in place of the one there was, and ends every session; gives how many. The account is locked. */
export async function setTemporaryPassword(tx: Tx, account: Account, passwordHash: string): Promise<number> {
  Object.assign(account, { mustChange: true, passwordEndsAt: temporaryEnd(tx.at) });
  const { mustChange, passwordEndsAt } = account;
  const secret = { passwordHash, mustChange, passwordEndsAt, shownPassword: null };
  await tx.manager.update(Account, { province: tx.province, id: account.id }, secret);
  return endSessions(tx, account.id);
}
