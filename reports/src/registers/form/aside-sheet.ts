import type ExcelJS from 'exceljs';
import { heightOf, lines } from '../../official-form/estimate.js';
import { headerFooter, pageSetup, plainStyle, type DataState } from '../../official-form/index.js';
import { cellStyle, columnHead } from './form-styles.js';

/** Rows that belong to a register and are only looked at: no key stands over them, so that nothing of them is taken back. */
export interface AsideSheet {
  /** At most 31 characters. */
  name: string;
  /** In capitals. */
  title: string;
  columns: readonly { head: string; width: number }[];
  rows: readonly (readonly string[])[];
}

/** Writes them on a sheet of their own, which cannot be edited. */
export function writeAside(book: ExcelJS.Workbook, { name, title, columns, rows }: AsideSheet, state: DataState): void {
  const sheet = book.addWorksheet(name, {
    headerFooter: headerFooter(state, name),
    views: [{ state: 'frozen', ySplit: 2, showGridLines: false, zoomScale: 90 }],
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getCell(1, 1).value = { richText: [{ text: title }] };
  sheet.getCell(1, 1).style = plainStyle({ wrap: true, size: 12, bold: true, horizontal: 'center' });
  sheet.getRow(1).height = heightOf(1, 12);
  for (const [at, { head }] of columns.entries()) {
    sheet.getCell(2, at + 1).value = { richText: [{ text: head }] };
    sheet.getCell(2, at + 1).style = columnHead({ write: 'never' });
  }
  for (const [place, cells] of rows.entries()) {
    const row = sheet.getRow(place + 3);
    for (const [at, text] of cells.entries()) {
      const cell = row.getCell(at + 1);
      cell.value = text === '' ? null : { richText: [{ text }] };
      cell.style = cellStyle(
        { key: '', head: '', width: 0, of: { kind: 'text', longest: 2000 }, write: 'never' },
        true,
        false,
      );
    }
    row.height = heightOf(Math.max(1, ...cells.map((text, at) => lines(text, columns[at]?.width ?? 0, 10))), 10);
  }
  Object.assign(sheet.pageSetup, pageSetup({ from: 2, to: 2 }));
  void sheet.protect('', { selectLockedCells: true, formatColumns: true, formatRows: true });
}
