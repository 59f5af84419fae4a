import ExcelJS from 'exceljs';

export type Value = string | number | Date | null;

/** A sheet as a person lays it out: its rows, and what is merged. */
export interface Laid {
  name: string;
  rows: Value[][];
  merges?: string[];
  hidden?: number[];
}

export const workbookOf = async (...sheets: Laid[]): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], hidden = [] } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value !== null) sheet.getCell(at + 1, column + 1).value = value;
      });
    });
    for (const range of merges) sheet.mergeCells(range);
    for (const row of hidden) sheet.getRow(row).hidden = true;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

export const csvOf = (rows: Value[][], delimiter = ';'): Buffer =>
  Buffer.from(rows.map((row) => row.map((value) => String(value ?? '')).join(delimiter)).join('\r\n'));
