import { refuse, type Tx } from '@chuan-xa/platform';
import { UnitPeriod } from './unit-period.entity.js';

/** The periods of the province in order of time. Throws PLACES_NOT_LOADED where there is none. */
export async function periods(tx: Tx): Promise<UnitPeriod[]> {
  const found = await tx.manager.find(UnitPeriod, { where: { province: tx.province }, order: { period: 'ASC' } });
  if (found.length === 0) throw refuse('PLACES_NOT_LOADED', { province: tx.province });
  return found;
}

/** The period in which a day lies; the lists together leave no day out. */
export async function periodOn(tx: Tx, day: string): Promise<UnitPeriod> {
  const all = await periods(tx);
  const found = all.find(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
  if (!found) throw refuse('PLACES_NOT_LOADED', { province: tx.province });
  return found;
}
