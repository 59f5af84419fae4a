import { describe, expect, it } from 'vitest';
import { sayCellValue, sayItem, type CellContent } from './cells.js';

describe('what a cell holds', () => {
  const cases: [CellContent, string][] = [
    [{ points: '12.5' }, '12,5 điểm'],
    [{ points: '0' }, '0 điểm'],
    [{ value: '91' }, '91'],
    [{ male: '91', female: '90.5' }, 'nam 91; nữ 90,5'],
    [{ met: true }, 'đạt'],
    [{ met: false }, 'không đạt'],
    [{ notApplicable: true }, 'không áp dụng'],
    [{ declared: true }, 'có điểm liệt'],
    [{ declared: false }, 'không có điểm liệt'],
    [null, 'để trống'],
  ];

  it.each(cases)('%j reads %s', (value, words) => {
    expect(sayCellValue(value)).toBe(words);
  });
});

it('which cell it is reads as people name it', () => {
  expect(['7', '7.35', 'disqualified', 'note', 'note:7.35', 'note:7'].map(sayItem)).toEqual([
    'tiêu chí 7',
    'chỉ tiêu 7.35',
    'khai báo điểm liệt',
    'ghi chú',
    'ghi chú của chỉ tiêu 7.35',
    'ghi chú của tiêu chí 7',
  ]);
});
