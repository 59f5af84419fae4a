import { recordAudit } from '@chuan-xa/audit';
import type { Tx } from '@chuan-xa/platform';
import { LessThanOrEqual } from 'typeorm';
import { endSession } from './end-session.js';
import { openSession, type Origin } from './open-session.js';
import { Session } from './session.entity.js';
import { hashToken } from './token.js';

/**
 * What a sign-in comes to, however somebody was known: the browser's former session ends, a new one is opened and recorded; gives its token.
 * @param oldToken the browser's until now; another account's is recorded as signed out
 * @param known more of how somebody was known, for the record
 */
export async function openSignedIn(
  tx: Tx,
  id: string,
  oldToken: string | null,
  origin: Origin,
  hours: number,
  known: Record<string, string> = {},
): Promise<string> {
  const { province } = tx;
  if (oldToken !== null) {
    await tx.manager.delete(Session, { province, tokenHash: hashToken(oldToken), accountId: id });
    await endSession(tx, oldToken, `http ${origin.address}`);
  }
  await tx.manager.delete(Session, { province, accountId: id, endsAt: LessThanOrEqual(tx.at) });
  const token = await openSession(tx, id, origin, hours);
  const after = { address: origin.address, agent: origin.agent.slice(0, 200), ...known };
  await recordAudit(tx, { action: 'signedIn', object: { type: 'session', id }, before: null, after });
  return token;
}
