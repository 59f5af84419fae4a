import { expect, it } from 'vitest';
import { decisionsOf, groupsOf, keyOf, withTaken } from './clashes.js';
import type { Clash } from './kinds.js';

const clash = (sheet: string | null, cell: string, of: string): Clash => ({
  ...{ sheet, cell, of, what: `${of}, tiêu chí 3` },
  ...{ file: '9 điểm', system: '8 điểm', by: 'TTYT huyện Mẫu', at: '2026-11-22T03:15:00Z' },
});
const one = clash('Điểm', 'D5', 'xã Đại Đồng');
const next = clash('Điểm', 'E5', 'xã Đại Đồng');
const other = clash('Điểm', 'D6', 'xã Chi Lăng');
const elsewhere = clash('Điểm NTM', 'D5', 'xã Đại Đồng');
const all = [one, next, other, elsewhere];

it('puts the cells of a commune together, wherever they stand', () => {
  expect(groupsOf(all)).toEqual([
    { of: 'xã Đại Đồng', clashes: [one, next, elsewhere] },
    { of: 'xã Chi Lăng', clashes: [other] },
  ]);
});

it('decides a cell, a commune or all, the last word holding', () => {
  const choices = withTaken(withTaken(new Map(), all, 'system'), [one], 'file');
  expect(decisionsOf(choices, all)).toEqual([
    { sheet: 'Điểm', cell: 'D5', take: 'file' },
    { sheet: 'Điểm', cell: 'E5', take: 'system' },
    { sheet: 'Điểm', cell: 'D6', take: 'system' },
    { sheet: 'Điểm NTM', cell: 'D5', take: 'system' },
  ]);
});

it('leaves out what nobody chose for, and what is not asked', () => {
  expect(decisionsOf(withTaken(new Map(), [one, other], 'file'), [next, other])).toEqual([
    { sheet: 'Điểm', cell: 'D6', take: 'file' },
  ]);
  expect(keyOf(clash(null, 'dòng 5, cột 3', ''))).not.toBe(keyOf(clash('null', 'dòng 5, cột 3', '')));
});
