import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readAssessments } from './read-assessments.js';
import { lookups, lookupsOf } from './testing/lang-son.js';
import { assessmentsMap } from './testing/read-sample.js';
import { csvTable, tableOf } from '../workbook-file/testing/table-of.js';

const yaml = (...more: string[]) =>
  [
    'import: assessments',
    'edition: byt-1300-2023',
    'head: { row: 1 }',
    'commune: { name: Xã, district: { is: Tràng Định } }',
    'scores: district',
    'answers:',
    '  - { head: TC 1, id: "1" }',
    '  - { head: TC 2, id: "2" }',
    ...more,
  ].join('\n');

const HEAD = 'Xã;TC 1;TC 2;Liệt';
const read = async (map: string, ...rows: string[]) =>
  readAssessments(await csvTable(...rows), assessmentsMap(map), lookups);
const codes = async (map: string, ...rows: string[]) =>
  (await read(map, ...rows)).faults.map(({ cell, code }) => `${cell ?? ''}: ${code}`);

describe('faults, every one at its cell', () => {
  it('are listed all at once, from top to bottom, each with what stands there and what to do', async () => {
    const result = await read(
      yaml(),
      HEAD,
      'Chi Lăng;x;10,5',
      'Chi Lăn;1;2',
      'Đại Đồng;8,123;-',
      ';5;',
      'xã Chi Lăng;1;1',
      'Hòa Bình;#REF!;1',
    );
    expect(result.faults.map(({ cell, code, found }) => [cell, code, found])).toEqual([
      ['dòng 2, cột 2', 'CELL_NOT_A_NUMBER', 'x'],
      ['dòng 2, cột 3', 'OVER_MAXIMUM', '10,5'],
      ['dòng 3, cột 1', 'COMMUNE_NOT_FOUND', 'Chi Lăn'],
      ['dòng 4, cột 2', 'CELL_TOO_PRECISE', '8,123'],
      ['dòng 4, cột 3', 'CELL_NOT_A_NUMBER', '-'],
      ['dòng 5, cột 1', 'CELL_REQUIRED', ''],
      ['dòng 6, cột 1', 'COMMUNE_TWICE', 'xã Chi Lăng'],
      ['dòng 7, cột 1', 'COMMUNE_NOT_FOUND', 'Hòa Bình'],
    ]);
    expect(result.faults[0]?.sentence).toContain('“x” không phải là số');
    expect(result.faults[1]?.sentence).toContain('tối đa là 10');
    expect(result.faults[2]?.sentence).toContain('xã Chi Lăng (huyện Tràng Định)');
    expect(result.faults[6]?.sentence).toContain('dòng 2');
    for (const { sentence } of result.faults) expect(sentence).not.toMatch(/undefined|…/);
  });

  it('an empty cell is not answered, never zero; nought is an answer', async () => {
    const result = await read(yaml(), HEAD, 'Chi Lăng;0;', 'Đại Đồng; ;\u00a0');
    expect(result.faults).toEqual([]);
    expect(result.rows).toMatchObject([
      { row: 2, column: 'district', answers: { 1: { points: '0' } }, cells: { 1: 'dòng 2, cột 2' } },
    ]);
    expect(Object.keys(result.rows[0]?.answers ?? {})).toEqual(['1']);
    expect(result.communes).toHaveLength(2);
  });

  it('a dash or an x in a column of points is not answered where the map says so', async () => {
    expect(await codes(yaml('blankWords: ["-", x]'), HEAD, 'Chi Lăng;X;-')).toEqual([]);
  });

  it('a word for what does not apply is put to the standard', async () => {
    expect(await codes(yaml('notApplicableWords: [KAD]'), HEAD, 'Chi Lăng;1;kad')).toEqual([
      'dòng 2, cột 3: NOT_APPLICABLE_REFUSED',
    ]);
  });

  it('an id that the standard does not have is told once', async () => {
    expect(await codes(yaml('  - { head: Liệt, id: "11" }'), HEAD, 'Chi Lăng;1;1;1', 'Đại Đồng;1;1;1')).toEqual([
      'dòng 2, cột 4: UNKNOWN_ID',
    ]);
  });

  it('columns that are not there, there twice, or taken twice', async () => {
    const missing = await read(
      yaml('  - { head: TC 3, id: "3" }', '  - { number: 2, id: "4" }'),
      'Xã;TC 1;TC 2;TC 2',
      'Chi Lăng;1;1;1',
    );
    expect(missing.faults.map(({ code, found }) => [code, found])).toEqual([
      ['COLUMN_TWICE', 'dòng 1, cột 3; dòng 1, cột 4'],
      ['COLUMN_NOT_FOUND', 'Xã | TC 1 | TC 2 | TC 2'],
      ['MAP_COLUMN_SHARED', ''],
    ]);
    expect(await codes(yaml().replace('row: 1', 'find: Đơn vị'), HEAD, 'Chi Lăng;1;1')).toEqual([': HEAD_NOT_FOUND']);
  });

  it('a sheet without communes', async () => {
    expect(await codes(yaml(), HEAD, 'Cộng;1;2')).toEqual([': FILE_EMPTY']);
  });
});

