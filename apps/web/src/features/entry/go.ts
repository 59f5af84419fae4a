import type { Going } from './active-cell.js';
import { clamp, startAt, type Selection, type Size, type Spot } from './selection.js';

/** Where a key leads from where the keyboard is. */
export function goFrom({ at, from }: Selection, going: Going, size: Size, pageRows: number): Selection {
  const to = clamp(target(at, going, size, pageRows), size);
  return going.extend === true ? { at: to, from } : startAt(to);
}

function target({ row, column }: Spot, going: Going, size: Size, pageRows: number): Spot {
  const far = going.edge === true;
  switch (going.way) {
    case 'up':
      return { row: far ? 0 : row - 1, column };
    case 'down':
      return { row: far ? size.rows - 1 : row + 1, column };
    case 'left':
      return { row, column: far ? 0 : column - 1 };
    case 'right':
      return { row, column: far ? size.columns - 1 : column + 1 };
    case 'pageUp':
      return { row: row - pageRows, column };
    case 'pageDown':
      return { row: row + pageRows, column };
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: size.columns - 1 };
    case 'start':
      return { row: 0, column: 0 };
    case 'end':
      return { row: size.rows - 1, column: size.columns - 1 };
  }
}
