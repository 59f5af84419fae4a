import type { Fault } from '@chuan-xa/platform';
import { isCommon } from './common-passwords.js';
import { hasName, type Names } from './known-words.js';

const SHORTEST = 10;
export const LONGEST = 200;

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
  if (isRun(password) || isOnePiece(password)) faults.push({ field, code: 'PASSWORD_RUN' });
  return faults;
}

const LONGEST_PIECE = 6;

/** One piece of 2 to 6 characters over and over, the last one perhaps cut short: "abcabcabcabc"; one character has its own fault. */
function isOnePiece(password: string): boolean {
  const letters = [...password.toLowerCase()];
  if (new Set(letters).size === 1) return false;
  const pieces = Array.from({ length: LONGEST_PIECE }, (_, at) => at + 1);
  return pieces.some(
    (size) => letters.length >= 2 * size && letters.every((letter, at) => at < size || letter === letters[at - size]),
  );
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
