import type ExcelJS from 'exceljs';
import { KEY } from '../../workbook-file/index.js';
import { ROWS } from '../sheet-head.js';

/** Where the columns of an entry sheet stand. */
export interface Keys {
  columnOf(key: string): number;
  /** Keys of the cells that take a number. */
  numbers: string[];
  result: number;
  /** Null in a threshold standard. */
  total: number | null;
}

export function findSheet(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name.replace(/[*?:/\\[\]']/g, ' ').trim());
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function keysOf(sheet: ExcelJS.Worksheet): Keys {
  const known = new Map<string, number>();
  sheet.getRow(ROWS.keys).eachCell((cell, column) => void known.set(String(cell.value).slice(KEY.length), column));
  const heads = new Map<string, number>();
  sheet.getRow(ROWS.head).eachCell((cell, column) => {
    if (!heads.has(cell.text)) heads.set(cell.text, column);
  });
  const result = [...heads].find(([head]) => head.startsWith('Kết quả'))?.[1];
  if (result === undefined) throw new Error(`no result in ${sheet.name}`);
  return {
    columnOf(key) {
      const column = known.get(key);
      if (column === undefined) throw new Error(`no key ${key} in ${sheet.name}`);
      return column;
    },
    numbers: [...known.keys()].filter(
      (key) => /^\d/.test(key) && !sheet.getCell(ROWS.numbers - 1, known.get(key) ?? 1).text.startsWith('đạt'),
    ),
    result,
    total: heads.get('Tổng điểm') ?? null,
  };
}
