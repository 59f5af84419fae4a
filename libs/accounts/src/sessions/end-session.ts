import { recordAudit } from '@chuan-xa/audit';
import type { Tx } from '@chuan-xa/platform';
import { accountActor } from '../access/account-actor.js';
import { Account } from '../account.entity.js';
import { Session } from './session.entity.js';
import { hashToken } from './token.js';

/** Ends the session of a token, if there is one, and records that its account signed out; gives how many it ended. */
export async function endSession(tx: Tx, token: string, via: string): Promise<number> {
  const { province } = tx;
  const where = { province, tokenHash: hashToken(token) };
  const session = await tx.manager.findOne(Session, { where, lock: { mode: 'pessimistic_write' } });
  if (!session) return 0;
  const { accountId: id } = session;
  await tx.manager.delete(Session, where);
  const account = await tx.manager.findOneByOrFail(Account, { province, id });
  const object = { type: 'session', id } as const;
  await recordAudit(
    { ...tx, actor: accountActor(account, via) },
    { action: 'signedOut', object, before: null, after: null },
  );
  return 1;
}
