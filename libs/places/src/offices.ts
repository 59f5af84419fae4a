import { refuse, type Tx } from '@chuan-xa/platform';
import { Office } from './office.entity.js';
import { periodOn } from './periods.js';

/** The offices of the day's period, in the order of the GSO list. */
export async function officesOn(tx: Tx, day: string): Promise<Office[]> {
  const { period } = await periodOn(tx, day);
  return tx.manager.find(Office, { where: { province: tx.province, period }, order: { place: 'ASC' } });
}

/** One office on a day. Throws OFFICE_UNKNOWN. */
export async function officeOn(tx: Tx, code: string, day: string): Promise<Office> {
  const found = (await officesOn(tx, day)).find((office) => office.code === code);
  if (!found) throw refuse('OFFICE_UNKNOWN', { office: code, day });
  return found;
}
