import type { Tx } from '@chuan-xa/platform';
import { Account } from './account.entity.js';
import { temporaryEnd } from './passwords/temporary-password.js';
import { forgetTries } from './throttle/recent-tries.js';
import { endSessions } from './sessions/end-sessions.js';

/** A second temporary password does not make the first one the former: that is the last one that was chosen. */
const FORMER = 'CASE WHEN must_change THEN former_password_hash ELSE password_hash END';

/** Puts a temporary password in place of the one there was, and ends every session; gives how many. The account is locked. */
export async function setTemporaryPassword(tx: Tx, account: Account, passwordHash: string): Promise<number> {
  Object.assign(account, { mustChange: true, passwordEndsAt: temporaryEnd(tx.at) });
  const { mustChange, passwordEndsAt } = account;
  const secret = { passwordHash, formerPasswordHash: () => FORMER, mustChange, passwordEndsAt, shownPassword: null };
  await tx.manager.update(Account, { province: tx.province, id: account.id }, secret);
  // Whoever it is given to begins anew: neither wrong tries nor the addresses of whoever had it before stand against or for them.
  await forgetTries(tx, account.username);
  return endSessions(tx, account.id);
}
