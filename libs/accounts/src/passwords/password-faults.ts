import { bareName } from '@chuan-xa/places';
import type { Fault } from '@chuan-xa/platform';
import { isCommon } from './common-passwords.js';

const SHORTEST = 10;
export const LONGEST = 200;

/** Names of the account that may not stand in its password. */
export interface Names {
  username: string;
  unit: string;
}

/** Everything that is wrong with a chosen password, for the field it came in: 10 to 200 characters, and not easy to guess. */
export async function passwordFaults(field: string, typed: string, names: Names): Promise<Fault[]> {
  const password = typed.normalize('NFC');
  const letters = [...password];
  const faults: Fault[] = [];
  if (letters.length < SHORTEST) faults.push({ field, code: 'PASSWORD_TOO_SHORT', values: { min: SHORTEST } });
  if (letters.length > LONGEST) faults.push({ field, code: 'PASSWORD_TOO_LONG', values: { max: LONGEST } });
  if (await isCommon(password)) faults.push({ field, code: 'PASSWORD_COMMON' });
  if (hasName(password, names)) faults.push({ field, code: 'PASSWORD_HAS_NAME' });
  if (new Set(letters).size === 1) faults.push({ field, code: 'PASSWORD_REPEATED' });
  if (isRun(password)) faults.push({ field, code: 'PASSWORD_RUN' });
  return faults;
}

/** Letters and digits alone, without marks. */
const bare = (text: string): string => bareName(text).replace(/[^\p{L}\p{N}]/gu, '');

function hasName(password: string, { username, unit }: Names): boolean {
  const folded = bare(password);
  return [username, unit].map(bare).some((name) => name.length >= 3 && folded.includes(name));
}

/** Each character the next of the one before, or each the one before: "abcdefghij", "0987654321". */
function isRun(password: string): boolean {
  const codes = [...password.toLowerCase()].map((letter) => letter.codePointAt(0) ?? 0);
  const [first, ...steps] = codes.slice(1).map((code, at) => step(codes[at] ?? 0, code));
  return (first === 1 || first === -1) && steps.every((other) => other === first);
}

/** 0 stands after 9 as on a keyboard. */
function step(from: number, to: number): number {
  const [nine, zero] = [57, 48];
  if (from === nine && to === zero) return 1;
  return from === zero && to === nine ? -1 : to - from;
}
