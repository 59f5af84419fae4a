import { expect, it } from 'vitest';
import { sayFilter } from './say-filter.js';

it('says what a register was narrowed to, and of how much', () => {
  expect(sayFilter([false, 'năm 2022', 'có “dinh lap”'], 12, 1430, 'công nhận')).toBe(
    'Chỉ gồm: năm 2022; có “dinh lap” (12 trong 1.430 công nhận)',
  );
  expect(sayFilter([false, false], 430, 430, 'công nhận')).toBe('Gồm cả sổ: 430 công nhận');
});
