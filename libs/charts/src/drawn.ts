import type { Figure, FigureColumn } from './figure.js';
import { tableOf, type TableCell, type TableRow } from './table-of.js';

/** What of a figure is drawn: the columns that are not of the table alone, and of each row and the total their cells. */
export interface Drawn {
  columns: FigureColumn[];
  rows: TableRow[];
  total: TableRow | null;
}

export function drawnOf(figure: Figure): Drawn {
  const { columns, rows, total } = tableOf(figure);
  const shown = columns.map(({ tableOnly }) => tableOnly !== true);
  const keep = (row: TableRow): TableRow => ({ ...row, cells: row.cells.filter((_, at) => shown[at]) });
  return {
    columns: columns.filter((_, at) => shown[at]),
    rows: rows.map(keep),
    total: total && keep(total),
  };
}

export const numberIn = ({ value }: TableCell): number => Number(value ?? 0);

/** The largest of the numbers, at least 1, so that it can be divided by. */
export const largest = (numbers: readonly number[]): number => Math.max(1, ...numbers);
