import { refuse, type Tx } from '@chuan-xa/platform';
import { Office } from './office.entity.js';
import { periodOn } from './periods.js';

/** The offices of the day's period, in the order of the GSO list. */
export async function officesOn(tx: Tx, day: string): Promise<Office[]> {
  const { period } = await periodOn(tx, day);
  return tx.manager.find(Office, { where: { province: tx.province, period }, order: { place: 'ASC' } });
}

/** One office on a day that the actor may ask about. Throws OFFICE_UNKNOWN, for another's office as for one that is not there. */
export async function ownOfficeOn(tx: Tx, code: string, day: string): Promise<Office> {
  const found = await officeOn(tx, code, day);
  if (tx.actor.reach !== 'province' && code !== tx.actor.office) throw refuse('OFFICE_UNKNOWN', { office: code, day });
  return found;
}

/** One office on a day. Throws OFFICE_UNKNOWN. */
export async function officeOn(tx: Tx, code: string, day: string): Promise<Office> {
  const found = (await officesOn(tx, day)).find((office) => office.code === code);
  if (!found) throw refuse('OFFICE_UNKNOWN', { office: code, day });
  return found;
}
