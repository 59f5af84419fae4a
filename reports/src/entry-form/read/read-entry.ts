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
import { chooseSheet, fileFault, foldText, inOrder, type ImportFault } from '../../workbook-file/index.js';
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
  const plan: ScoresPlan = { roundId: identity.round, submit, scored: [], sheets: [] };
  const found = { faults: [], changes: [], conflicts: [], rows: 0, skipped: 0, round: identity.round };
  const reading: Reading<ScoresPlan> = { ...found, plan };
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
    reading.faults = reading.faults.concat(inOrder(read.faults));
    reading.changes = reading.changes.concat(read.changes);
    reading.conflicts = reading.conflicts.concat(read.conflicts);
    reading.rows += read.rows;
    plan.sheets = plan.sheets.concat(read.sheets);
    plan.scored = plan.scored.concat(read.scored);
  }
  return reading;
}

const noRows = (faults: ImportFault[]): ReadSheet => ({
  faults,
  rows: 0,
  scored: [],
  sheets: [],
  changes: [],
  conflicts: [],
});

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
  const standing = new Map<string, SheetRow & { commune: string }>();
  const byName = new Map<string, string[]>();
  const round = { roundId: identity.round, standard: sheet.edition };
  for (const one of await readSheets(tx, round, { from: 0, most: 1_000_000 })) {
    const commune = communeFullName({ name: one.communeName, type: one.communeType });
    standing.set(one.id, { ...one, commune });
    byName.set(foldText(commune), [...(byName.get(foldText(commune)) ?? []), commune]);
  }
  const { rows, faults } = readRows(table, sheet, edition, {
    nameOf: (assessment) => standing.get(assessment)?.commune,
    named: (text) => byName.get(foldText(text)) ?? [],
  });
  const files = rows.map(({ row, cells }): FileSheet => {
    const commune = standing.get(row.assessment)?.commune ?? '';
    return { sheetId: row.assessment, column: identity.column, commune, cells };
  });
  const compared = compare(
    files,
    await readCells(
      tx,
      files.map(({ sheetId }) => sheetId),
    ),
    tx.actor.name,
  );
  for (const { sheetId, column, cells } of compared.sheets) {
    const state = standing.get(sheetId)?.state ?? 'accepted';
    if (openColumns[state].includes(column)) continue;
    for (const cell of cells) faults.push(faultAt(cell, 'COLUMN_LOCKED', { column, state }));
  }
  return { ...compared, faults, rows: rows.length };
}
