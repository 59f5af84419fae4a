import { describe, expect, it } from 'vitest';
import { parseHead } from './parse-head.js';

const HASH = 'AB12'.repeat(16);

describe('a head as it was printed', () => {
  it('is a number and a hash, whole or its first 32 digits and more', () => {
    expect(parseHead(`1204:${HASH}`)).toEqual({ number: 1204, hash: HASH.toLowerCase() });
    expect(parseHead(` 1 : ${HASH.slice(0, 32)} `)).toEqual({ number: 1, hash: HASH.slice(0, 32).toLowerCase() });
  });

  it.each([
    '',
    '1204',
    `:${HASH}`,
    `1204:${HASH.slice(0, 31)}`,
    `1204:${HASH}0`,
    `-1:${HASH}`,
    `1.204:${HASH}`,
    '1:xyz',
  ])('is not %j', (text) => {
    expect(parseHead(text)).toBeUndefined();
  });
});
