import { refuse, type Tx } from '@chuan-xa/platform';
import { IsNull } from 'typeorm';
import { Evidence } from './evidence.entity.js';

/** One file of a sheet that the caller has found within its reach. Refuses EVIDENCE_NOT_FOUND, for one that was removed too. */
export async function findEvidence(tx: Tx, sheetId: string, id: string): Promise<Evidence> {
  const key = { province: tx.province, id, assessmentId: sheetId, removedAt: IsNull() };
  const found = await tx.manager.findOneBy(Evidence, key);
  if (!found) throw refuse('EVIDENCE_NOT_FOUND');
  return found;
}
