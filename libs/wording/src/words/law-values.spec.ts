import { expect, it } from 'vitest';
import { sayLawValue } from './law-values.js';

it.each([
  ['12.5', '12,5'],
  [3, '3'],
  [true, 'có'],
  [false, 'không'],
  ['2023-03-09', '09/03/2023'],
  ['countsZero', 'tính 0 điểm'],
  [['0', '0.5', '1'], '0; 0,5; 1'],
  [
    [
      { bound: '90', points: '1' },
      { bound: '80.5', points: '0.5' },
    ],
    '90 → 1; 80,5 → 0,5',
  ],
  [null, 'chưa biết'],
  ['constructor', 'constructor'],
])('%j is said as %s', (value, said) => expect(sayLawValue(value)).toBe(said));
