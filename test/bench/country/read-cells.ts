import ExcelJS from 'exceljs';
import type { CellsOfSheet } from './workbook-order.js';

/** The cells of every sheet of a workbook, as plain values. */
export async function readCells(path: string): Promise<CellsOfSheet[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book.worksheets.map((sheet) => {
    const rows: CellsOfSheet['rows'] = [];
    sheet.eachRow({ includeEmpty: true }, (row) =>
      // From 1, and with holes where cells are empty.
      rows.push(Array.from(Array.isArray(row.values) ? row.values.slice(1) : [], plain)),
    );
    return { name: sheet.name, rows };
  });
}

const plain = (value: ExcelJS.CellValue | undefined): string | number | boolean | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return plain(value.result);
  return 'text' in value ? value.text : '';
};
