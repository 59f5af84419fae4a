import { Office } from '@chuan-xa/places';
import type { Fault, Tx } from '@chuan-xa/platform';
import type { Role } from '@chuan-xa/wording';
import { USERNAME } from './account.entity.js';

/** What of an account must go together. */
export interface AccountForm {
  username: string;
  unit: string;
  post: string;
  office: string | null;
  roles: Role[];
}

/** As it is kept: NFC without surrounding space; what shows nothing at all is empty. */
export function tidy(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  return /^[\s\p{Cf}]*$/u.test(trimmed) ? '' : trimmed;
}

/** What cannot be: the name's form, no unit or post, a health centre without its office, an office of nobody or of another role. */
export async function accountFaults(tx: Tx, form: AccountForm): Promise<Fault[]> {
  const { username, office, roles } = form;
  const faults: Fault[] = [];
  if (!USERNAME.test(username)) faults.push({ field: 'username', code: 'USERNAME_FORM' });
  for (const field of ['unit', 'post'] as const)
    if (tidy(form[field]) === '') faults.push({ field, code: 'FIELD_REQUIRED', values: { field } });
  if (roles.length === 0) faults.push({ field: 'roles', code: 'ROLE_NEEDED' });
  const needed = roles.includes('healthCentre');
  if (needed && office === null) faults.push({ field: 'office', code: 'OFFICE_NEEDED' });
  if (!needed && office !== null) faults.push({ field: 'office', code: 'OFFICE_NOT_TAKEN' });
  if (needed && office !== null && !(await tx.manager.existsBy(Office, { province: tx.province, code: office })))
    faults.push({ field: 'office', code: 'ACCOUNT_OFFICE_UNKNOWN', values: { office } });
  return faults;
}
