import {
  openColumns,
  pinnedEditions,
  readCells,
  readRound,
  readSheets,
  type Round,
  type SheetRow,
} from '@chuan-xa/assessments';
import { communeFullName } from '@chuan-xa/places';
import { Refusal, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { cellFault, chooseSheet, fileFault, inOrder, type ImportFault } from '../../workbook-file/index.js';
import type { Reading, Source } from '../../imports/import-kind.js';
import { faultAt } from '../../imports/fault-at.js';
import { compare, type Compared, type FileSheet, type ScoresPlan } from '../../imports/scores/scores-plan.js';
import type { EntryIdentity, EntrySheetIdentity } from '../entry-identity.js';
import { readRows } from './read-rows.js';
import { refusedWhole } from './refused-whole.js';

interface ReadSheet extends Compared {
  faults: ImportFault[];
  rows: number;
}

/** Reads a filled-in entry workbook of ours: every fault at its cell, every change beside what stands, every clash with both values. */
export async function readEntry(tx: Tx, source: Source, identity: EntryIdentity): Promise<Reading<ScoresPlan>> {
  const { submit = false, round: wanted } = source.options;
  const plan: ScoresPlan = { roundId: identity.round, submit, sheets: [] };
  const reading: Reading<ScoresPlan> = { faults: [], changes: [], conflicts: [], rows: 0, skipped: 0, plan };
  const round = await roundOf(tx, identity.round);
  const refused = round
    ? refusedWhole(tx, identity, round, wanted)
    : fileFault('ROUND_NOT_FOUND', { round: identity.round });
  if (refused || !round) return { ...reading, faults: refused ? [refused] : [] };
  const editions = await pinnedEditions(tx, [round.id]);
  for (const sheet of identity.sheets) {
    const edition = editions.get(`${round.id} ${sheet.edition}`);
    const read =
      edition?.sha256 === sheet.sha256
        ? await readSheet(tx, source, identity, sheet, edition)
        : noRows([fileFault('FORM_OUTDATED', { standard: sheet.edition }, sheet.name)]);
    reading.faults.push(...inOrder(read.faults));
    reading.changes.push(...read.changes);
    reading.conflicts.push(...read.conflicts);
    reading.rows += read.rows;
    plan.sheets.push(...read.sheets);
  }
  return reading;
}

const noRows = (faults: ImportFault[]): ReadSheet => ({ faults, rows: 0, sheets: [], changes: [], conflicts: [] });

async function roundOf(tx: Tx, id: string): Promise<Round | null> {
  try {
    return await readRound(tx, id);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function readSheet(
  tx: Tx,
  { book }: Source,
  identity: EntryIdentity,
  sheet: EntrySheetIdentity,
  edition: Edition,
): Promise<ReadSheet> {
  const table = await chooseSheet(book, sheet.name);
  if ('code' in table) return noRows([table]);
  const { rows, faults } = readRows(table, sheet, edition);
  const standing = new Map(
    (await readSheets(tx, { roundId: identity.round, standard: sheet.edition }, { from: 0, most: 1_000_000 })).map(
      (one): [string, SheetRow] => [one.id, one],
    ),
  );
  const files = rows.flatMap(({ row, cells, at }): FileSheet[] => {
    const stands = standing.get(row.assessment);
    if (!stands) {
      faults.push(cellFault(table, at, 'FORM_ROW_UNKNOWN'));
      return [];
    }
    const commune = communeFullName({ name: stands.communeName, type: stands.communeType });
    return [{ sheetId: stands.id, column: identity.column, commune, cells }];
  });
  const compared = compare(
    files,
    await readCells(
      tx,
      files.map(({ sheetId }) => sheetId),
    ),
  );
  for (const { sheetId, column, cells } of compared.sheets) {
    const state = standing.get(sheetId)?.state ?? 'accepted';
    if (openColumns[state].includes(column)) continue;
    faults.push(...cells.map((cell) => faultAt(cell, 'COLUMN_LOCKED', { column, state })));
  }
  return { ...compared, faults, rows: rows.length };
}
