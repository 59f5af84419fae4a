import { createHash } from 'node:crypto';
import { foldText } from '../workbook-file/cell-text.js';
import { chooseSheet } from '../workbook-file/choose-sheet.js';
import type { Book } from '../workbook-file/open-book.js';
import type { Table } from '../workbook-file/table.js';
import { communeColumns } from './commune-rows.js';
import { findColumns, findHead, pathOf, type HeadRows } from './find-columns.js';
import { readTitleBlock } from './proposal/title-facts.js';
import { columnsRead } from './read-recognitions.js';
import type { ColumnRef, SheetMap } from './sheet-map.js';

const headRows = (table: Table, { head }: SheetMap): HeadRows | null =>
  head?.kind === 'find' ? findHead(table, head.texts, head.rows) : head;

/**
 * What sheets of one make have in common: SHA-256, in hexadecimal, over the folded heads in the order of their columns, the map's
 * kind, and what the title alone decided (whose scores, by which act, of which district). Dates, rounds and every datum may differ.
 * @param map the one proposed for this sheet; one that a person changed may look for the head elsewhere
 */
export const headsOf = (table: Table, map: SheetMap): string => {
  const head = headRows(table, map);
  const title = readTitleBlock(table, head);
  const district = map.commune.district?.kind === 'constant' ? map.commune.district.text : null;
  const heads = Array.from({ length: head ? table.columns : 0 }, (_none, index) =>
    head ? pathOf(table, head, index + 1).map(({ text }) => foldText(text)) : [],
  );
  while (heads.at(-1)?.length === 0) heads.pop();
  const whole =
    map.kind === 'assessments'
      ? { kinds: title.kinds, acts: title.acts, edition: map.edition }
      : { title: map.title.kind === 'constant' ? map.title.text : null };
  const said = [map.kind, table.source, heads, district === null ? null : foldText(district), whole];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
};

/** Every column that a map reads. */
const columnsOf = (map: SheetMap): ColumnRef[] => [
  ...communeColumns(map.commune),
  ...(map.kind === 'recognitions'
    ? columnsRead(map)
    : [...map.answers.map(({ column }) => column), ...(map.disqualified ? [map.disqualified.column] : [])]),
];

/** Whether a kept map still fits a file: its sheet is there, and each of its columns is found once. */
export const mapFits = async (book: Book, map: SheetMap): Promise<boolean> => {
  const table = await chooseSheet(book, map.read.sheet);
  return !('code' in table) && !Array.isArray(findColumns(table, map.head, map.dataFrom, columnsOf(map)));
};
