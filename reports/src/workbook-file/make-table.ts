import type { Grid } from './grid.js';
import { areaFinder } from './merged-areas.js';
import { addressOf, type Area, type Cell, type Table } from './table.js';

export interface TableParts {
  source: Table['source'];
  fileName: string;
  sheet: string | null;
  date1904: boolean;
  grid: Grid;
  areas: readonly Area[];
}

/** A table over the cells that hold something. */
export const makeTable = ({ source, fileName, sheet, date1904, grid, areas }: TableParts): Table => {
  const { filledRows, columns } = grid;
  const rows = filledRows.at(-1) ?? 0;
  const areaAt = areaFinder(areas, rows);
  const corner = (row: number, column: number): Cell['mergedInto'] => {
    const area = areaAt(row, column);
    return area && (area.top !== row || area.left !== column) ? { row: area.top, column: area.left } : null;
  };
  const cell = (row: number, column: number): Cell => ({
    row,
    column,
    address: addressOf(source, row, column),
    ...grid.content(row, column),
    mergedInto: corner(row, column),
  });
  const resolved = (row: number, column: number): Cell => {
    const here = cell(row, column);
    return here.mergedInto ? cell(here.mergedInto.row, here.mergedInto.column) : here;
  };
  const converted = (): Cell[] => [...grid.converted()].map(({ row, column }) => cell(row, column));
  return { source, fileName, sheet, rows, columns, date1904, filledRows, cell, resolved, converted };
};
