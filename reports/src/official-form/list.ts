import type { FormSheet, Span } from './form-sheet.js';
import { letter } from './column.js';
import type { Table } from './table.js';

/** A count of rows by the text of a column, for subtotals and totals. */
export interface Tally<Row> {
  key: string;
  /** As COUNTIF reads it, e.g. `●*`. */
  pattern: string;
  /** Number format with its unit, e.g. `0" đạt"`. */
  format: string;
  counts: (row: Row) => boolean;
}

export interface ListForm<Row> {
  /** The column that holds the label, e.g. the office. */
  labelKey: string;
  /** The column that holds the count of rows, and its unit: `xã`, or `lượt` where a commune may stand more than once. */
  countKey: string;
  unit: string;
  groupOf: (row: Row) => string;
  tallies: Tally<Row>[];
  /** Said in the place of rows where there are none. */
  empty: string;
  totalLabel: string;
}

export interface WrittenList {
  /** Data rows and subtotals, without the total row. */
  body: Span;
  totalRow: number;
  /** Of data rows. */
  count: number;
  /** By tally, in the order of the form. */
  tallied: number[];
}

/** Counts of one group or of all. */
interface Gathering {
  from: number;
  count: number;
  tallied: number[];
}

/** The format of a count with its unit. */
export const countFormat = (unit: string): string => `#,##0" ${unit}"`;

/**
 * Streams the rows of a list, gathered by office with a subtotal after each, and a total at the end. Rows are counted by
 * the numbers in column A (STT), which subtotals leave empty, so that the total counts rows only, filtered or not.
 */
export async function writeList<Row>(
  sheet: FormSheet,
  table: Table<Row>,
  rows: AsyncIterable<Row>,
  form: ListForm<Row>,
  startOrder = 0,
): Promise<WrittenList> {
  const from = sheet.next;
  const open = (at: number): Gathering => ({ from: at, count: 0, tallied: form.tallies.map(() => 0) });
  const all = open(from);
  let group: (Gathering & { name: string }) | null = null;
  for await (const row of rows) {
    const name = form.groupOf(row);
    if (group && group.name !== name) {
      await gather(sheet, table, form, `Cộng ${group.name}`, group, 'subtotal');
      group = null;
    }
    group ??= { ...open(sheet.next), name };
    for (const gathering of [group, all]) {
      gathering.count += 1;
      for (const [at, tally] of form.tallies.entries())
        if (tally.counts(row)) gathering.tallied[at] = (gathering.tallied[at] ?? 0) + 1;
    }
    await table.row(row, startOrder + all.count);
  }
  if (group) await gather(sheet, table, form, `Cộng ${group.name}`, group, 'subtotal');
  else await table.empty(form.empty);
  const body = { from, to: sheet.next - 1 };
  const totalRow = await gather(sheet, table, form, form.totalLabel, all, 'total');
  return { body, totalRow, count: all.count, tallied: all.tallied };
}

async function gather<Row>(
  sheet: FormSheet,
  table: Table<Row>,
  form: ListForm<Row>,
  label: string,
  { from, count, tallied }: Gathering,
  kind: 'subtotal' | 'total',
): Promise<number> {
  const to = sheet.next - 1;
  const order = letter(0);
  const cells = new Map<string, { value: string | { formula: string; result: number }; format?: string }>([
    [form.labelKey, { value: label }],
    [
      form.countKey,
      { value: { formula: `COUNT(${order}${from}:${order}${to})`, result: count }, format: countFormat(form.unit) },
    ],
  ]);
  for (const [at, tally] of form.tallies.entries()) {
    const range = `${table.address(tally.key, from)}:${table.address(tally.key, to)}`;
    cells.set(tally.key, {
      value: { formula: `COUNTIF(${range},"${tally.pattern}")`, result: tallied[at] ?? 0 },
      format: tally.format,
    });
  }
  return table.gathered(kind, cells);
}
