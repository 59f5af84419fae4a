import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBook, type Table } from '../../reports/src/workbook-file/testing/reader.js';
import { tableOf } from '../../reports/src/workbook-file/testing/table-of.js';
import { openOffice, type Office } from './support/office.js';

const run = promisify(execFile);
let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Runs a script of `written-by/` with Debian's Python, whose packages are Debian's own. */
const write = async (script: string, file: string, ...how: string[]): Promise<string> => {
  const path = join(office.folder, file);
  await run('/usr/bin/python3', ['-B', join(import.meta.dirname, 'written-by', script), path, ...how]);
  return path;
};

/** `kind text` of every cell, row by row; nothing for a blank one. */
const shown = (table: Table): string[][] =>
  Array.from({ length: table.rows }, (_none, row) =>
    Array.from({ length: 6 }, (_nothing, column) => {
      const { kind, text } = table.cell(row + 1, column + 1);
      return kind === 'blank' ? '' : `${kind} ${text}`;
    }),
  );

/** What `written-by/sheet.py` says, in our words; the last column is what the program made of the formulas. */
const expected = (formulas: readonly string[]): string[][] => [
  ['text BẢNG ĐIỂM CÁC XÃ', '', '', '', '', ''],
  ['text STT', 'text Tên xã', 'text TC 1', 'text TC 2', 'text Ngày', 'text Tổng'],
  ['', '', 'text điểm', 'text điểm', '', ''],
  ['number 1', 'text Hòa Bình', 'text 8,5', 'number 8,5', 'date 26/01/2023', formulas[0] ?? ''],
  ['number 2', 'text Hoà Bình', 'text 7', 'number 7,25', 'text 26/01/2023', formulas[1] ?? ''],
  ['number 3', 'text Chi Lăng', '', 'percent 85,5%', 'date 26/01/2023', formulas[2] ?? ''],
  ['number 4', 'text =xã & <thị trấn>', 'text 8.5', 'number 1e-7', '', formulas[3] ?? ''],
  ['number 5', 'boolean TRUE', 'text Dòng 1 Dòng 2', 'number -3', 'text không', ''],
];

const UNCACHED = Array.from({ length: 4 }, () => 'uncached ');
const CACHED = ['number 9,5', 'number 8,25', 'text Hòa Bình!', 'error #DIV/0!'];

/** Reads a file whose only filled sheet is found by itself, and compares it cell by cell. */
const check = async (path: string, name: string, formulas: readonly string[]): Promise<void> => {
  const table = await tableOf(await readFile(path), name);
  expect(table.sheet).toBe('Chấm điểm');
  expect(shown(table)).toEqual(expected(formulas));
  expect(table.resolved(3, 2).text).toBe('Tên xã');
  expect(table.cell(1, 6).mergedInto).toEqual({ row: 1, column: 1 });
  expect(table.cell(4, 5).day).toBe('2023-01-26');
  expect(table.columns).toBe(6);
};

describe('a sheet really written by another program is read as it was meant', () => {
  it('openpyxl, which keeps no results', async () => {
    await check(await write('openpyxl_sheet.py', 'openpyxl.xlsx'), 'openpyxl.xlsx', UNCACHED);
  });

  it('xlsxwriter, which leaves 0 for Excel to compute', async () => {
    await check(await write('xlsxwriter_sheet.py', 'xlsxwriter.xlsx', 'uncached'), 'xlsxwriter.xlsx', UNCACHED);
  });

  it('xlsxwriter told the results', async () => {
    await check(await write('xlsxwriter_sheet.py', 'told.xlsx', 'cached'), 'told.xlsx', CACHED);
  });

  it('xlsxwriter with macros: they are left alone', async () => {
    const macros = join(office.folder, 'vbaProject.bin');
    await writeFile(macros, Buffer.from('d0cf11e0a1b11ae1'.repeat(600), 'hex'));
    const path = await write('xlsxwriter_sheet.py', 'macros.xlsm', 'cached', macros);
    expect((await readFile(path)).includes('xl/vbaProject.bin')).toBe(true);
    await check(path, 'macros.xlsm', CACHED);
  });

  it.each(['openpyxl_sheet.py', 'xlsxwriter_sheet.py'])(
    'LibreOffice, opening what %s wrote and saving it',
    async (script) => {
      const file = script.replace('.py', '.xlsx');
      await write(script, file, 'uncached');
      await check(await office.convert(file, 'xlsx'), file, CACHED);
    },
  );

  it('LibreOffice’s own .xls and .ods, and a CSV, each under another name: one clear sentence', async () => {
    const path = await write('openpyxl_sheet.py', 'kinds.xlsx');
    const [xls, ods, csv] = [
      await office.convert('kinds.xlsx', 'xls'),
      await office.convert('kinds.xlsx', 'ods'),
      await office.convert('kinds.xlsx', 'csv'),
    ];
    const codeOf = async (written: string, name: string): Promise<string> => {
      const opened = await openBook(await readFile(written), name);
      return opened.ok ? 'read' : opened.fault.code;
    };
    expect([await codeOf(xls, 'diem.xls'), await codeOf(xls, 'diem.xlsx')]).toEqual(['FILE_IS_XLS', 'FILE_IS_XLS']);
    expect([await codeOf(ods, 'diem.ods'), await codeOf(ods, 'diem.xlsx')]).toEqual([
      'FILE_NAME_UNKNOWN',
      'FILE_OF_ANOTHER_KIND',
    ]);
    expect(await codeOf(csv, 'diem.xlsx')).toBe('FILE_IS_CSV');
    expect(await codeOf(path, 'diem.csv')).toBe('FILE_IS_WORKBOOK');
  });
});
