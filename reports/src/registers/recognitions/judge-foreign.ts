import type { Tx } from '@chuan-xa/platform';
import type { RecognitionRow } from '../../foreign-sheet/index.js';
import { cellFault, type ImportFault, type Table } from '../../workbook-file/index.js';

/** What the reader of a foreign sheet cannot know: which day it is. At the commune's cell, since the day may stand within another text. */
export const judgeForeign = (tx: Tx, table: Table, rows: readonly RecognitionRow[]): ImportFault[] =>
  rows
    .filter(({ decisionDate }) => decisionDate > tx.today)
    .map(({ row, cell, decisionDate: date }) => {
      const column = Array.from({ length: table.columns }, (_none, at) => at + 1).find(
        (one) => table.cell(row, one).address === cell,
      );
      return cellFault(table, table.cell(row, column ?? 1), 'DECISION_IN_FUTURE', { date });
    });
