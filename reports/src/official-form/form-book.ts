import type { FormSheet } from './form-sheet.js';

export interface SheetForm {
  /** At most 31 characters. */
  name: string;
  widths: number[];
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number };
  /** A list lies on its side; a paper to be signed stands. */
  orientation?: 'landscape' | 'portrait';
}

/** What official forms are written into, sheet after sheet: a workbook, or the PDF that says the same. */
export interface FormBook {
  /** Opens the next sheet; the one before must be closed. */
  sheet(form: SheetForm): FormSheet;
  /** A name for a cell, e.g. of a total. */
  name(name: string, sheet: FormSheet, address: string): void;
}
