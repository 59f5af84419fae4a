import { Office } from '@chuan-xa/places';
import type { Fault, Tx } from '@chuan-xa/platform';
import type { Role } from '@chuan-xa/wording';
import { USERNAME } from './account.entity.js';

/** What of an account must go together. */
export interface AccountForm {
  username: string;
  office: string | null;
  roles: Role[];
}

/** What cannot be: the name's form, a health centre without its office, an office of nobody or of another role. */
export async function accountFaults(tx: Tx, { username, office, roles }: AccountForm): Promise<Fault[]> {
  const faults: Fault[] = [];
  if (!USERNAME.test(username)) faults.push({ field: 'username', code: 'USERNAME_FORM' });
  if (roles.length === 0) faults.push({ field: 'roles', code: 'ROLE_NEEDED' });
  const needed = roles.includes('healthCentre');
  if (needed && office === null) faults.push({ field: 'office', code: 'OFFICE_NEEDED' });
  if (!needed && office !== null) faults.push({ field: 'office', code: 'OFFICE_NOT_TAKEN' });
  if (needed && office !== null && !(await tx.manager.existsBy(Office, { province: tx.province, code: office })))
    faults.push({ field: 'office', code: 'ACCOUNT_OFFICE_UNKNOWN', values: { office } });
  return faults;
}
