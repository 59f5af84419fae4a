import { fractionText, type Column } from './column.js';
import { heightOf, lines } from './estimate.js';
import type { FormSheet, Merge, Placed, Span } from './form-sheet.js';
import { headStyle } from './styles.js';

const SIZE = 9.5;
const NUMBER_SIZE = 8;

/** Rows of bands and names, and of what stands under the names. */
function depth<Row>(columns: Column<Row>[]): { named: number; under: number } {
  return {
    named: Math.max(...columns.map((column) => column.head.length)),
    under: Math.max(...columns.map((column) => column.under?.length ?? 0)),
  };
}

/** How many rows the head takes, the row of column numbers with it. */
export function headRows<Row>(columns: Column<Row>[]): number {
  const { named, under } = depth(columns);
  return named + under + 1;
}

/** Writes the head of a table: bands, names, rows under them, and the column numbers on which the filter stands. */
export function writeTableHead<Row>(sheet: FormSheet, columns: Column<Row>[]): Span {
  const { named, under } = depth(columns);
  const merges = [...bands(columns, named), ...stretches(columns, named, under)];
  const cellsOf = (
    content: (column: Column<Row>) => string | number | null | undefined,
    size: number,
    bold: boolean,
  ): Placed[] => columns.map((column) => ({ value: content(column) ?? null, style: headStyle(size, bold) }));
  const rows = [
    ...Array.from({ length: named }, (_, level) => cellsOf((column) => column.head[level], SIZE, true)),
    ...Array.from({ length: under }, (_, level) => cellsOf((column) => column.under?.[level], SIZE, false)),
    columns.map((_, at): Placed => ({ value: fractionText(columns, at), style: headStyle(NUMBER_SIZE, false) })),
  ];
  const heights = heightsOf(columns, named, under);
  return sheet.head(
    rows.map((cells, at) => ({ cells, height: heights[at] })),
    merges,
  );
}

/** Neighbours that share their bands from the top down to this level share one cell. */
function bands<Row>(columns: Column<Row>[], named: number): Merge[] {
  const merges: Merge[] = [];
  for (let level = 0; level < named - 1; level++) {
    let from = 0;
    for (let at = 1; at <= columns.length; at++) {
      const path = (index: number): string | null => {
        const head = columns[index]?.head;
        return head && head.length > level + 1 ? head.slice(0, level + 1).join('\n') : null;
      };
      if (at < columns.length && path(at) !== null && path(at) === path(from)) continue;
      if (at - from > 1) merges.push({ rows: { from: level + 1, to: level + 1 }, columns: { from: from + 1, to: at } });
      from = at;
    }
  }
  return merges;
}

/** A name with nothing under it stretches down to the column numbers. */
function stretches<Row>(columns: Column<Row>[], named: number, under: number): Merge[] {
  return columns.flatMap((column, at) => {
    const to = column.under ? named : named + under;
    const merge = { rows: { from: column.head.length, to }, columns: { from: at + 1, to: at + 1 } };
    return to > column.head.length ? [merge] : [];
  });
}

/** No spreadsheet program finds the height of merged cells by itself. */
function heightsOf<Row>(columns: Column<Row>[], named: number, under: number): number[] {
  const heights = Array.from({ length: named + under }, () => heightOf(1, SIZE));
  const need = (text: string | number | null | undefined, width: number): number =>
    typeof text === 'string' ? heightOf(lines(text, width, SIZE, 1.08), SIZE) : heightOf(1, SIZE);
  for (const [at, column] of columns.entries()) {
    for (const [level, text] of column.head.entries()) {
      if (level < column.head.length - 1) {
        const shared = columns.filter(
          (other, index) =>
            Math.abs(index - at) < columns.length &&
            other.head.slice(0, level + 1).join() === column.head.slice(0, level + 1).join(),
        );
        heights[level] = Math.max(
          heights[level] ?? 0,
          need(
            text,
            shared.reduce((sum, other) => sum + other.width, 0),
          ),
        );
        continue;
      }
      const last = column.under ? named - 1 : named + under - 1;
      const above = heights.slice(level, last).reduce((sum, height) => sum + height, 0);
      heights[last] = Math.max(heights[last] ?? 0, need(text, column.width) - above);
    }
    for (const [level, text] of (column.under ?? []).entries()) {
      heights[named + level] = Math.max(heights[named + level] ?? 0, need(text, column.width));
    }
  }
  const numbers = Math.max(...columns.map((column, at) => lines(fractionText(columns, at), column.width, NUMBER_SIZE)));
  return [...heights, heightOf(numbers, NUMBER_SIZE)];
}
