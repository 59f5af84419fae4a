import { describe, expect, it } from 'vitest';
import { TooMany } from '../workbook-file/workbook-fault.js';
import { atCorners, placesOf } from './places.js';

const sheet = (name: string, part: string, visible = true) => ({ name, part, visible });
const tail = (...refs: string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const place = (row: number, column: number, ...texts: string[]) => ({ row, column, texts });

describe('the marks of each sheet', () => {
  it('go to the first of its name, however it is spaced, and else to the first that is seen', () => {
    const sheets = [sheet('Ẩn', '0', false), sheet('Điểm', '1'), sheet(' Điểm ', '2')];
    const marks = [
      { sheet: 'Điểm ', cell: 'B2', text: 'a' },
      { sheet: null, cell: 'B2', text: 'b' },
      { sheet: 'Khác', cell: 'C3', text: 'c' },
      { sheet: 'Ẩn', cell: 'A9', text: 'd' },
    ];
    expect(placesOf(sheets, marks)).toEqual(
      new Map([
        ['1', [place(2, 2, 'a', 'b'), place(1, 1, 'Khác, C3: c')]],
        ['0', [place(9, 1, 'd')]],
      ]),
    );
  });
});

describe('what is said of a covered cell', () => {
  it('is said at its corner, with what is said there already', () => {
    const places = [place(2, 2, 'a'), place(4, 3, 'b', 'c'), place(5, 2, 'd'), place(3, 4, 'e')];
    expect(atCorners(tail('A8:A9', '$B$2:C4'), places)).toEqual([
      place(2, 2, 'a', 'b', 'c'),
      place(5, 2, 'd'),
      place(3, 4, 'e'),
    ]);
    expect(places[0]).toEqual(place(2, 2, 'a'));
  });

  it('is looked for neither in areas below it nor in more of them than anybody writes', () => {
    const whole = Array.from({ length: 8_000 }, () => 'A1:A1048576');
    expect(() => atCorners(tail(...whole), [place(8_000, 1, 'a')])).toThrow(TooMany);
    expect(atCorners(tail('A1:A1048576'), [place(8_000, 1, 'a')])).toEqual([place(1, 1, 'a')]);
  });
});
