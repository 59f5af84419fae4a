import type ExcelJS from 'exceljs';
import type { CellValue } from '../../official-form/index.js';
import { sayCell } from '../../printed-form/say-cell.js';

/** A cell's value as the forms wrote it; an empty result of a formula is not read back. */
function valueOf(cell: ExcelJS.Cell): CellValue {
  if (cell.formula) return { formula: cell.formula, result: (cell.result as string | number | undefined) ?? '' };
  return cell.value !== null && typeof cell.value === 'object' && 'richText' in cell.value
    ? cell.text
    : (cell.value as CellValue);
}

/** A text without blanks, and without the shape that the PDF draws. */
export const bare = (text: string): string => text.replaceAll(/[\s◐]/g, '').normalize('NFC');

/** The rows of the tables of a sheet that was read back, heads too: what their cells show, one after the other. */
export function shownRows(sheet: ExcelJS.Worksheet): string[] {
  const rows: string[] = [];
  sheet.eachRow((row) => {
    const cells: ExcelJS.Cell[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell));
    const own = cells.filter((cell) => cell.border?.bottom !== undefined && cell.master.address === cell.address);
    if (own.length > 0) rows.push(bare(own.map((cell) => sayCell(valueOf(cell), cell.numFmt)).join('')));
  });
  return rows;
}
