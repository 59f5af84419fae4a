import { readTable, type ReadOptions } from '../read-table.js';
import type { Table } from '../table.js';

/** A table of a file that must be readable. */
export const tableOf = async (bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Table> => {
  const read = await readTable(bytes, name, options);
  if (!read.ok) throw new Error(`${read.fault.cell ?? ''} ${read.fault.sentence}`);
  return read.table;
};

export const csvTable = (...lines: string[]): Promise<Table> =>
  tableOf(Buffer.from(lines.join('\n')), 'thu.csv', { delimiter: ';' });
