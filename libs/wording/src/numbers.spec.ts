import { describe, expect, it } from 'vitest';
import { formatCount, formatDecimal, formatFraction, formatPercent, formatSize } from './numbers.js';

describe('numbers', () => {
  it.each([
    ['12.5', '12,5'],
    ['80', '80'],
    ['0.01', '0,01'],
    ['-0.5', '-0,5'],
    ['12,5', '12,5'],
    ['15.3 x', '15.3 x'],
    [4.5, '4,5'],
  ])('writes %s as %s', (given, expected) => {
    expect(formatDecimal(given)).toBe(expected);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1500, '1.500'],
    [1234567, '1.234.567'],
    [-1500, '-1.500'],
  ])('counts %d as %s', (given, expected) => {
    expect(formatCount(given)).toBe(expected);
  });

  it.each([
    [31, 120, '25,8 %'],
    [1, 2, '50 %'],
    [1, 3, '33,3 %'],
    [2, 3, '66,7 %'],
    [1, 2000, '0,1 %'],
    [0, 5, '0 %'],
    [5, 5, '100 %'],
    [0, 0, ''],
  ])('%d of %d is %s', (part, whole, expected) => {
    expect(formatPercent(part, whole)).toBe(expected);
  });

  it('writes a fraction, and nothing over nothing', () => {
    expect(formatFraction(31, 120)).toBe('31/120');
    expect(formatFraction(0, 0)).toBe('');
  });

  it.each([
    [10 * 1024 * 1024, '10 MB'],
    [1.5 * 1024 * 1024, '1,5 MB'],
    [512 * 1024, '512 KB'],
    ['10 MB', '10 MB'],
  ])('sizes %s as %s', (given, expected) => {
    expect(formatSize(given)).toBe(expected);
  });
});
