import { describe, expect, it } from 'vitest';
import type { Book } from '../workbook-file/open-book.js';
import { openBook } from '../workbook-file/read-table.js';
import { mapFits } from './heads-of.js';
import { proposeMap } from './proposal/propose-map.js';
import { known } from './testing/known.js';
import { inDistrict } from './testing/layouts.js';
import { mapOf } from './testing/read-sample.js';
import { workbookOf, type Value } from './testing/sheet-of-rows.js';

const HEADS = ['Tên xã', ...Array.from({ length: 10 }, (_none, at) => `Tiêu chí ${at + 1}`), 'Ghi chú'];

const bookOf = async (title: string[], heads: string[], score: number, sheet = 'Sheet1'): Promise<Book> => {
  const rows: Value[][] = inDistrict('Đình Lập').map(({ name, type }) => [
    `${type === 'xa' ? 'xã' : 'thị trấn'} ${name}`,
    ...heads.slice(1).map(() => score),
  ]);
  const bytes = await workbookOf({ name: sheet, rows: [...title.map((text) => [text]), [], heads, ...rows] });
  const opened = await openBook(bytes, 'bang.xlsx');
  if (!opened.ok) throw new Error(opened.fault.sentence);
  return opened.book;
};
const proposal = async (book: Book, defaultStandard = known.defaultStandard) => {
  const proposed = await proposeMap(book, 'assessments', { ...known, defaultStandard });
  if ('code' in proposed) throw new Error(proposed.sentence);
  return proposed;
};
const heads = async (...book: Parameters<typeof bookOf>) => (await proposal(await bookOf(...book))).heads;

describe('sheets of one make', () => {
  it('have the same heads, whatever round, day and scores; longer titles and other spellings too', async () => {
    const one = await heads(['BẢNG TỰ CHẤM ĐỢT 1 NĂM 2023'], HEADS, 1);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(await heads(['SỞ Y TẾ', 'BẢNG TỰ CHẤM ĐỢT 2 NĂM 2024', 'Ngày 05/11/2024'], HEADS, 3)).toBe(one);
    const spelt = HEADS.map((text) => ` ${text.toLocaleUpperCase('vi').normalize('NFD')} `);
    expect(await heads(['BẢNG TỰ CHẤM'], spelt, 2, 'Trang khác')).toBe(one);
  });

  it('differ by a head, its place, and by whose scores the title says they are', async () => {
    const all = [
      await heads(['BẢNG TỰ CHẤM'], HEADS, 1),
      await heads(['BẢNG PHÚC TRA'], HEADS, 1),
      await heads(['BẢNG TỰ CHẤM'], [...HEADS.slice(0, -1), 'Nhận xét'], 1),
      await heads(['BẢNG TỰ CHẤM'], [HEADS[0] ?? '', ...HEADS.slice(1).toReversed()], 1),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it('a kept map fits a later file of the make, and not one that lacks a column or has it twice', async () => {
    const map = mapOf((await proposal(await bookOf(['BẢNG TỰ CHẤM'], HEADS, 1))).map);
    expect(await mapFits(await bookOf(['x', 'y', 'z'], HEADS, 2), map)).toBe(true);
    expect(
      await mapFits(
        await bookOf(
          [],
          HEADS.filter((text) => text !== 'Tiêu chí 4'),
          2,
        ),
        map,
      ),
    ).toBe(false);
    expect(await mapFits(await bookOf([], [...HEADS, 'Tiêu chí 4'], 2), map)).toBe(false);
    expect(await mapFits(await bookOf([], HEADS, 2), { ...map, read: { sheet: 'Tổng hợp' } })).toBe(false);
  });
});
