import { describe, expect, it } from 'vitest';
import { hasCriteriaAsRows } from './criteria-as-rows.js';
import { lookups } from './testing/lang-son.js';
import { csvTable } from '../workbook-file/testing/table-of.js';

const turned = async (...rows: string[]) => hasCriteriaAsRows(await csvTable(...rows), lookups);

describe('criteria as rows', () => {
  it('are known by the communes across', async () => {
    expect(await turned('Nội dung;Chi Lăng;Đề Thám;Đại Đồng', 'Nhân lực;1;2;3', 'Thuốc;1;2;3')).toBe(true);
    expect(await turned('Nội dung;Chi Lăng;Đề Thám', 'TC 1;1;2', 'TC 2;1;2', 'TC 3;4;5')).toBe(true);
  });

  it('are known by the criteria down, where the heads name no commune', async () => {
    expect(await turned('Nội dung;CL;ĐT', 'Tiêu chí 1;1;2', 'Tiêu chí 2;1;2', 'Tiêu chí 3;4;5')).toBe(true);
  });

  it('a row for each commune and criterion', async () => {
    const rows = ['Chi Lăng', 'Đề Thám'].flatMap((commune) =>
      [1, 2, 3].map((criterion) => `xã ${commune};Tiêu chí ${criterion};5`),
    );
    expect(await turned('Xã;Tiêu chí;Điểm', ...rows)).toBe(true);
  });

  it.each([
    ['one commune', 'Chi Lăng;Tràng Định;1', 'Ghi chú;x;1'],
    [
      'criteria in a note',
      ...['Chi Lăng', 'Đề Thám', 'Đại Đồng', 'Tri Phương'].map((name) => `${name};1;Tiêu chí 2 chưa đạt`),
    ],
    [
      'the commune it became, and its health centre',
      'Đại Đồng;Cao Lộc;xã Thất Khê;1',
      'Vĩnh Tiến;Cao Lộc;xã Đoàn Kết;2',
    ],
    ['nothing known', 'a;b;c', 'd;e;f'],
  ])('%s: not', async (_what, ...rows) => expect(await turned('Xã;Huyện;TC 1;Ghi chú', ...rows)).toBe(false));
});
