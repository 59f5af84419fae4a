import type { Cell } from './cell.js';
import type { Kind } from './styles.js';

/** A rate: one column over the sum of others, less some. An empty denominator gives an empty cell. */
export interface Fraction {
  of: string;
  over: string[];
  less?: string[];
}

/**
 * One column of a form. The columns and their order are data: the forms annexed to Kế hoạch 97/KH-SYT are not in hand,
 * and when they come, only these lists change.
 */
export interface Column<Row> {
  key: string;
  /** From the widest band down to the column's own name. */
  head: string[];
  /** Further rows of the head under the name (tối đa, sàn); where absent the name stretches over them. */
  under?: (string | number | null)[];
  /** In Excel's column units. */
  width: number;
  kind: Kind;
  /** Absent for `order` columns, which count the rows, and for fractions. */
  cell?: (row: Row, rowNumber: number, addressOf: (key: string) => string) => Cell;
  fraction?: Fraction;
  /** What stands in the total row: the sum of the rows. Fractions are taken anew of the totals. */
  total?: 'sum';
}

/** The letter of a column, counted from 0: 0 → A, 26 → AA. */
export function letter(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before >= 0 ? letter(before) : '') + String.fromCharCode(65 + (index % 26));
}

/** How the head states a fraction in the numbers of the columns: `(11) = (6) / [(6) + (8) + (9)]`. */
export function fractionText<Row>(columns: Column<Row>[], index: number): string {
  const number = (key: string): string => `(${columns.findIndex((column) => column.key === key) + 1})`;
  const fraction = columns[index]?.fraction;
  if (!fraction) return `(${index + 1})`;
  const over = fraction.over.map(number).join(' + ');
  const less = (fraction.less ?? []).map((key) => ` - ${number(key)}`).join('');
  const many = fraction.over.length + (fraction.less?.length ?? 0) > 1;
  return `(${index + 1}) = ${number(fraction.of)} / ${many ? `[${over}${less}]` : over}`;
}
