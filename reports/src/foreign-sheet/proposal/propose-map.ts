import { fileFault, sheetName, type ImportFault } from '../../workbook-file/faults.js';
import type { Book } from '../../workbook-file/open-book.js';
import type { Table } from '../../workbook-file/table.js';
import { faultSentence } from '../../workbook-file/fault-sentences.js';
import { hasCriteriaAsRows } from '../criteria-as-rows.js';
import type { SheetMap } from '../sheet-map.js';
import { findNamingColumns, nameFinder, remembering, type NamingColumn } from './find-name-column.js';
import type { Known } from './known.js';
import { proposeSheet, type SheetProposal } from './propose-sheet.js';
import type { Proposal } from './proposal.js';

interface Seen {
  table: Table;
  naming: NamingColumn[];
}

/** Visible sheets that hold anything; or why none can be read. */
const filledTables = async ({ fileName, sheets }: Book): Promise<Table[] | ImportFault> => {
  const tables: Table[] = [];
  let fault: ImportFault | null = null;
  for (const sheet of sheets.filter(({ visible }) => visible)) {
    const table = await sheet.table();
    if ('code' in table) fault ??= table;
    else if (table.rows > 0) tables.push(table);
  }
  return tables.length > 0 ? tables : (fault ?? fileFault('FILE_EMPTY', { file: fileName }));
};

/**
 * Proposes the map of an office's own file from the file itself: which sheet, which rows are its head, what each column is, which
 * rows are no communes. The map is one that `readSheetMap` takes. What contradicts itself is left out of it and said in `doubts`;
 * a person confirms the map before anything is read by it.
 * @returns or a fault: no sheet names a commune, or the criteria stand as rows
 */
export const proposeMap = async (book: Book, kind: SheetMap['kind'], known: Known): Promise<Proposal | ImportFault> => {
  const tables = await filledTables(book);
  if ('code' in tables) return tables;
  const asked: Known = { ...known, ...remembering(known, nameFinder(known.communes)) };
  const seen = tables
    .map((table): Seen => ({ table, naming: findNamingColumns(table, asked) }))
    .toSorted((one, other) => (other.naming[0]?.distinct ?? 0) - (one.naming[0]?.distinct ?? 0));
  const turned = seen.filter(({ table }) => hasCriteriaAsRows(table, asked)).map(({ table }) => table);
  const straight = seen.filter(({ table, naming }) => naming.length > 0 && !turned.includes(table));
  const proposals = straight.flatMap(({ table, naming }) => {
    const proposal = proposeSheet(table, naming, kind, asked, tables.length > 1);
    return proposal ? [{ table, proposal }] : [];
  });
  const [best, ...others] = proposals.toSorted((one, other) => weightOf(other.proposal) - weightOf(one.proposal));
  const [aside] = turned;
  if (aside && (best?.proposal.read ?? 0) === 0)
    return fileFault('CRITERIA_AS_ROWS', { sheet: sheetName(aside) }, aside.sheet);
  if (!best) return fileFault('NO_COMMUNES_IN_FILE', { file: book.fileName });
  const { read: _read, communes: _communes, ...proposal } = best.proposal;
  const like = others.filter((other) => other.proposal.read > 0).map(({ table }) => sheetName(table));
  if (like.length === 0) return proposal;
  const values = { sheet: sheetName(best.table), others: like.join(', ') };
  return { ...proposal, doubts: [...proposal.doubts, faultSentence('DOUBT_SHEETS', values)] };
};

/** A sheet of communes with scores before one without, whatever their number. */
const weightOf = ({ read, communes }: SheetProposal): number => (read > 0 ? 1_000_000 : 0) + communes;
