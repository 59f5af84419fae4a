import type { Cell, CellValue, Formula } from './cell.js';
import { letter, type Column } from './column.js';
import { heightOf, lines } from './estimate.js';
import type { FormSheet, Placed, Span } from './form-sheet.js';
import { tableStyle, type RowKind } from './styles.js';
import { writeTableHead } from './table-head.js';

const SIZE = 10;
/** Bold text is wider. */
const BOLD = 1.08;

/** Writes one table: its head, its rows, and what is gathered from them as live formulas with their cached results. */
export class Table<Row> {
  /** Exact sums of the columns that have one, in whole numbers. */
  private readonly sums = new Map<string, number>();

  constructor(
    private readonly sheet: FormSheet,
    readonly columns: Column<Row>[],
    /** Height of a row of one line, in points; without it the spreadsheet program's own. */
    private readonly rowHeight?: number,
  ) {}

  head(): Span {
    return writeTableHead(this.sheet, this.columns);
  }

  /** @param order what stands in the column STT; counts on from row to row */
  async row(row: Row, order: number): Promise<number> {
    const number = this.sheet.next;
    const address = (key: string): string => this.address(key, number);
    const values = new Map<string, CellValue>();
    const cells = this.columns.map((column): Cell => {
      const cell =
        column.kind === 'order' ? { value: order } : (column.cell?.(row, number, address) ?? { value: null });
      values.set(column.key, cell.value);
      this.sum(column, cell.value);
      return cell;
    });
    const placed = this.columns.map((column, at): Placed => {
      const cell = cells[at] ?? { value: null };
      const value = column.fraction ? this.fraction(column, number, (key) => numberIn(values.get(key))) : cell.value;
      const kind = column.kind === 'points' && typeof value === 'string' ? 'word' : column.kind;
      return { value, style: tableStyle(kind, 'body', cell.look) };
    });
    return this.sheet.row(placed, this.height(placed));
  }

  /** The row of sums: `label` in the column `at`; fractions are taken of the sums, never summed themselves. */
  async totals(label: string, at: string, rows: Span): Promise<number> {
    const number = this.sheet.next;
    const placed = this.columns.map((column): Placed => {
      const style = tableStyle(column.key === at ? 'text' : column.kind, 'total');
      if (column.key === at) return { value: label, style };
      if (column.fraction) return { value: this.fraction(column, number, (key) => this.sums.get(key) ?? 0), style };
      if (column.total !== 'sum') return { value: null, style };
      const range = `${this.address(column.key, rows.from)}:${this.address(column.key, rows.to)}`;
      return { value: { formula: `SUM(${range})`, result: this.sums.get(column.key) ?? 0 }, style };
    });
    return this.sheet.row(placed, 20);
  }

  /** A row that gathers others, of which only the named columns say something. `format` puts a unit behind a count. */
  async gathered(kind: RowKind, cells: Map<string, { value: CellValue; format?: string }>): Promise<number> {
    const placed = this.columns.map((column): Placed => {
      const cell = cells.get(column.key);
      const textual = typeof cell?.value === 'string';
      const style = cell?.format
        ? tableStyle('count', kind, undefined, cell.format)
        : tableStyle(textual ? 'text' : column.kind, kind);
      return { value: cell?.value ?? null, style };
    });
    return this.sheet.row(placed, this.height(placed, BOLD));
  }

  /** One row that says why there are none. The text runs on over the empty cells beside it. */
  async empty(sentence: string): Promise<number> {
    const style = {
      ...tableStyle('text', 'body'),
      border: {},
      alignment: { horizontal: 'left' as const, vertical: 'middle' as const },
    };
    return this.sheet.row([null, { value: sentence, style }], 20);
  }

  /** The address of a column's cell in a row. @throws on a key that no column has. */
  address(key: string, row: number): string {
    const index = this.columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`no column ${key}`);
    return `${letter(index)}${row}`;
  }

  /** A row of one line keeps its own height, so that it grows with what is typed into it later; more lines need theirs told. */
  private height(placed: Placed[], wider = 1): number | undefined {
    const deepest = placed.reduce((most, { value }, at) => {
      const width = this.columns[at]?.width ?? 0;
      return typeof value === 'string' ? Math.max(most, lines(value, width, SIZE, wider)) : most;
    }, 1);
    return deepest > 1 ? heightOf(deepest, SIZE) : this.rowHeight;
  }

  private sum(column: Column<Row>, value: CellValue): void {
    if (column.total === 'sum') this.sums.set(column.key, (this.sums.get(column.key) ?? 0) + numberIn(value));
  }

  private fraction(column: Column<Row>, row: number, valueOf: (key: string) => number): Formula | null {
    if (!column.fraction) return null;
    const { of, over, less = [] } = column.fraction;
    const below =
      over.map((key) => this.address(key, row)).join('+') + less.map((key) => `-${this.address(key, row)}`).join('');
    const denominator =
      over.reduce((sum, key) => sum + valueOf(key), 0) - less.reduce((sum, key) => sum + valueOf(key), 0);
    const divisor = over.length + less.length > 1 ? `(${below})` : below;
    return {
      formula: `IF(${below}=0,"",${this.address(of, row)}/${divisor})`,
      result: denominator === 0 ? '' : valueOf(of) / denominator,
    };
  }
}

function numberIn(value: CellValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
