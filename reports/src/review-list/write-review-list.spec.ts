import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { defaultLetterhead, headOf } from '../letterhead/letterhead.js';
import { tableOf } from '../workbook-file/testing/table-of.js';
import type { ReviewListReport, ReviewRow } from './review-list.js';
import { writeReviewList } from './write-review-list.js';

const row = (over: Partial<ReviewRow>): ReviewRow => ({
  office: 'TTYT Tràng Định',
  commune: 'Mẫu',
  zone: '3',
  year: 2021,
  decision: { number: 'MH-12/QĐ-UBND', date: '2022-01-26' },
  total: '68.5',
  short: '11.5',
  belowFloor: '2; 5',
  disqualified: 'Có',
  outcome: { look: 'notMet', word: 'Không còn đạt', provisional: true },
  reasons: 'Tổng điểm 68,5/80, thiếu 11,5; tiêu chí 2 (Nhân lực y tế) 4,5/5, thiếu 0,5; có điểm liệt',
  wayBack: '+11,5 điểm: tiêu chí 1 lên 14; tiêu chí 2 lên 10; tiêu chí 3 lên 11',
  caseState: 'Đã thống nhất giải pháp',
  due: '2024-03-31',
  note: 'Hết thời hạn công nhận',
  ...over,
});

const report = (rows: ReviewRow[]): ReviewListReport => ({
  head: headOf(defaultLetterhead('Tỉnh Lạng Sơn'), 'list', '2023-11-01'),
  state: { kind: 'live', at: { date: '2023-10-31', time: '16:00' }, demo: true },
  title: 'DANH SÁCH RÀ SOÁT XÃ ĐÃ ĐƯỢC CÔNG NHẬN BỘ TIÊU CHÍ QUỐC GIA VỀ Y TẾ XÃ\nTỪ NĂM 2022 TRỞ VỀ TRƯỚC',
  lines: ['Đợt 2 năm 2023 – SỐ LIỆU CHƯA CHỐT', 'Chỉ gồm: lý do tiêu chí 2 dưới sàn; tên có “=1+1”'],
  rows: (async function* () {
    yield* await Promise.resolve(rows);
  })(),
  former: 2,
});

const written = async (rows: ReviewRow[]): Promise<Buffer> => {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeReviewList(report(rows), stream)]);
  return bytes;
};

it('writes numbers as numbers, days as days, and a text that begins like a formula as text', async () => {
  const bytes = await written([
    row({}),
    row({ commune: '=1+1', note: '@x', total: null, short: null, due: null, caseState: null }),
  ]);
  const table = await tableOf(bytes, 'ra-soat.xlsx');
  const [first = 0, second = 0] = table.filledRows.filter((at) => table.cell(at, 1).kind === 'number');
  expect([4, 5, 8, 9].map((column) => table.cell(first, column).number)).toEqual([3, 2021, 68.5, 11.5]);
  expect([7, 16].map((column) => table.cell(first, column).day)).toEqual(['2022-01-26', '2024-03-31']);
  expect(table.cell(first, 12).text).toBe('▼ Không còn đạt *');
  expect([3, 17].map((column) => table.cell(second, column))).toMatchObject([
    { kind: 'text', text: '=1+1' },
    { kind: 'text', text: '@x' },
  ]);
  expect([8, 9, 15, 16].map((column) => table.cell(second, column).kind)).toEqual(Array(4).fill('blank'));
});

it('says that there is none', async () => {
  const table = await tableOf(await written([]), 'ra-soat.xlsx');
  const texts = table.filledRows.map((at) => `${table.cell(at, 1).text}${table.cell(at, 2).text}`);
  expect(texts).toEqual(expect.arrayContaining(['Không có xã nào trong danh sách này', 'Cộng 0 xã.']));
});
