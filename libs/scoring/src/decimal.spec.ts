import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, hundredthsOf, isDecimal } from './decimal.js';

describe('a decimal string', () => {
  it.each([
    ['0', 0],
    ['12', 1200],
    ['12.5', 1250],
    ['12.05', 1205],
    ['12.50', 1250],
    ['007.10', 710],
    ['999.99', 99_999],
  ])('%s is %i hundredths', (text, hundredths) => {
    expect(isDecimal(text)).toBe(true);
    expect(hundredthsOf(text)).toBe(hundredths);
  });

  it.each([
    '',
    ' ',
    '1000',
    '1.',
    '.5',
    '1.234',
    '-1',
    '+1',
    '1,5',
    '1e2',
    '0x1',
    'NaN',
    'Infinity',
    ' 1',
    '1 ',
    '1\n',
    '１２',
    '1.５',
    '٣',
    'a1',
    '1a',
  ])('%j is none', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => hundredthsOf(text)).toThrow(RangeError);
    expect(() => hundredthsOf(text)).toThrow(`Not a decimal string: ${text}`);
  });

  it.each([null, undefined, 12, NaN, true, {}, ['1']])('%s, being no string, is none', (given) => {
    expect(isDecimal(given)).toBe(false);
  });

  it.each([
    [0, '0'],
    [5, '0.05'],
    [50, '0.5'],
    [100, '1'],
    [1210, '12.1'],
    [1205, '12.05'],
    [8000, '80'],
    [1_000_000, '10000'],
  ])('%i hundredths are written %s', (hundredths, text) => {
    expect(decimalOf(hundredths)).toBe(text);
  });

  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])('refuses %d hundredths', (hundredths) => {
    expect(() => decimalOf(hundredths)).toThrow(RangeError);
    expect(() => decimalOf(hundredths)).toThrow(`Not whole hundredths: ${String(hundredths)}`);
  });

  it('comes back the same', () => {
    fc.assert(fc.property(fc.nat(99_999), (hundredths) => hundredthsOf(decimalOf(hundredths)) === hundredths));
  });
});
