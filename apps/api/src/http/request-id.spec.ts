import { describe, expect, it } from 'vitest';
import { requestIds } from './request-id.js';

type Request = Parameters<ReturnType<typeof requestIds>>[0];
const from = (remoteAddress: string | undefined, id?: string | string[]): Request => ({
  socket: { remoteAddress },
  headers: { 'x-request-id': id },
});
const OWN = /^[0-9a-f]{12}$/;
const GIVEN = '7f0c9a52-5d1e-4c55-9d8e-0a4a3d1c2b10';

describe('the id of a request', () => {
  const idOf = requestIds(['10.0.0.5', '10.1.0.0/16', 'fd00::/16']);

  it.each(['10.0.0.5', '10.1.2.3', '::ffff:10.0.0.5', 'fd00::7'])('is the one that the proxy at %s gave', (address) => {
    expect(idOf(from(address, GIVEN))).toBe(GIVEN);
  });

  it.each(['10.0.0.6', '127.0.0.1', '::1', undefined])('is our own where %s gave one', (address) => {
    expect(idOf(from(address, GIVEN))).toMatch(OWN);
  });

  it.each(['ngan', 'x'.repeat(65), 'có dấu cách', 'dong\nmoi-12', '-bat-dau-bang', '{"a":12345}'])(
    'is our own where the proxy gave %j',
    (id) => {
      expect(idOf(from('10.0.0.5', id))).toMatch(OWN);
    },
  );

  it('is another one each time, and our own where no proxy is named or nothing was given', () => {
    expect(idOf(from('10.0.0.5'))).not.toBe(idOf(from('10.0.0.5')));
    expect(idOf(from('10.0.0.5', [GIVEN, GIVEN]))).toMatch(OWN);
    expect(requestIds([])(from('127.0.0.1', GIVEN))).toMatch(OWN);
  });
});
