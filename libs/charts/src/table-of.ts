import type { Figure, FigureCell, FigureColumn } from './figure.js';
import { numberPath } from './paths.js';
import { sayNumber } from './say-number.js';

/** A number of a figure, wherever it is written. */
export interface TableCell {
  /** `figure/<id>/<row>/<column>`, or `figure/<id>/total/<column>`. */
  path: string;
  /** A decimal string, "31" or "12.5"; null: there is none. */
  value: string | null;
  /** The same as it is read, with as many decimals as any number of the figure has: "12,50"; empty where there is none. */
  text: string;
  /** The codes of the communes behind it. */
  communes: string[];
}

export interface TableRow {
  id: string;
  label: string;
  cells: TableCell[];
}

/** A figure as rows and columns: the screen, the workbook and the papers write this one. */
export interface FigureTable {
  id: string;
  rowHead: string;
  /** In the order of the cells. */
  columns: FigureColumn[];
  rows: TableRow[];
  /** null: the columns cannot be added up. */
  total: TableRow | null;
}

/** The word of the last row. */
export const TOTAL_WORD = 'Tổng cộng';

export function tableOf({ id, rowHead, columns, rows, total }: Figure): FigureTable {
  const decimals = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => decimalsOf(value))));
  const rowOf = (row: string, label: string, cells: readonly FigureCell[]): TableRow => ({
    ...{ id: row, label },
    cells: cells.map(({ value, communes }, at) => ({
      path: numberPath(id, row, columns[at]?.id ?? ''),
      value,
      text: value === null ? '' : sayNumber(value, decimals),
      communes,
    })),
  });
  return {
    ...{ id, rowHead, columns },
    rows: rows.map((row) => rowOf(row.id, row.label, row.cells)),
    total: total && rowOf('total', TOTAL_WORD, total),
  };
}

const decimalsOf = (value: string | null): number => value?.split('.')[1]?.length ?? 0;
