import type { ProblemValues } from '@chuan-xa/wording';
import { faultSentence, type FaultCode } from './fault-sentences.js';
import type { Cell, Table } from './table.js';

/** One thing wrong with the file, its map or one of its cells: where, what stands there, what is wrong, what to do. */
export interface ImportFault {
  /** Null in a CSV and for the file or the map as a whole. */
  sheet: string | null;
  /** `B17`, `dòng 17, cột 3`, a place in the map; null for the file as a whole. */
  cell: string | null;
  /** Of the cell, from 1; null where it is no cell of the table. */
  row: number | null;
  column: number | null;
  /** What stands there, cut to 80 characters; empty where nothing does. */
  found: string;
  code: FaultCode;
  values: ProblemValues;
  sentence: string;
}

const FOUND_LENGTH = 80;

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length > FOUND_LENGTH ? `${characters.slice(0, FOUND_LENGTH).join('')}…` : text;
};

/** A fault of the file, or of a sheet as a whole. */
export const fileFault = (
  code: FaultCode,
  values: ProblemValues = {},
  sheet: string | null = null,
  found = '',
): ImportFault => ({
  sheet,
  cell: null,
  row: null,
  column: null,
  found: shorten(found),
  code,
  values,
  sentence: faultSentence(code, values),
});

/** A fault at a cell. `given` in its sentence is what stands there. */
export const cellFault = (table: Table, cell: Cell, code: FaultCode, values: ProblemValues = {}): ImportFault => {
  const found = shorten(cell.text);
  const all = { given: found, ...values };
  const { address, row, column } = cell;
  return {
    sheet: table.sheet,
    cell: address,
    row,
    column,
    found,
    code,
    values: all,
    sentence: faultSentence(code, all),
  };
};

/** Faults as a person meets them: from top to bottom, from left to right; what concerns no cell first. */
export const inOrder = (faults: readonly ImportFault[]): ImportFault[] =>
  [...faults].sort((one, other) => (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0));

/** A fault of the map, at its place in the YAML. */
export const mapFault = (place: string, found: string, code: FaultCode, values: ProblemValues): ImportFault => ({
  sheet: null,
  cell: `bản đồ, ${place}`,
  row: null,
  column: null,
  found: shorten(found),
  code,
  values,
  sentence: faultSentence(code, values),
});

/** What a sentence calls the sheet: its name, or the file's in a CSV. */
export const sheetName = (table: Table): string => table.sheet ?? table.fileName;
