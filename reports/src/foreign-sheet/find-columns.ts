import { foldText } from '../workbook-file/cell-text.js';
import { fileFault, mapFault, sheetName, type ImportFault } from '../workbook-file/faults.js';
import type { ColumnRef, Head } from './sheet-map.js';
import { addressOf, columnLetter, type Cell, type Table } from '../workbook-file/table.js';

export interface HeadRows {
  from: number;
  to: number;
}

/** Which column each reference of a map means, and the row under the head. */
export interface FoundColumns {
  numberOf: ReadonlyMap<ColumnRef, number>;
  dataFrom: number;
}

/** Rows within which a head is looked for by its text. */
const SEARCHED_ROWS = 60;

const isSame = (one: Cell, other: Cell): boolean => one.row === other.row && one.column === other.column;

/** The rows of a head that a text of it finds; `rows` null: as many as the text's cell is merged over. */
export const findHead = (table: Table, texts: readonly string[], rows: number | null): HeadRows | null => {
  const wanted = new Set(texts.map(foldText));
  for (const row of table.filledRows.slice(0, SEARCHED_ROWS)) {
    for (let column = 1; column <= table.columns; column += 1) {
      const cell = table.cell(row, column);
      if (cell.kind === 'blank' || cell.mergedInto || !wanted.has(foldText(cell.text))) continue;
      let to = row + (rows ?? 1) - 1;
      while (rows === null && isSame(table.resolved(to + 1, column), cell)) to += 1;
      return { from: row, to };
    }
  }
  return null;
};

/**
 * The texts above a column, from the top: a merged head counts for each column under it. Where a group's head is not merged
 * but stands above its first column alone (as in a CSV), the columns to its right that have a head below belong to it.
 */
export const pathOf = (table: Table, head: HeadRows, column: number): Cell[] => {
  const path: Cell[] = [];
  for (let row = head.from; row <= head.to; row += 1) {
    let cell = table.resolved(row, column);
    const isUpper = row < head.to && table.resolved(head.to, column).text !== '';
    for (let left = column - 1; isUpper && cell.text === '' && left > 0; left -= 1) {
      if (table.resolved(head.to, left).text === '') break;
      cell = table.resolved(row, left);
    }
    const last = path.at(-1);
    if (cell.text !== '' && !(last && isSame(last, cell))) path.push(cell);
  }
  return path;
};

/** Whether a spelling of a map, `group > head`, means the column under these folded texts. */
export const matches = (spelling: string, path: readonly string[]): boolean => {
  const wanted = spelling.split('>').map(foldText);
  if (wanted.at(-1) !== path.at(-1)) return false;
  let from = 0;
  return wanted.every((text) => {
    const at = path.indexOf(text, from);
    from = at + 1;
    return at >= 0;
  });
};

interface Column {
  number: number;
  folded: string[];
  bottom: Cell | undefined;
}

const columnsOf = (table: Table, head: HeadRows): Column[] =>
  Array.from({ length: table.columns }, (_none, index) => {
    const path = pathOf(table, head, index + 1);
    return { number: index + 1, folded: path.map(({ text }) => foldText(text)), bottom: path.at(-1) };
  });

const headsText = (columns: readonly Column[]): string => {
  const heads = columns.flatMap(({ bottom, number }) => (bottom?.column === number ? bottom.text : []));
  return heads.join(' | ');
};

const findOne = (table: Table, head: HeadRows, columns: readonly Column[], ref: ColumnRef): number | ImportFault => {
  const found = columns.filter(({ folded }) => ref.heads.some((spelling) => matches(spelling, folded)));
  const [first] = found;
  const called = ref.heads[0] ?? '';
  const at = `bản đồ, ${ref.place}`;
  const values = { column: called, ...(table.sheet === null ? {} : { sheet: table.sheet }) };
  if (!first?.bottom) return { ...fileFault('COLUMN_NOT_FOUND', values, table.sheet, headsText(columns)), cell: at };
  const { bottom } = first;
  if (found.every((other) => other.bottom && isSame(other.bottom, bottom))) return first.number;
  const addresses = found.map(({ number }) => addressOf(table.source, head.to, number)).join('; ');
  return { ...fileFault('COLUMN_TWICE', values, table.sheet, addresses), cell: at };
};

/** Finds every column that a map speaks of; all that is not found, found twice, or taken twice is a fault. */
export const findColumns = (
  table: Table,
  head: Head | null,
  dataFrom: number | null,
  refs: readonly ColumnRef[],
): FoundColumns | ImportFault[] => {
  const rows = head?.kind === 'find' ? findHead(table, head.texts, head.rows) : head;
  if (head?.kind === 'find' && !rows) {
    return [fileFault('HEAD_NOT_FOUND', { sheet: sheetName(table), expected: head.texts.join(' hoặc ') }, table.sheet)];
  }
  const columns = rows ? columnsOf(table, rows) : [];
  const faults: ImportFault[] = [];
  const numberOf = new Map<ColumnRef, number>();
  const takenBy = new Map<number, ColumnRef>();
  for (const ref of refs) {
    const number = ref.number ?? findOne(table, rows ?? { from: 1, to: 1 }, columns, ref);
    if (typeof number !== 'number') {
      faults.push(number);
      continue;
    }
    const earlier = takenBy.get(number);
    const column = table.source === 'csv' ? String(number) : columnLetter(number);
    if (earlier)
      faults.push(mapFault(ref.place, '', 'MAP_COLUMN_SHARED', { column, first: earlier.path, second: ref.path }));
    takenBy.set(number, ref);
    numberOf.set(ref, number);
  }
  return faults.length > 0 ? faults : { numberOf, dataFrom: dataFrom ?? (rows?.to ?? 0) + 1 };
};
