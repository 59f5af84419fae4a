import type ExcelJS from 'exceljs';
import { ROWS } from '../sheet-head.js';

/** What stands in a cell, formulas with their results, and how it is shown: a percentage is one by its format. */
type Content = Pick<ExcelJS.Cell, 'value' | 'style'>;

/** Of a merged head only its first cell holds anything. */
const contentOf = (cell: ExcelJS.Cell): Content => ({
  value: cell.master.address === cell.address ? cell.value : null,
  style: cell.style,
});
const put = (cell: ExcelJS.Cell, { value, style }: Content): void => {
  cell.value = value;
  cell.style = style;
};

const contentsOf = (sheet: ExcelJS.Worksheet, column: number): Content[] =>
  Array.from({ length: sheet.rowCount - ROWS.keys + 1 }, (_none, at) =>
    contentOf(sheet.getCell(ROWS.keys + at, column)),
  );

/** Copies columns with their heads and keys to the right of all others. */
export function copyColumns(sheet: ExcelJS.Worksheet, from: number, count: number): void {
  const target = sheet.columnCount + 2;
  for (let at = 0; at < count; at += 1)
    for (const [row, content] of contentsOf(sheet, from + at).entries())
      put(sheet.getCell(ROWS.keys + row, target + at), content);
}

/** Moves columns with their heads and keys to the right of all others. */
export function moveColumns(sheet: ExcelJS.Worksheet, from: number, count: number): void {
  copyColumns(sheet, from, count);
  for (let column = from; column < from + count; column += 1)
    for (let row: number = ROWS.keys; row <= sheet.rowCount; row += 1) sheet.getCell(row, column).value = null;
}

export function renameHeads(sheet: ExcelJS.Worksheet): void {
  for (let column = 1; column <= sheet.columnCount; column += 1)
    sheet.getCell(ROWS.head, column).value = `Cột của tôi ${column}`;
}

/** Turns the rows of communes upside down, as sorting does. */
export function reverseRows(sheet: ExcelJS.Worksheet): void {
  const rows: Content[][] = [];
  for (let row: number = ROWS.first; row <= sheet.rowCount; row += 1)
    rows.push(Array.from({ length: sheet.columnCount }, (_none, at) => contentOf(sheet.getCell(row, at + 1))));
  for (const [at, contents] of rows.reverse().entries())
    for (const [column, content] of contents.entries()) put(sheet.getCell(ROWS.first + at, column + 1), content);
}
