import { communeFullName, districtFullName } from '@chuan-xa/places';
import { describe, expect, it } from 'vitest';
import { chooseSheet } from '../../workbook-file/choose-sheet.js';
import { openBook } from '../../workbook-file/read-table.js';
import { readRecognitions, type ReadRecognitions } from '../read-recognitions.js';
import { known } from '../testing/known.js';
import { lookups } from '../testing/lang-son.js';
import { inDistrict } from '../testing/layouts.js';
import { recognitionsMap } from '../testing/read-sample.js';
import { csvOf, workbookOf, type Value } from '../testing/sheet-of-rows.js';
import type { Proposal } from './proposal.js';
import { proposeMap } from './propose-map.js';

const here = [...inDistrict('Tràng Định'), ...inDistrict('Chi Lăng')].filter(({ type }) => type === 'xa');
const TITLES = ['ntm', 'ntm-advanced', 'BTCQGYTX'] as const;
const titleAt = (at: number) => TITLES[at % 3] ?? 'ntm';
const yearAt = (at: number): number => 2015 + (at % 8);
const expected = here.map(({ code }, at) => ({
  commune: { code, period: 1 },
  title: titleAt(at),
  year: yearAt(at),
  decisionNumber: `${at + 100}/QĐ-UBND`,
  decisionDate: '2023-01-26',
}));

const run = async (bytes: Buffer, fileName: string): Promise<{ proposal: Proposal; read: ReadRecognitions }> => {
  const opened = await openBook(bytes, fileName);
  if (!opened.ok) throw new Error(opened.fault.sentence);
  const proposal = await proposeMap(opened.book, 'recognitions', known);
  if ('code' in proposal) throw new Error(proposal.sentence);
  const map = recognitionsMap(proposal.map);
  const table = await chooseSheet(opened.book, map.read.sheet);
  if ('code' in table) throw new Error(table.sentence);
  return { proposal, read: readRecognitions(table, map, lookups) };
};

describe('registers of recognitions', () => {
  it('a workbook: bands of districts, dates as dates, terms, notes, a signature', async () => {
    const words = { ntm: 'Nông thôn mới', 'ntm-advanced': 'NTM nâng cao', BTCQGYTX: 'Tiêu chí quốc gia về y tế xã' };
    const row = (at: number): Value[] => {
      const commune = here[at];
      return [
        at + 1,
        commune ? communeFullName(commune) : null,
        yearAt(at),
        words[titleAt(at)],
        `Quyết định số ${at + 100}/QĐ-UBND`,
        new Date('2023-01-26T00:00:00Z'),
        new Date('2028-01-25T00:00:00Z'),
        at % 4 === 0 ? 'đã trao' : null,
      ];
    };
    const first = inDistrict('Tràng Định').filter(({ type }) => type === 'xa').length;
    const rows: Value[][] = [
      ['UBND TỈNH LẠNG SƠN'],
      ['DANH SÁCH CÔNG NHẬN'],
      [],
      ['TT', 'Đơn vị', 'Năm đạt chuẩn', 'Danh hiệu', 'Quyết định công nhận', null, 'Có giá trị đến ngày', 'Ghi chú'],
      [null, null, null, null, 'Số quyết định', 'Ngày ký', null, null],
      ['I', 'Huyện Tràng Định'],
      ...here.slice(0, first).map((_commune, at) => row(at)),
      ['II', 'Huyện Chi Lăng'],
      ...here.slice(first).map((_commune, at) => row(first + at)),
      [null, 'Tổng số: 37 xã'],
      [null, 'Lạng Sơn, ngày 05 tháng 3 năm 2023'],
    ];
    const merges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5', 'H4:H5'];
    const { proposal, read } = await run(await workbookOf({ name: 'Sổ', rows, merges }), 'so.xlsx');
    expect(read.faults.map(({ cell, sentence }) => `${cell ?? ''} ${sentence}`)).toEqual([]);
    expect(read.rows).toMatchObject(expected.map((one) => ({ ...one, termEndsOn: '2028-01-26' })));
    expect(read.rows.map(({ note }) => note)).toEqual(here.map((_c, at) => (at % 4 === 0 ? 'đã trao' : null)));
    expect(proposal.doubts).toEqual([]);
    expect(proposal.columns.map(({ meaning }) => meaning)).toEqual([
      'số thứ tự: bỏ qua',
      'tên xã',
      'năm công nhận',
      'danh hiệu',
      'số quyết định',
      'ngày quyết định',
      'ngày hết thời hạn',
      'ghi chú',
    ]);
  });

  it('a CSV: own words for titles, number and day in one cell', async () => {
    const words = { ntm: 'xã NTM', 'ntm-advanced': 'NTM NC', BTCQGYTX: 'Chuẩn y tế' };
    const rows = here.map((commune, at): Value[] => [
      commune.district ? districtFullName(commune.district) : null,
      `${at + 100}/QĐ-UBND ngày 26/01/2023`,
      commune.name,
      words[titleAt(at)],
      `Năm ${yearAt(at)}`,
      commune.type === 'xa' ? 'xã' : null,
    ]);
    const heads = ['Huyện', 'Quyết định', 'Tên', 'Danh hiệu', 'Năm được công nhận', 'Loại'];
    const { proposal, read } = await run(csvOf([heads, ...rows]), 'so.csv');
    expect(read.faults).toEqual([]);
    expect(read.rows).toMatchObject(expected);
    expect(proposal.doubts).toHaveLength(2);
    expect(proposal.doubts.join()).toMatch(/“NTM NC”.*nâng cao/);
  });

  it('what is missing is said, and nothing is read in its place', async () => {
    const rows = here.map(({ name }, at): Value[] => [name, `${at + 1}/QĐ-UBND`, 3000 + at]);
    const { proposal, read } = await run(csvOf([['Xã', 'Số QĐ', 'Dân số'], ...rows]), 'thieu.csv');
    expect(read.rows).toEqual([]);
    expect(new Set(read.faults.map(({ code }) => code))).toEqual(new Set(['COLUMN_NOT_FOUND']));
    for (const what of ['danh hiệu', 'năm công nhận', 'ngày quyết định'])
      expect(proposal.doubts.join('\n')).toContain(`Chưa thấy cột ${what}`);
    expect(proposal.columns.at(-1)).toEqual({
      column: '3',
      head: 'Dân số',
      meaning: null,
      samples: ['3000', '3001', '3002'],
    });
  });

  it('two columns of days, one title for all: taken, and said', async () => {
    const rows = here.map((commune, at): Value[] => [
      communeFullName(commune),
      2020,
      `${at + 1}/QĐ`,
      '26/01/2023',
      '27/01/2023',
    ]);
    const all: Value[][] = [
      ['Danh sách xã đạt tiêu chí quốc gia về y tế', null, null, null, null],
      [null, null, null, null, null],
      ['Tên xã', 'Năm', 'Số QĐ', 'Ngày ký', 'Ngày công nhận'],
      ...rows,
    ];
    const { proposal, read } = await run(csvOf(all), 'y-te.csv');
    expect(read.rows[0]).toMatchObject({ title: 'BTCQGYTX', decisionDate: '2023-01-26' });
    expect(proposal.doubts.join('\n')).toMatch(/cũng có thể là cột 5/);
    expect(proposal.doubts.join('\n')).toMatch(/tạm hiểu cả tệp là danh hiệu/);
  });
});
