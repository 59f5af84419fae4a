import { expect, it } from 'vitest';
import { isDate } from './date.js';
import { compareRevisions } from './revision-order.js';

it('revisions stand in the order of their numbers, the office’s own after the shipped one', () => {
  expect(['r10', 'r2', 'r1.10', 'r1', 'r1.2'].sort(compareRevisions)).toEqual(['r1', 'r1.2', 'r1.10', 'r2', 'r10']);
});

it.each([
  ['2023-02-28', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2023-02-29', false],
  ['2023-02-30', false],
  ['1900-02-29', false],
  ['2023-04-31', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-1-1', false],
  ['09/03/2023', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});
