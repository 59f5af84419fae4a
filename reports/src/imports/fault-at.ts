import type { ProblemValues } from '@chuan-xa/wording';
import { fileFault, type FaultCode, type ImportFault } from '../workbook-file/index.js';
import type { Place } from './import-kind.js';

/** A fault at a place that was found while something was written, or compared: where in the file it belongs. */
export const faultAt = ({ sheet, cell }: Place, code: FaultCode, values: ProblemValues = {}): ImportFault => {
  const row = /(\d+)(?:, cột \d+)?$/.exec(cell ?? '')?.[1];
  return { ...fileFault(code, values, sheet), cell, row: row === undefined ? null : Number(row) };
};
