import type { Tx } from '@chuan-xa/platform';
import { IsNull } from 'typeorm';
import { findSheet } from '../sheet/find-sheet.js';
import { Evidence } from './evidence.entity.js';

/** The files of a sheet that were not removed, in the order in which they came. Refuses ASSESSMENT_NOT_FOUND. */
export async function listEvidence(tx: Tx, sheetId: string): Promise<Evidence[]> {
  await findSheet(tx, sheetId);
  return tx.manager.find(Evidence, {
    where: { province: tx.province, assessmentId: sheetId, removedAt: IsNull() },
    order: { addedAt: 'ASC', id: 'ASC' },
  });
}
