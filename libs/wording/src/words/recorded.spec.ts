import { describe, expect, it } from 'vitest';
import { sayChange, sayRecorded } from './recorded.js';

describe('a recorded value', () => {
  it('is said field by field, without what is empty', () => {
    const value = { year: 2022, decisionNumber: '99/QĐ-UBND', note: null, illustrative: false, roles: ['a', 'b'] };
    expect(sayRecorded(value)).toBe('năm: 2022; số quyết định: 99/QĐ-UBND; minh họa: không; vai trò: a, b');
    expect(sayRecorded({ id: '7', value: { points: '12.5' } })).toBe('mã: 7; giá trị: (điểm: 12,5)');
    expect(
      sayRecorded({ state: 'submitted', title: 'BTCQGYTX', roles: ['healthCentre'], decisionDate: '2023-01-26' }),
    ).toBe('trạng thái: đã nộp; danh hiệu: BTCQGYTX; vai trò: trung tâm y tế; ngày quyết định: 26/01/2023');
    expect(sayRecorded({ state: 'open', closedAt: '2023-11-01T01:00:00.000Z' })).toBe(
      'trạng thái: mới mở; đóng lúc: 08:00 ngày 01/11/2023',
    );
    expect(sayRecorded({ constructor: 1 })).toBe('constructor: 1');
    expect([null, undefined, 'một', 3, true].map((one) => sayRecorded(one))).toEqual(['', '', 'một', '3', 'có']);
  });

  it('is cut where it is too long, never within a character', () => {
    expect(sayRecorded('a'.repeat(300))).toHaveLength(300);
    expect(sayRecorded('a'.repeat(301))).toBe(`${'a'.repeat(299)}…`);
    expect(sayRecorded(`${'a'.repeat(298)}😀😀`)).toBe(`${'a'.repeat(298)}…`);
  });
});

describe('a change', () => {
  it('names what differs alone, and which cell it is', () => {
    const before = { id: '7', column: 'district', value: { points: '1' } };
    expect(sayChange(before, { ...before, value: { points: '2' } })).toEqual({
      before: 'mã: 7; cột: phúc tra; giá trị: (điểm: 1)',
      after: 'mã: 7; cột: phúc tra; giá trị: (điểm: 2)',
    });
    expect(sayChange({ year: 2021, note: 'cũ', zone: '1' }, { year: 2021, note: null, zone: '2' })).toEqual({
      before: 'ghi chú: cũ; vùng: 1',
      after: 'ghi chú: để trống; vùng: 2',
    });
  });

  it('is the whole where there was nothing before, and nothing where nothing changed', () => {
    expect(sayChange(null, { year: 2021 })).toEqual({ before: '', after: 'năm: 2021' });
    expect(sayChange({ year: 2021 }, { year: 2021 })).toEqual({ before: '', after: '' });
  });
});
