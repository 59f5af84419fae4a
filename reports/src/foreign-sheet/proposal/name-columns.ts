import { matches, pathOf, type HeadRows } from '../find-columns.js';
import { foldText } from '../../workbook-file/cell-text.js';
import { columnLetter, type Table } from '../../workbook-file/table.js';

/** How a map names a column: by its head where that means this column alone, else by its place. */
export type NamedColumn = { head: string } | { letter: string } | { number: number };

/** Names columns so that a sheet with the same heads, moved or with others between, is still read. */
export const columnNamer = (table: Table, head: HeadRows | null): ((column: number) => NamedColumn) => {
  const paths = Array.from({ length: table.columns }, (_none, index) =>
    head ? pathOf(table, head, index + 1).map(({ text }) => text) : [],
  );
  const folded = paths.map((path) => path.map(foldText));
  const place = (column: number): NamedColumn =>
    table.source === 'csv' ? { number: column } : { letter: columnLetter(column) };
  return (column) => {
    const path = paths[column - 1] ?? [];
    const bottom = path.at(-1);
    if (bottom === undefined || path.some((text) => text.includes('>') || foldText(text) === '')) return place(column);
    const spellings = [bottom, ...path.slice(0, -1).map((upper) => `${upper} > ${bottom}`), path.join(' > ')];
    const own = spellings.find((spelling) => folded.filter((other) => matches(spelling, other)).length === 1);
    return own === undefined ? place(column) : { head: own };
  };
};
