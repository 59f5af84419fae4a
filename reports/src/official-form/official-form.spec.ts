import { describe, expect, it } from 'vitest';
import { decimal, hundredths, text } from './cell.js';
import { fractionText, letter, type Column } from './column.js';
import { lines } from './estimate.js';
import type { OfficialHead } from './head.js';
import { numberLine, placeAndDay } from './letterhead.js';
import { headerFooter, pageMarks } from './page.js';

const head: OfficialHead = {
  organAbove: 'UBND TỈNH LẠNG SƠN',
  organ: 'SỞ Y TẾ',
  symbol: 'BC-SYT',
  number: null,
  place: 'Lạng Sơn',
  day: { open: true, year: 2023 },
  attachedTo: null,
  signatures: [],
  recipients: [],
};
const live = { kind: 'live' as const, at: { date: '2023-10-31', time: '16:00' }, demo: true };

describe('cells', () => {
  it.each([
    ['12.5', 12.5],
    ['0', 0],
    [null, null],
  ])('takes %s as %s', (given, wanted) => expect(decimal(given)).toBe(wanted));
  it.each(['', '12,5', '-1', '1.234', '1e3'])('refuses "%s" as a decimal', (given) =>
    expect(() => decimal(given)).toThrow(),
  );
  it('counts hundredths exactly', () =>
    expect(['11.19', '4.5', '80', '0.01'].map(hundredths)).toEqual([1119, 450, 8000, 1]));
  it('cleans a text and cuts what Excel cannot hold', () => {
    expect(text('a\u0300\r\nb\u0000')).toBe('à\nb');
    expect(text('')).toBeNull();
    expect(text('x'.repeat(40_000))).toHaveLength(32_767);
  });
});

describe('columns', () => {
  const columns: Column<null>[] = ['a', 'b', 'c'].map((key) => ({ key, head: [key], width: 5, kind: 'count' }));
  const rate = (over: string[], less?: string[]): string =>
    fractionText([...columns, { key: 'r', head: ['r'], width: 5, kind: 'rate', fraction: { of: 'a', over, less } }], 3);
  it('letters them as Excel does', () =>
    expect([0, 25, 26, 51, 52, 701, 702].map(letter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));
  it('states a fraction in their numbers', () => {
    expect(rate(['b'])).toBe('(4) = (1) / (2)');
    expect(rate(['a', 'b'])).toBe('(4) = (1) / [(1) + (2)]');
    expect(rate(['b'], ['c'])).toBe('(4) = (1) / [(2) - (3)]');
  });
});

describe('the official head', () => {
  it('leaves number, day and month open until they are given', () => {
    expect(numberLine(head)).toBe('Số:      /BC-SYT');
    expect(placeAndDay(head)).toBe('Lạng Sơn, ngày      tháng      năm 2023');
  });
  it.each([
    ['2023-11-01', 'Lạng Sơn, ngày 01 tháng 11 năm 2023'],
    ['2024-02-09', 'Lạng Sơn, ngày 09 tháng 02 năm 2024'],
    ['2024-03-19', 'Lạng Sơn, ngày 19 tháng 3 năm 2024'],
  ])('writes %s as Nghị định 30 asks', (date, wanted) => expect(placeAndDay({ ...head, day: { date } })).toBe(wanted));
});

describe('the marks of a page', () => {
  it('says open and invented, both, one or neither', () => {
    expect(pageMarks(live)).toEqual(['SỐ LIỆU CHƯA CHỐT, lúc 16:00 ngày 31/10/2023', 'DỮ LIỆU MINH HỌA']);
    expect(pageMarks({ ...live, kind: 'frozen' })).toEqual(['DỮ LIỆU MINH HỌA']);
    expect(pageMarks({ ...live, kind: 'frozen', demo: false })).toEqual([]);
  });
  it('keeps the size of the font apart from a name that begins with a digit, and an ampersand a text', () => {
    expect(headerFooter(live, '1 A & B').oddFooter).toContain('&9&"Times New Roman,Italic"1 A && B&R');
  });
});

describe('the estimate of lines', () => {
  it.each([
    ['Thành phố Lạng Sơn', 18, 1],
    ['Thành phố Lạng Sơn', 12, 2],
    ['Nam 91,2\nNữ 90,1', 12, 2],
    ['4f9d2c1ab0e84d5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b', 36, 2],
    ['', 10, 1],
  ])('%s in %d units: %d', (given, width, wanted) => expect(lines(given, width, 10)).toBe(wanted));
});
