import { pathOf, type HeadRows } from '../find-columns.js';
import type { Cell, Table } from '../../workbook-file/table.js';

/** One column under the head, with what stands in the rows of communes. */
export interface HeadedColumn {
  number: number;
  /** The head's cells from the top; a merged one counts for each column under it. */
  path: readonly Cell[];
  /** Of the rows of communes, without the blank ones. */
  cells: readonly Cell[];
}

/** Every column that has a head or holds something beside the communes. */
export const viewColumns = (table: Table, head: HeadRows | null, rows: readonly number[]): HeadedColumn[] =>
  Array.from({ length: table.columns }, (_none, index) => index + 1).flatMap((number) => {
    const path = head ? pathOf(table, head, number) : [];
    const cells = rows.map((row) => table.resolved(row, number)).filter(({ kind }) => kind !== 'blank');
    return path.length === 0 && cells.length === 0 ? [] : { number, path, cells };
  });

export const headText = ({ path }: HeadedColumn): string => path.map(({ text }) => text).join(' > ');

/** The different texts of a column, as often as they stand there. */
export const textsOf = ({ cells }: HeadedColumn): Map<string, number> => {
  const times = new Map<string, number>();
  for (const { text } of cells) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
};
