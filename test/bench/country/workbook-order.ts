/** What a process is to write: our workbook from the database, or the same cells by ExcelJS alone. */
export interface WorkbookOrder {
  what: 'ours' | 'exceljs';
  appUrl: string;
  provinces: string[];
  round: string;
  /** Where the cells to be written stand, as JSON. */
  cells: string;
  path: string;
}

export interface CellsOfSheet {
  name: string;
  rows: (string | number | boolean | null)[][];
}
