import type { ImportFault } from './faults.js';
import type { Table } from './table.js';

/** One sheet of a workbook, read when it is asked for. */
export interface BookSheet {
  name: string;
  visible: boolean;
  /** Its cells, or why they cannot be read. */
  table(): Promise<Table | ImportFault>;
}

/** A file as it came: its sheets in their order. A CSV has one, without a name. */
export interface Book {
  fileName: string;
  sheets: readonly BookSheet[];
}

export type OpenedBook = { ok: true; book: Book } | { ok: false; fault: ImportFault };
