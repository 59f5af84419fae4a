import { refuse, type Tx } from '@chuan-xa/platform';
import { problemSentence } from '@chuan-xa/wording';
import { Account } from './account.entity.js';
import { addAccount } from './add-account.js';
import { hashPassword } from './passwords/hash-password.js';
import { passwordFaults } from './passwords/password-faults.js';

const FIRST = { username: 'quan-tri', unit: 'Sở Y tế', post: 'quản trị hệ thống', roles: ['administrator' as const] };

/** Key of the lock under which one start at a time makes the first account. */
const SETTLING = 7_700_044;

/**
 * Makes the account `quan-tri` with the password of the settings, to be changed at its first sign-in, where there is no account
 * at all. `missing`: there is none, and no password was given. Refuses: FIRST_PASSWORD_REFUSED.
 */
export async function settleFirstAdministrator(
  tx: Tx,
  password: string | null,
): Promise<'made' | 'notNeeded' | 'missing'> {
  await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [SETTLING]);
  if (await tx.manager.existsBy(Account, { province: tx.province })) return 'notNeeded';
  if (password === null) return 'missing';
  const faults = await passwordFaults('password', password, FIRST);
  if (faults.length > 0)
    throw refuse('FIRST_PASSWORD_REFUSED', {
      faults: faults.map(({ code, values }) => problemSentence(code, values)).join(' '),
    });
  await addAccount(tx, FIRST, { passwordHash: await hashPassword(password), mustChange: true, passwordEndsAt: null });
  return 'made';
}
