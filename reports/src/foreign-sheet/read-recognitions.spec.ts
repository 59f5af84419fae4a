import { describe, expect, it } from 'vitest';
import { readRecognitions, splitDecision } from './read-recognitions.js';
import { lookups } from './testing/lang-son.js';
import { recognitionsMap, sampleBytes } from './testing/read-sample.js';
import { csvTable } from '../workbook-file/testing/table-of.js';

const map = recognitionsMap(sampleBytes('cong-nhan.yaml').toString());
const HEAD = 'Huyện;Xã;Danh hiệu;Năm công nhận;Quyết định số;Ngày ký;Có giá trị đến;Ghi chú';

const read = async (...rows: string[]) => readRecognitions(await csvTable('SỔ CÔNG NHẬN', HEAD, ...rows), map, lookups);
const codes = async (...rows: string[]) =>
  (await read(...rows)).faults.map(({ cell, code }) => `${cell ?? ''}: ${code}`);

describe('a register of recognitions', () => {
  it('gives the year recognised for beside the date of the decision', async () => {
    const result = await read(
      'Tràng Định;Chi Lăng;NTM nâng cao;2022;99/QĐ-UBND;26/01/2023;;',
      'Hữu Lũng;Sơn Hà;NTM NC;2022;103/QĐ-UBND;26/01/2023;26/01/2028;đã trao',
      ';Hoà Sơn;ntm;2018;QĐ số 2165/QĐ-UBND;31/10/2018;;',
      'Văn Quan;xã An Sơn;Chuẩn y tế;2018;2166/QĐ-UBND;31/10/2018;;',
    );
    expect(result.faults).toEqual([]);
    expect(result.rows).toMatchObject([
      {
        row: 3,
        commune: { code: '06034', period: 1 },
        title: 'ntm-advanced',
        year: 2022,
        decisionNumber: '99/QĐ-UBND',
        decisionDate: '2023-01-26',
        termEndsOn: null,
        note: null,
      },
      { row: 4, cell: 'dòng 4, cột 2', title: 'ntm-advanced', termEndsOn: '2028-01-27', note: 'đã trao' },
      { row: 5, title: 'ntm', decisionNumber: '2165/QĐ-UBND' },
      { row: 6, title: 'BTCQGYTX' },
    ]);
  });

  it('lists every fault at its cell', async () => {
    expect(
      await codes(
        'Tràng Định;Chi Lăng;NTM nâng cao;2024;99/QĐ-UBND;26/01/2023;01/01/2020;',
        'Tràng Định;Chi Lăng;xã tốt;hai nghìn;;31/02/2023;;',
        'Tràng Định;Chi Lăn;NTM;2022;1/QĐ;26/01/2023;;',
        'Tràng Định;;NTM;2022;1/QĐ;26/01/2023;;',
      ),
    ).toEqual([
      'dòng 3, cột 4: YEAR_AFTER_DECISION',
      'dòng 3, cột 7: TERM_ENDS_BEFORE_DECISION',
      'dòng 4, cột 3: CELL_NOT_IN_LIST',
      'dòng 4, cột 4: CELL_NOT_A_NUMBER',
      'dòng 4, cột 5: CELL_REQUIRED',
      'dòng 4, cột 6: CELL_NOT_A_DATE',
      'dòng 5, cột 2: COMMUNE_NOT_FOUND',
      'dòng 6, cột 2: CELL_REQUIRED',
    ]);
  });

  it('one commune may hold several titles, but one title of a year once', async () => {
    const row = 'Tràng Định;Chi Lăng;NTM;2019;9/QĐ-UBND;26/01/2020;;';
    expect(await codes(row, row.replace('NTM', 'NTM nâng cao'), row.replaceAll('2019', '2018'))).toEqual([]);
    expect(await codes(row, row.replace('9/QĐ', '10/QĐ'))).toEqual(['dòng 4, cột 2: RECOGNITION_TWICE']);
  });

  it('asks the caller whether a title is for such a unit, and whether an edition is known', async () => {
    const strict = { ...lookups, isTitleFor: () => false };
    const result = readRecognitions(
      await csvTable(HEAD, 'Tràng Định;Chi Lăng;NTM;2019;9/QĐ;26/01/2020;;'),
      map,
      strict,
    );
    expect(result.faults.map(({ code }) => code)).toEqual(['TITLE_NOT_FOR_TYPE']);
  });

  it('takes number and date from one cell where the map names no date', async () => {
    const one = recognitionsMap(
      'import: recognitions\nhead: { row: 1 }\ncommune: { code: Mã }\ntitle: { is: ntm }\nyear: { is: 2018 }\ndecision: { number: QĐ }\nedition: Bộ',
    );
    const table = await csvTable('Mã;QĐ;Bộ', '6034;2165/QĐ-UBND ngày 31/10/2018;byt-1300-2023', '06037;2166/QĐ-UBND;x');
    const result = readRecognitions(table, one, { ...lookups, hasEdition: (id) => id.startsWith('byt') });
    expect(result.rows).toMatchObject([
      {
        commune: { code: '06034' },
        decisionNumber: '2165/QĐ-UBND',
        decisionDate: '2018-10-31',
        edition: 'byt-1300-2023',
      },
    ]);
    expect(result.faults.map(({ cell, code }) => `${cell ?? ''}: ${code}`)).toEqual([
      'dòng 3, cột 2: DECISION_REQUIRED',
      'dòng 3, cột 3: CELL_NOT_IN_LIST',
    ]);
  });

  it.each([
    ['99/QĐ-UBND ngày 26/01/2023', '99/QĐ-UBND', '2023-01-26'],
    ['Quyết định số 99/QĐ-UBND, ngày 26 tháng 01 năm 2023', '99/QĐ-UBND', '2023-01-26'],
    ['Số: 99/QĐ-UBND (26/01/2023)', '99/QĐ-UBND', '2023-01-26'],
    ['99/2023/QĐ-UBND', '99/2023/QĐ-UBND', null],
    ['99/QĐ-UBND ngày 31/02/2023', '99/QĐ-UBND ngày 31/02/2023', null],
  ])('%s', (text, number, day) => expect(splitDecision(text)).toEqual({ number, day }));
});
