import { describe, expect, it } from 'vitest';
import { known } from '../testing/known.js';
import { guessItem } from './guess-item.js';
import type { KnownItem } from './known.js';

const criteria = known.standards[0]?.items.filter(({ id }) => !id.includes('.')) ?? [];
const part = (id: string, name: string): KnownItem => ({ id, name, max: '2', answer: 'points', bySex: false });
const items = [...criteria, part('7.35', 'Tỷ lệ trẻ em được tiêm chủng đầy đủ'), part('7.30', 'Khám thai')];

const said = (text: string): string | null => {
  const guess = guessItem(text, items);
  if (guess?.kind === 'item') return `${guess.item.id}${guess.strong ? '' : '?'}`;
  return guess?.kind === 'unknown' ? `không có ${guess.id}` : (guess?.kind ?? null);
};

describe('the criterion that a head names', () => {
  it.each([
    ['Tiêu chí 1', '1'],
    ['TC1', '1'],
    ['TC 01:', '1'],
    ['tieu chi so 10', '10'],
    ['Tiêu chí IV', '4'],
    ['Điểm TC 2 (tối đa 10 điểm)', '2'],
    ['TC 2 - 10 điểm', '2'],
    ['Điểm thẩm định tiêu chí 3', '3'],
    ['2. Nhân lực y tế', '2'],
    ['NHÂN LỰC Y TẾ', '2'],
    ['Nhân lực', '2?'],
    ['7.35', '7.35'],
    ['7.3', '7.30'],
    ['Chỉ tiêu 35', '7.35'],
    ['7.35. Tỷ lệ trẻ em được tiêm chủng đầy đủ', '7.35'],
    ['Tiêu chí 11', 'không có 11'],
    ['TC 1-5', 'unclear'],
    ['TC 2-10', 'unclear'],
    ['TC 2 (12 điểm)', 'unclear'],
    ['Tiêu chí 3: Nhân lực y tế', 'unclear'],
    ['3. Nhân lực y tế', 'unclear'],
    ['Tiêu chí 3 năm trước', 'unclear'],
    ['Ghi chú tiêu chí 3', null],
    ['Điểm trừ tiêu chí 5', null],
    ['Tổng điểm tiêu chí 6', null],
    ['Dân số', null],
    ['Y tế', null],
    ['Số tiêu chí đạt', null],
    ['Điểm năm 2022', null],
  ])('%s: %s', (text, answer) => expect(said(text)).toBe(answer));
});
