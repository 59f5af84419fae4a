import {
  fileFault,
  findKeyRow,
  foldText,
  IDENTITY_SHEET,
  type Book,
  type ImportFault,
  type Table,
} from '../../workbook-file/index.js';
import type { Column } from './column.js';
import { ID, ID_HEAD } from './id-column.js';
import { LISTS_SHEET } from './lists-sheet.js';

/** Where a register stands in a workbook. */
export interface FoundForm {
  table: Table;
  /** By key, `id` among them. */
  columnOf: ReadonlyMap<string, number>;
  /** The first row under the keys and heads. */
  dataFrom: number;
}

/** Rows within which heads are looked for where the row of keys is gone. */
const SEARCHED_ROWS = 60;

/** Finds a register's form, wherever its columns and its sheet were moved: by the hidden keys, else by the heads. */
export async function findForm(book: Book, columns: readonly Column[]): Promise<FoundForm | ImportFault[]> {
  const tables: Table[] = [];
  for (const sheet of book.sheets) {
    if (sheet.name === IDENTITY_SHEET || sheet.name === LISTS_SHEET) continue;
    const table = await sheet.table();
    if ('code' in table) return [table];
    tables.push(table);
  }
  const expected = columns
    .filter(({ required }) => required)
    .map(({ head }) => head)
    .join(', ');
  for (const table of tables) {
    const keys = findKeyRow(table);
    if (keys?.columnOf.has(ID)) return whole(table, columns, keys.columnOf, keys.twice, keys.row + 1);
  }
  for (const table of tables) {
    const heads = findHeads(table, columns);
    if (heads) return heads;
  }
  return [fileFault('HEAD_NOT_FOUND', { sheet: tables[0]?.sheet ?? book.fileName, expected })];
}

/** A column that was deleted or copied leaves unclear what the others say. */
function whole(
  table: Table,
  columns: readonly Column[],
  columnOf: ReadonlyMap<string, number>,
  twice: readonly string[],
  dataFrom: number,
): FoundForm | ImportFault[] {
  const headOf = (key: string): string => columns.find((column) => column.key === key)?.head ?? ID_HEAD;
  const { sheet } = table;
  const where = sheet === null ? {} : { sheet };
  const faults = [
    ...columns
      .filter(({ key }) => !columnOf.has(key))
      .map(({ head }) => fileFault('COLUMN_NOT_FOUND', { column: head, ...where }, sheet)),
    ...twice.map((key) => fileFault('COLUMN_TWICE', { column: headOf(key), ...where }, sheet)),
  ];
  return faults.length > 0 ? faults : { table, columnOf, dataFrom };
}

function findHeads(table: Table, columns: readonly Column[]): FoundForm | null {
  const keyOf = new Map(
    [[ID_HEAD, ID], ...columns.map(({ head, key }): [string, string] => [head, key])].map(([head, key]) => [
      foldText(head ?? ''),
      key ?? '',
    ]),
  );
  for (const row of table.filledRows.slice(0, SEARCHED_ROWS)) {
    const columnOf = new Map<string, number>();
    for (let column = 1; column <= table.columns; column += 1) {
      const key = keyOf.get(foldText(table.cell(row, column).text));
      if (key !== undefined && !columnOf.has(key)) columnOf.set(key, column);
    }
    if (columnOf.size === keyOf.size) return { table, columnOf, dataFrom: row + 1 };
  }
  return null;
}
