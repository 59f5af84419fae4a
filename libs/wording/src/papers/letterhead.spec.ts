import { describe, expect, it } from 'vitest';
import {
  sayAttachedToReport,
  sayPaperNumber,
  sayPlaceAndDay,
  sayRecipients,
  tidyRecipient,
  tidySymbol,
} from './letterhead.js';

describe('the words of a letterhead', () => {
  it('leave number, day and month open', () => {
    expect(sayPaperNumber(null, 'BC-SYT')).toBe('Số:      /BC-SYT');
    expect(sayPaperNumber('12', 'BC-SYT')).toBe('Số: 12/BC-SYT');
    expect(sayPaperNumber(null, null)).toBe('');
    expect(sayPlaceAndDay('Lạng Sơn', { year: 2023 })).toBe('Lạng Sơn, ngày      tháng      năm 2023');
    expect(sayAttachedToReport('BC-SYT', '2023')).toBe(
      'Kèm theo Báo cáo số      /BC-SYT ngày      tháng      năm 2023 của Sở Y tế',
    );
  });

  it.each([
    ['2023-11-01', 'ngày 01 tháng 11'],
    ['2024-02-12', 'ngày 12 tháng 02'],
    ['2024-03-09', 'ngày 09 tháng 3'],
  ])('write %s as the decree has it', (day, said) => {
    expect(sayPlaceAndDay('Lạng Sơn', day)).toBe(`Lạng Sơn, ${said} năm ${day.slice(0, 4)}`);
  });

  it('end each recipient by a semicolon and the last by a full stop', () => {
    expect(sayRecipients(['Lãnh đạo Sở', 'Lưu: VT'])).toEqual(['- Lãnh đạo Sở;', '- Lưu: VT.']);
    expect(sayRecipients([])).toEqual([]);
  });

  it.each([
    ['- Như trên;', 'Như trên'],
    ['•Lưu: VT, KHTC.', 'Lưu: VT, KHTC'],
    [' @Bộ Y tế ', '@Bộ Y tế'],
    ['-;', ''],
  ])('take from “%s” what the paper puts there itself', (typed, kept) => {
    expect(tidyRecipient(typed)).toBe(kept);
  });

  it('take the slash from a symbol', () => {
    expect(tidySymbol(' / BC-SYT')).toBe('BC-SYT');
  });
});
