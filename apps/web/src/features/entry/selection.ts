/** A place in the grid: row and column, from 0. */
export interface Spot {
  row: number;
  column: number;
}

/** Where the keyboard is, and the other corner of what is chosen. */
export interface Selection {
  at: Spot;
  from: Spot;
}

export interface Size {
  rows: number;
  columns: number;
}

export const startAt = (spot: Spot): Selection => ({ at: spot, from: spot });

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

export const clamp = ({ row, column }: Spot, { rows, columns }: Size): Spot => ({
  row: within(row, rows),
  column: within(column, columns),
});

/** The corners of what is chosen: first and last row and column, both counted in. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const blockOfSelection = ({ at, from }: Selection): Block => ({
  top: Math.min(at.row, from.row),
  bottom: Math.max(at.row, from.row),
  left: Math.min(at.column, from.column),
  right: Math.max(at.column, from.column),
});

/** One cell on in reading order, or back; null past either end of the grid, where Tab leaves it. */
export function next({ row, column }: Spot, step: 1 | -1, { rows, columns }: Size): Spot | null {
  const place = row * columns + column + step;
  if (place < 0 || place >= rows * columns) return null;
  return { row: Math.floor(place / columns), column: place % columns };
}

/** Every spot of a block, row by row. */
export const spotsOf = ({ top, bottom, left, right }: Block): Spot[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
  ).flat();
