import type { CellValue, ScoreColumn } from '@chuan-xa/scoring';

/** One cell to be written. `seen`: the version its writer saw, 0 where nothing stood; null takes whatever stands. */
export interface CellChange {
  id: string;
  column: ScoreColumn;
  value: CellValue;
  seen: number | null;
}

/** The cells of one sheet; `field` is where its faults are reported (`cells`, or a row of a file). */
export interface SheetChange {
  sheetId: string;
  cells: CellChange[];
  field: string;
}
