import type { Tx } from '@chuan-xa/platform';
import { Session } from './session.entity.js';

/** Ends every session of an account; gives how many there were. */
export async function endSessions(tx: Tx, accountId: string): Promise<number> {
  const { affected } = await tx.manager.delete(Session, { province: tx.province, accountId });
  return affected ?? 0;
}
