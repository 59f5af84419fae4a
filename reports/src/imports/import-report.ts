import type { ImportFault } from '../workbook-file/index.js';

/** An office's own file with the map that tells how to read it. */
export interface ForeignFile {
  bytes: Uint8Array;
  fileName: string;
  mapText: string;
}

/** What an import found and did. Nothing is written while there is a fault. */
export interface ImportReport {
  /** Communes that the sheet names. */
  communes: number;
  /** Cells or recognitions that are, or would be, written. */
  written: number;
  /** Of these, cells that held another score before. */
  replaced: number;
  faults: ImportFault[];
  /** Rows passed over: subtotals, blank ones. */
  skipped: number;
}

export const onlyFaults = (faults: ImportFault[]): ImportReport => ({
  communes: 0,
  written: 0,
  replaced: 0,
  faults,
  skipped: 0,
});
