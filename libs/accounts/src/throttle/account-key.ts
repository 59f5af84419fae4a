import { createHash } from 'node:crypto';
import { USERNAME } from '../account.entity.js';

/** A typed username as it is looked up: without surrounding spaces, in lower case. */
export const foldUsername = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/**
 * Under which name tries are counted, whether there is such an account or not. What cannot be a username is not kept in clear:
 * it may be a password typed into the wrong field.
 */
export function accountKey(typed: string): string {
  const folded = foldUsername(typed);
  return USERNAME.test(folded) ? folded : `?${createHash('sha256').update(folded).digest('hex').slice(0, 32)}`;
}

/** The same for the record. */
export const recordedName = (typed: string): string => {
  const folded = foldUsername(typed);
  return USERNAME.test(folded) ? folded : '(không phải tên đăng nhập)';
};
