import { refuseAll } from '@chuan-xa/platform';
import { hashPassword } from './hash-password.js';
import type { Names } from './known-words.js';
import { passwordFaults } from './password-faults.js';
import { makeTemporary } from './temporary-password.js';

/** The password given, judged as one that is chosen, or a random one; with its hash. Refuses the faults of the one given. */
export async function temporaryOr(
  given: string | null,
  names: Names,
): Promise<{ password: string; passwordHash: string }> {
  if (given === null) return makeTemporary();
  const faults = await passwordFaults('password', given, names);
  if (faults.length > 0) throw refuseAll(faults);
  return { password: given, passwordHash: await hashPassword(given) };
}
