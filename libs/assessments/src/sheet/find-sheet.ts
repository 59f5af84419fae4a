import { reachedUnits } from '@chuan-xa/places';
import { refuse, type Tx } from '@chuan-xa/platform';
import { Assessment } from './assessment.entity.js';

/** One sheet, to be read. Refuses ASSESSMENT_NOT_FOUND: one that the actor does not reach is answered like one that is not there. */
export async function findSheet(tx: Tx, id: string): Promise<Assessment> {
  const reached = await reachedUnits(tx);
  const sheet = await tx.manager.findOneBy(Assessment, { province: tx.province, id });
  if (!sheet || !reached.sees({ period: sheet.period, code: sheet.communeCode })) throw refuse('ASSESSMENT_NOT_FOUND');
  return sheet;
}
