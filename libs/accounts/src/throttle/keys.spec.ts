import { describe, expect, it } from 'vitest';
import { accountKey, foldUsername, recordedName } from './account-key.js';
import { addressKey } from './address-key.js';

describe('an address', () => {
  it.each([
    ['10.0.0.12', '10.0.0.12'],
    ['::ffff:10.0.0.12', '10.0.0.12'],
    ['203.0.113.9:5555', '203.0.113.9'],
    ['[::ffff:203.0.113.9]:5555', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:DB8:1:ffff::1', '2001:db8:1::/48'],
    ['2001:0db8:0001:0002::', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['[2001:db8::1]:443', '2001:db8:0::/48'],
    ['[2001:db8::1]', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::1', '0:0:0::/48'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0::/48'],
    ['unknown', '?'],
    ['', '?'],
    ['10.0.0.1, 10.0.0.2', '?'],
    ['999.0.0.1', '?'],
    ['[10.0.0]:1', '?'],
  ])('%s is counted as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('a typed name', () => {
  it('is counted under one key however it is written', () => {
    expect(foldUsername('  KHTC ')).toBe('khtc');
    expect(accountKey('  KHTC ')).toBe('khtc');
    expect(accountKey('ｋｈｔｃ')).toBe('khtc');
  });

  it('is not kept in clear where it cannot be a name: it may be a password', () => {
    const typed = 'Mưa rơi trên mái ngói';
    expect(accountKey(typed)).toMatch(/^\?[0-9a-f]{32}$/);
    expect(accountKey(typed)).not.toBe(accountKey('Nắng trên mái ngói'));
    expect(recordedName(typed)).toBe('(không phải tên đăng nhập)');
    expect(recordedName('KHTC')).toBe('khtc');
  });
});
