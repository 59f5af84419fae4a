import { expect, it } from 'vitest';
import { decide } from './decide.js';

const first = { sheet: 'Điểm', cell: 'D5' };
const second = { sheet: 'Điểm', cell: 'D6' };

it('takes what was decided in a cell, and in the others what holds for all', () => {
  const takeAt = decide([first, second], { take: 'neither', decisions: [{ ...first, take: 'system' }] });
  expect([first, second].map(takeAt)).toEqual(['system', 'neither']);
  expect([first, second].map(decide([first, second], { take: 'file' }))).toEqual(['file', 'file']);
});

it('tells a cell of one sheet from the same cell of another', () => {
  const other = { sheet: 'Điểm NTM', cell: 'D5' };
  const takeAt = decide([first, other], { take: 'file', decisions: [{ ...other, take: 'system' }] });
  expect([first, other].map(takeAt)).toEqual(['file', 'system']);
});

it('refuses a decision of a cell that nobody disputes', () => {
  expect(() => decide([first], { take: 'file', decisions: [{ ...second, take: 'file' }] })).toThrow(
    expect.objectContaining({ code: 'CONFLICT_UNKNOWN', values: { cell: 'D6' } }),
  );
});
