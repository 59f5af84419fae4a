import { DISQUALIFIED, pinnedEditions, readCells, readRound, readSheets, type Round } from '@chuan-xa/assessments';
import { communeFullName, communeMatcher, communesOn, Province } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { checkAnswer, type Edition } from '@chuan-xa/scoring';
import {
  readAssessments,
  standardKnown,
  type AssessmentRow,
  type AssessmentsMap,
  type Known,
} from '../../foreign-sheet/index.js';
import { chooseSheet, fileFault, type ImportFault, type Table } from '../../workbook-file/index.js';
import { faultAt } from '../fault-at.js';
import type { MapNeeded, Reading, Source } from '../import-kind.js';
import { resolveMap } from '../resolve-map.js';
import { compare, type FileCell, type FileSheet, type ScoresPlan } from './scores-plan.js';

interface Faults {
  faults: ImportFault[];
  mapUsed?: MapNeeded;
}

/** What a foreign sheet is read against. */
interface Ground {
  round: Round;
  /** By edition, at the revisions that the round pins. */
  editions: Map<string, Edition>;
  known: Known;
}

/** Reads an office's own sheet of scores: what stands is replaced, what the file leaves empty is not touched. */
export async function readForeignScores(tx: Tx, source: Source): Promise<Reading<ScoresPlan> | MapNeeded | Faults> {
  const { round: roundId } = source.options;
  if (roundId === undefined) return { faults: [fileFault('ROUND_REQUIRED')] };
  const round = await readRound(tx, roundId);
  if (round.closedAt !== null) return { faults: [fileFault('ROUND_CLOSED', { round: round.name })] };
  const ground = await groundOf(tx, round);
  const resolved = await resolveMap(tx, source, 'assessments', () => Promise.resolve(ground.known));
  if ('faults' in resolved || 'heads' in resolved) return resolved;
  const { map, mapUsed } = resolved;
  const read = await readByMap(tx, source, map, ground);
  return mapUsed === undefined ? read : { ...read, mapUsed };
}

async function groundOf(tx: Tx, round: Round): Promise<Ground> {
  const { name } = await tx.manager.findOneByOrFail(Province, { code: tx.province });
  const communes = await communesOn(tx, round.unitsOn);
  const pinned = await pinnedEditions(tx, [round.id]);
  const editions = new Map([...pinned.values()].map((edition) => [edition.id, edition]));
  const standards = [...editions.values()].map(standardKnown);
  const known: Known = {
    findCommune: communeMatcher(communes, name.replace(/^(Tỉnh|Thành phố) /, '')),
    communes,
    standards,
    defaultStandard: standards.length === 1 ? (standards[0]?.id ?? null) : null,
    defaultColumn: tx.actor.columns.appraised ? 'appraised' : 'district',
  };
  return { round, editions, known };
}

async function readByMap(
  tx: Tx,
  { book, options }: Source,
  map: AssessmentsMap,
  { round, editions, known }: Ground,
): Promise<Reading<ScoresPlan> | Faults> {
  const edition = editions.get(map.edition);
  if (!edition) return { faults: [fileFault('STANDARD_NOT_IN_ROUND', { standard: map.edition, round: round.name })] };
  const table = await chooseSheet(book, map.read.sheet);
  if ('code' in table) return { faults: [table] };
  const read = readAssessments(table, map, {
    findCommune: (written) => known.findCommune(written),
    checkAnswer: (_, id, answer) => checkAnswer(edition, id, answer),
  });
  const sheets = await readSheets(tx, { roundId: round.id, standard: map.edition }, { from: 0, most: 1_000_000 });
  const byCode = new Map(sheets.map((sheet) => [sheet.code, sheet]));
  const faults: ImportFault[] = [...read.faults];
  const files = read.rows.flatMap((row): FileSheet[] => {
    const sheet = byCode.get(row.commune.code);
    if (sheet) return [fileSheet(table, row, sheet.id, fullNameOf(sheet))];
    const commune = known.communes.find(({ code }) => code === row.commune.code);
    const place = { sheet: table.sheet, cell: row.cell };
    const values = { commune: commune ? communeFullName(commune) : row.commune.code, standard: map.edition };
    faults.push(faultAt(place, missingSheet(tx), values));
    return [];
  });
  const standing = await readCells(
    tx,
    files.map(({ sheetId }) => sheetId),
  );
  const { changes, conflicts, ...planned } = compare(files, standing, tx.actor.name);
  const counts = { rows: read.communes.length, skipped: read.skipped.length };
  const plan: ScoresPlan = { roundId: round.id, submit: options.submit ?? false, ...planned };
  return { faults, changes, conflicts, ...counts, plan };
}

const fullNameOf = ({ communeName, communeType }: Awaited<ReturnType<typeof readSheets>>[number]): string =>
  communeFullName({ name: communeName, type: communeType });

/** A commune without a sheet is one that the standard does not judge, or one that the sender does not reach. */
const missingSheet = ({ actor }: Tx): 'COMMUNE_NOT_YOURS' | 'STANDARD_NOT_APPLICABLE' =>
  actor.reach === 'office' ? 'COMMUNE_NOT_YOURS' : 'STANDARD_NOT_APPLICABLE';

function fileSheet(table: Table, row: AssessmentRow, sheetId: string, commune: string): FileSheet {
  const at = (id: string): string => row.cells[id] ?? row.cell;
  const cells = Object.entries(row.answers).map(([id, value]): FileCell => ({
    id,
    value,
    sheet: table.sheet,
    cell: at(id),
  }));
  const { disqualified: declared } = row;
  if (declared !== undefined)
    cells.push({ id: DISQUALIFIED, value: { declared }, sheet: table.sheet, cell: at(DISQUALIFIED) });
  return { sheetId, column: row.column, commune, cells };
}
