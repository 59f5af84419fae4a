import { createHash } from 'node:crypto';
import type { Edition } from '@chuan-xa/scoring';

/**
 * The text of a value that is hashed: JSON without spaces, the keys of every object in the order of their UTF-16 code
 * units, lists in their own order (RFC 8785; the only numbers are whole). Absent keys are left out.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
  return `{${members.join(',')}}`;
}

/**
 * The fingerprint of a revision: SHA-256, in hexadecimal, of the UTF-8 canonical text of the loaded edition without
 * its `sha256`. Criteria taken over by `refersTo` are in it, comments and the order of keys in the file are not.
 */
export const fingerprint = (edition: Omit<Edition, 'sha256'>): string =>
  createHash('sha256')
    .update(canonicalText({ ...edition, sha256: undefined }), 'utf8')
    .digest('hex');