describe('what disqualifies', () => {
  const declared = async (blank: string, ...rows: string[]) =>
    (await read(yaml(`disqualified: { head: Liệt, yes: [x, có], no: [không]${blank} }`), HEAD, ...rows)).rows.map(
      (row) => row.disqualified,
    );

  it('is declared by the map’s words; an empty cell declares nothing', async () => {
    expect(await declared('', 'Chi Lăng;1;1;X', 'Đại Đồng;1;1;Không', 'Đề Thám;1;1;')).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(await declared('', 'Chi Lăng;;;có')).toEqual([true]);
  });

  it('where the map says so an empty cell is a no, but only of a commune that was scored', async () => {
    expect(await declared(', blank: no', 'Chi Lăng;1;1;x', 'Đại Đồng;1;1;', 'Đề Thám;;;')).toEqual([true, false]);
  });

  it('another word is a fault', async () => {
    expect(await codes(yaml('disqualified: { head: Liệt }'), HEAD, 'Chi Lăng;1;1;?')).toEqual([
      'dòng 2, cột 4: CELL_NOT_IN_LIST',
    ]);
  });
});

describe('the commune of a row', () => {
  const named = (commune: string) => yaml().replace(/commune.*/, `commune: ${commune}`);
  const found = async (map: string, ...rows: string[]) => (await read(map, ...rows)).communes.map(({ code }) => code);

  it('by code, also one that lost its zero', async () => {
    expect(await found(named('{ code: Mã }'), 'Mã;TC 1;TC 2', '6034;1;1', '06037;1;1')).toEqual(['06034', '06037']);
  });

  it('by code and name, which must agree: a code changes hands', async () => {
    const map = assessmentsMap(named('{ code: Mã, name: Xã }'));
    const table = await csvTable('Mã;Xã;TC 1;TC 2', '06040;Xã Đại Đồng;1;1');
    expect(readAssessments(table, map, lookupsOf(1)).faults).toEqual([]);
    const later = readAssessments(table, map, lookupsOf(2)).faults;
    expect(later.map(({ code, cell }) => [code, cell])).toEqual([['COMMUNE_CODE_OF_ANOTHER', 'dòng 2, cột 2']]);
    expect(later[0]?.sentence).toContain('thị trấn Thất Khê');
  });

  it('a name that occurs more than once needs its district or type', async () => {
    expect(await codes(named('{ name: Xã }'), 'Xã;TC 1;TC 2', 'Chi Lăng;1;1')).toEqual([
      'dòng 2, cột 1: COMMUNE_AMBIGUOUS',
    ]);
    expect(
      await found(named('{ name: Xã }'), 'Xã;TC 1;TC 2', 'Phường Chi Lăng;1;1', 'Chi Lăng (Tràng Định);1;1'),
    ).toEqual(['05983', '06034']);
  });

  it('a type or a district that is none is a fault', async () => {
    const map = named('{ name: Xã, type: Loại, district: Huyện }');
    expect(
      await codes(map, 'Xã;Loại;Huyện;TC 1;TC 2', 'Chi Lăng;làng;Tràng Định;1;1', 'Chi Lăng;xã;Bình Gia;1;1'),
    ).toEqual(['dòng 2, cột 2: CELL_NOT_IN_LIST', 'dòng 3, cột 1: COMMUNE_NOT_FOUND']);
  });

  it('a commune above the first group row has no district', async () => {
    const map = named('{ name: Xã, district: { fromRows: true } }');
    const result = await read(
      map,
      HEAD,
      'Đề Thám;1;1',
      'I. Huyện Tràng Định;;',
      'Chi Lăng;1;1',
      'TTYT thành phố Lạng Sơn: 8 xã;;',
      'P. Chi Lăng;1;1',
    );
    expect(result.faults.map(({ cell, code }) => [cell, code])).toEqual([['dòng 2, cột 1', 'DISTRICT_MISSING']]);
    expect(result.communes.map(({ code }) => code)).toEqual(['06034', '05983']);
    expect(result.skipped).toEqual([
      { row: 3, text: 'I. Huyện Tràng Định', why: 'district' },
      { row: 5, text: 'TTYT thành phố Lạng Sơn: 8 xã', why: 'district' },
    ]);
  });

  it('since July 2025: no districts, grouped by health centre', async () => {
    const map = assessmentsMap(named('{ name: Xã, district: { fromRows: true } }'));
    const table = await csvTable(HEAD, 'TTYT khu vực Tràng Định;;', 'Xã Thất Khê;1;1', 'Đoàn Kết;1;1');
    expect(readAssessments(table, map, lookupsOf(3))).toMatchObject({
      faults: [],
      communes: [
        { code: '06040', period: 3 },
        { code: '06001', period: 3 },
      ],
    });
  });
});

