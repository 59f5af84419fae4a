import type { Tx } from '@chuan-xa/platform';
import type { RecognitionRow } from '../../foreign-sheet/index.js';
import { cellFault, columnLetter, type ImportFault, type Table } from '../../workbook-file/index.js';

/** What the reader of a foreign sheet cannot know: which day it is. At the commune's cell, since the day may stand within another text. */
export function judgeForeign(tx: Tx, table: Table, rows: readonly RecognitionRow[]): ImportFault[] {
  const late = rows.filter(({ decisionDate }) => decisionDate > tx.today);
  if (late.length === 0) return [];
  const columns = new Map(Array.from({ length: table.columns }, (_none, at) => [columnLetter(at + 1), at + 1]));
  return late.map(({ row, cell, decisionDate: date }) => {
    const column = columns.get(cell.replace(/\d+$/, '')) ?? 1;
    return cellFault(table, table.cell(row, column), 'DECISION_IN_FUTURE', { date });
  });
}
