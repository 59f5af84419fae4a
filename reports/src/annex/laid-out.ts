import type { AnnexSheetKey } from './form.js';

/** One row of the form, each cell as it reads; what is empty is left out. Numbers are decimal strings. */
export interface LaidRow {
  /** Tells the rows of a sheet apart: `7.35`, `7.35 vùng 1 mức 2`. */
  id: string;
  /** What people call it. */
  what: string;
  cells: Readonly<Record<string, string>>;
}

/** An edition as the form shows it. */
export type LaidOut = Readonly<Record<AnnexSheetKey, readonly LaidRow[]>>;

/** Leaves out what is empty. */
export const filled = (cells: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([key, text]) => (text === undefined || text === '' ? [] : [[key, text]])),
  );

/** A decimal string in its shortest form: "5.00" and "5" are one number. */
export const plain = (decimal: string): string => String(Number(decimal));
