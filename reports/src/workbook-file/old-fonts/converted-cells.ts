import type { Cell, Table } from '../table.js';
import type { OldEncoding } from './font-letters.js';

/** A cell whose text was turned into Unicode: from what, in which encoding, into what. */
export interface ConvertedCell {
  cell: Cell;
  encoding: OldEncoding;
  from: string;
  to: string;
}

/** Every cell of a table that was turned into Unicode, to be shown before it is taken; from top to bottom. */
export const convertedCells = (table: Table): ConvertedCell[] =>
  table
    .converted()
    .flatMap((cell) => (cell.old ? [{ cell, encoding: cell.old.encoding, from: cell.old.text, to: cell.text }] : []));
