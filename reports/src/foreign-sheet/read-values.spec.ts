import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldText } from '../workbook-file/cell-text.js';
import { dayAfter, dayOfText, readDay, readDecimal, readYear, readYesNo } from './read-values.js';
import { textContent, type Cell, type Content } from '../workbook-file/table.js';

const cell = (content: Content): Cell => ({ row: 1, column: 1, address: 'A1', mergedInto: null, ...content });
const text = (value: string): Cell => cell(textContent(cleanText(value)));
const number = (value: number, kind: 'number' | 'percent' = 'number'): Cell =>
  cell({ text: String(value), number: value, day: null, kind });

describe('a decimal', () => {
  it.each(['8,5', '8.5', '8.50', '8,50', ' 8,5\u00a0', '08,5'])('“%s” is eight and a half', (written) => {
    expect(readDecimal(text(written), false)).toEqual({ value: '8.5' });
  });

  it.each([
    [8.5, '8.5'],
    [0, '0'],
    [12, '12'],
    [999.99, '999.99'],
  ])('the number %d is "%s"', (value, decimal) =>
    expect(readDecimal(number(value), false)).toEqual({ value: decimal }),
  );

  it.each([
    ['8,123', 'CELL_TOO_PRECISE'],
    ['1.000', 'CELL_TOO_PRECISE'],
    ['1e3', 'CELL_NOT_A_NUMBER'],
    ['８.５', 'CELL_NOT_A_NUMBER'],
    ['٨', 'CELL_NOT_A_NUMBER'],
    ['-', 'CELL_NOT_A_NUMBER'],
    ['x', 'CELL_NOT_A_NUMBER'],
    ['8,5 điểm', 'CELL_NOT_A_NUMBER'],
    ['8,5/14', 'CELL_NOT_A_NUMBER'],
    ['1.234,5', 'CELL_NOT_A_NUMBER'],
    [',5', 'CELL_NOT_A_NUMBER'],
    ['5,', 'CELL_NOT_A_NUMBER'],
    ['0x10', 'CELL_NOT_A_NUMBER'],
    ['-1', 'CELL_OUT_OF_RANGE'],
    ['+8', 'CELL_OUT_OF_RANGE'],
    ['1000', 'CELL_OUT_OF_RANGE'],
    ['85%', 'CELL_IS_A_PERCENTAGE'],
  ])('“%s” is %s', (written, code) => expect(readDecimal(text(written), false)).toMatchObject({ code }));

  it.each([
    [8.123, 'CELL_TOO_PRECISE'],
    [1e-7, 'CELL_TOO_PRECISE'],
    [-1, 'CELL_OUT_OF_RANGE'],
    [1000, 'CELL_OUT_OF_RANGE'],
    [1e21, 'CELL_OUT_OF_RANGE'],
  ])('the number %d is %s', (value, code) => expect(readDecimal(number(value), false)).toMatchObject({ code }));

  it('a percentage is a measure, never points', () => {
    expect(readDecimal(number(95, 'percent'), true)).toEqual({ value: '95' });
    expect(readDecimal(text('95,5 %'), true)).toEqual({ value: '95.5' });
    expect(readDecimal(number(95, 'percent'), false)).toMatchObject({ code: 'CELL_IS_A_PERCENTAGE' });
  });

  it('a number that Excel made a date of is told as such', () => {
    const date = cell({ text: '08/05/2023', number: null, day: '2023-05-08', kind: 'date' });
    expect(readDecimal(date, false)).toMatchObject({ code: 'CELL_IS_A_DATE' });
  });

  it('any hundredths come back as they were, written with either mark', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom('.', ','),
        fc.boolean(),
        (hundredths, mark, padded) => {
          const shortest = String(hundredths / 100);
          const written = (padded ? (hundredths / 100).toFixed(2) : shortest).replace('.', mark);
          expect(readDecimal(text(written), false)).toEqual({ value: shortest });
          expect(readDecimal(number(hundredths / 100), false)).toEqual({ value: shortest });
        },
      ),
    );
  });
});

describe('a day', () => {
  it.each([
    '26/01/2023',
    '26/1/2023',
    '26-01-2023',
    '26.1.2023',
    'ngày 26/01/2023',
    'Ngày 26 tháng 01 năm 2023',
    '2023-01-26',
    '2023-01-26T00:00:00',
  ])('%s', (written) => {
    expect(dayOfText(written)).toBe('2023-01-26');
  });

  it.each(['31/02/2023', '01/26/2023', '26/01/23', '26/01', '2023', 'không rõ', '26/01/2023 hoặc 27/01/2023'])(
    '%s is none',
    (written) => {
      expect(readDay(text(written), false)).toEqual({ code: 'CELL_NOT_A_DATE', values: undefined });
    },
  );

  it('a serial number counts from 1900, or from 1904', () => {
    expect(readDay(number(44_952), false)).toEqual({ value: '2023-01-26' });
    expect(readDay(number(43_490), true)).toEqual({ value: '2023-01-26' });
    expect(readDay(number(2023), false)).toMatchObject({ code: 'CELL_NOT_A_DATE' });
    expect(readDay(number(44_952.5), false)).toMatchObject({ code: 'CELL_NOT_A_DATE' });
  });

  it('the day after ends a term', () =>
    expect([dayAfter('2023-12-31'), dayAfter('2024-02-28')]).toEqual(['2024-01-01', '2024-02-29']));
});

describe('a year, a yes', () => {
  it('a year stands as number or text', () => {
    expect([readYear(number(2022)), readYear(text('2022')), readYear(text('Năm 2022'))]).toEqual([
      { value: 2022 },
      { value: 2022 },
      { value: 2022 },
    ]);
    expect(readYear(number(1987))).toMatchObject({ code: 'YEAR_OUT_OF_RANGE' });
    expect(readYear(text('2021-2022'))).toMatchObject({ code: 'CELL_NOT_A_NUMBER' });
    expect(readYear(number(2022.5))).toMatchObject({ code: 'CELL_NOT_A_NUMBER' });
  });

  it('yes and no are the map’s words, in any case and tone placement', () => {
    expect(readYesNo(text('KHÔNG'), ['có'], ['không'])).toEqual({ value: false });
    expect(readYesNo(text('Hoà'), ['hòa'], [])).toEqual({ value: true });
    expect(readYesNo(text('1'), ['có'], ['không'])).toEqual({
      code: 'CELL_NOT_IN_LIST',
      values: { allowed: 'có, không' },
    });
    expect(readYesNo(cell({ ...textContent('TRUE'), kind: 'boolean' }), ['có'], ['không'])).toEqual({ value: true });
  });
});

describe('two spellings of a head', () => {
  it.each([
    ['Hòa', 'Hoà'],
    ['Thụy', 'THUỴ'],
    ['Xã/phường', 'xã / phường:'],
    ['Tiêu chí 1', 'Tiêu chí\n1 (*)'.replace(' (*)', '*')],
    ['Đạt', 'Ðạt'],
    ['“Điểm”', 'điểm'],
  ])('%s and %s', (one, other) => expect(foldText(one)).toBe(foldText(other.normalize('NFD'))));

  it('a mark that makes another word is kept', () => {
    expect(new Set(['Đại', 'Dại', 'Đãi', 'Đài', 'Đai', 'Đâi'].map(foldText)).size).toBe(6);
  });
});
