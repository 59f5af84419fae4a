import { recordAudit } from '@chuan-xa/audit';
import type { Tx } from '@chuan-xa/platform';
import { Account } from './account.entity.js';
import { temporaryEnd } from './passwords/temporary-password.js';
import { forgetTries } from './throttle/recent-tries.js';
import { endSessions } from './sessions/end-sessions.js';

/** A second temporary password does not make the first one the former: that is the last one that was chosen. */
const FORMER = 'CASE WHEN must_change THEN former_password_hash ELSE password_hash END';

/**
 * Puts a temporary password in place of the one there was, or of the identity that the account was bound to, and ends every session; gives how many. The
 * account is locked.
 */
export async function setTemporaryPassword(tx: Tx, account: Account, passwordHash: string): Promise<number> {
  await unbind(tx, account);
  Object.assign(account, { mustChange: true, passwordEndsAt: temporaryEnd(tx.at) });
  const { mustChange, passwordEndsAt } = account;
  const secret = { passwordHash, formerPasswordHash: () => FORMER, mustChange, passwordEndsAt, shownPassword: null };
  await tx.manager.update(Account, { province: tx.province, id: account.id }, secret);
  // Whoever it is given to begins anew: neither wrong tries nor the addresses of whoever had it before stand against or for them.
  await forgetTries(tx, account.username);
  return endSessions(tx, account.id);
}

/** There is one way in at a time; and who held the post before is not who holds it now. */
async function unbind(tx: Tx, account: Account): Promise<void> {
  const { id, identity } = account;
  if (identity === null) return;
  const none = { identity: null, identityIssuer: null };
  await tx.manager.update(Account, { province: tx.province, id }, none);
  Object.assign(account, none);
  await recordAudit(tx, {
    action: 'identityUnbound',
    object: { type: 'account', id },
    before: { identity },
    after: null,
  });
}
