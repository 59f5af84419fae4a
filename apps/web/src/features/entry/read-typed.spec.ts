import { describe, expect, it } from 'vitest';
import { cellText } from './cell-text.js';
import { readTyped } from './read-typed.js';
import { gridColumns, type GridColumn } from './columns.js';
import { lawOf } from '../../../../../libs/scoring/src/testing/law.js';

const points = lawOf('byt-1300-2023');
const thresholds = lawOf('langson-1494-2022-ntm');
const column = (edition: typeof points, id: string): GridColumn => gridColumns(edition).find((one) => one.id === id)!;
const read = (id: string, text: string, edition = points) => readTyped(edition, column(edition, id), text);

describe('what is typed into a cell', () => {
  it.each([
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    [' 12,50 ', '12.5'],
    ['0', '0'],
    ['07', '7'],
    ['14', '14'],
  ])('%s are points', (text, value) => expect(read('1', text)).toEqual({ value: { points: value } }));

  it.each(['12,555', '-1', '1e3', 'mười', '12,5 đ', '1 2', '1,2,3', '1000'])(
    '%s are none, and it is said what to type',
    (text) => {
      const { why } = read('1', text) as { why: string };
      expect(why).toContain(text);
      expect(why).toContain('8,5');
    },
  );

  it('is held to the maximum by the engine itself', () => {
    expect(read('1', '14,5')).toMatchObject({ why: expect.stringMatching(/14/) });
  });

  it.each(['K', 'không', 'Khong', '0'])('%s: no điểm liệt', (text) =>
    expect(read('disqualified', text)).toEqual({ value: { declared: false } }),
  );
  it.each(['C', 'có', 'CÓ', '1'])('%s: there is one', (text) =>
    expect(read('disqualified', text)).toEqual({ value: { declared: true } }),
  );
  it('has ó in two letters, as some input methods send it', () =>
    expect(read('disqualified', 'co\u0301')).toEqual({ value: { declared: true } }));

  it.each(['91/90,5', '91 / 90.5', '91;90,5', '91%/90,5 %'])('%s is one measure for each sex', (text) =>
    expect(read('15.1', text, thresholds)).toEqual({ value: { male: '91', female: '90.5' } }),
  );
  it.each(['91', '91/', '/90', '91/90/89'])('%s is not', (text) =>
    expect(read('15.1', text, thresholds)).toMatchObject({ why: expect.stringContaining('nam/nữ') }),
  );

  it('cleared is nothing, which is not zero', () => expect(read('1', '  ')).toEqual({ value: null }));

  it('what stands in a cell can be typed again as it stands', () => {
    for (const value of [
      { points: '12.25' },
      { declared: true },
      { declared: false },
      { male: '91', female: '90.5' },
      null,
    ]) {
      const id = value === null || 'points' in value ? '1' : 'declared' in value ? 'disqualified' : '15.1';
      expect(read(id, cellText(value), id === '15.1' ? thresholds : points)).toEqual({ value });
    }
  });
});