describe('a workbook’s own traps', () => {
  const sheetOf = async (fill: (sheet: ExcelJS.Worksheet) => void) => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Điểm');
    sheet.addRow(HEAD.split(';'));
    fill(sheet);
    return tableOf(Buffer.from(await workbook.xlsx.writeBuffer()), 'diem.xlsx');
  };

  it('errors and formulas without a result, where they are read and only there', async () => {
    const table = await sheetOf((sheet) => {
      sheet.addRow([
        'Chi Lăng',
        { formula: 'A1' },
        { error: '#REF!' } as ExcelJS.CellErrorValue,
        { error: '#DIV/0!' } as ExcelJS.CellErrorValue,
      ]);
    });
    const { faults } = readAssessments(table, assessmentsMap(yaml()), lookups);
    expect(faults.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
      ['Điểm', 'B2', 'CELL_FORMULA_WITHOUT_VALUE'],
      ['Điểm', 'C2', 'CELL_HAS_ERROR'],
    ]);
  });

  it('8.5 that Excel made a date of; a percentage; a score merged over two communes', async () => {
    const table = await sheetOf((sheet) => {
      sheet.addRow(['Chi Lăng', new Date(Date.UTC(2023, 4, 8)), 0.5]);
      sheet.getCell('C2').numFmt = '0%';
      sheet.addRow(['Đại Đồng', 5, 6]);
      sheet.addRow(['Đề Thám', 5, null]);
      sheet.mergeCells('C3:C4');
    });
    const { faults } = readAssessments(table, assessmentsMap(yaml()), lookups);
    expect(faults.map(({ cell, code, found }) => [cell, code, found])).toEqual([
      ['B2', 'CELL_IS_A_DATE', '08/05/2023'],
      ['C2', 'CELL_IS_A_PERCENTAGE', '50%'],
      ['C4', 'CELL_MERGED', '6'],
    ]);
  });
});

describe('the health criterion of nông thôn mới', () => {
  const map = [
    'import: assessments',
    'edition: langson-1494-2022-ntm',
    'head: { rows: [1, 2] }',
    'commune: { name: Xã, type: { is: xã }, district: { is: Tràng Định } }',
    'scores: district',
    'answers:',
    '  - { head: "Bảo hiểm y tế > Nam", id: "15.1", answer: male }',
    '  - { head: "Bảo hiểm y tế > Nữ", id: "15.1", answer: female }',
    '  - { head: "Thấp còi", id: "15.3", answer: value }',
    '  - { head: "Y tế xã", id: "15.2", answer: met }',
  ].join('\n');
  const HEADS = ['Xã;Bảo hiểm y tế;;Thấp còi;Y tế xã', ';Nam;Nữ;;'];

  it('takes measures, percentages and yes or no; a head that is not merged spreads to the right', async () => {
    const result = await read(map, ...HEADS, 'Chi Lăng;95,2%;96;18;Đạt', 'Đề Thám;;;20,5;không đạt');
    expect(result.faults).toEqual([]);
    expect(result.rows.map(({ answers }) => answers)).toEqual([
      { '15.1': { male: '95.2', female: '96' }, '15.3': { value: '18' }, '15.2': { met: true } },
      { '15.3': { value: '20.5' }, '15.2': { met: false } },
    ]);
  });

  it('tells of a missing sex at the empty cell', async () => {
    expect(await codes(map, ...HEADS, 'Chi Lăng;95;;18;', 'Đề Thám;;95;18;')).toEqual([
      'dòng 3, cột 3: BOTH_SEXES_NEEDED',
      'dòng 4, cột 2: BOTH_SEXES_NEEDED',
    ]);
  });
});
