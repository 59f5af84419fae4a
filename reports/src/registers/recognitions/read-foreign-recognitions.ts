import { readRound } from '@chuan-xa/assessments';
import { communeFullName, communeMatcher, communesOn, Province, type CommuneOn } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { revisionRows } from '@chuan-xa/standards';
import { readRecognitions, type Known, type RecognitionRow, type RecognitionsMap } from '../../foreign-sheet/index.js';
import type { MapNeeded, Reading, Source } from '../../imports/import-kind.js';
import { resolveMap } from '../../imports/resolve-map.js';
import { chooseSheet } from '../../workbook-file/index.js';
import type { Values } from '../form/column.js';
import type { Addition, RegisterPlan } from '../form/plan.js';
import { onlyFaults } from '../form/register-kind.js';
import { sayAddition } from '../form/say-addition.js';
import { judgeForeign } from './judge-foreign.js';
import { recognitionKey, recognitionName } from './judge-recognitions.js';
import { recognitionColumns } from './recognition-columns.js';
import { standingRecognitions } from './standing-recognitions.js';

/** An office's own register, by the map of its columns: what of it the register lacks. Its rows never change what stands. */
export async function readForeignRecognitions(tx: Tx, source: Source): Promise<Reading<RegisterPlan> | MapNeeded> {
  const { unitsOn, round } = source.options;
  const day = unitsOn ?? (round === undefined ? tx.today : (await readRound(tx, round)).unitsOn);
  const known = await knownOn(tx, day);
  const resolved = await resolveMap(tx, source, 'recognitions', () => Promise.resolve(known));
  if ('heads' in resolved) return resolved;
  const read = 'faults' in resolved ? onlyFaults(resolved.faults) : await readByMap(tx, source, resolved.map, known);
  return resolved.mapUsed === undefined ? read : { ...read, mapUsed: resolved.mapUsed };
}

type KnownOn = Known & { communes: readonly CommuneOn[] };

async function knownOn(tx: Tx, day: string): Promise<KnownOn> {
  const communes = await communesOn(tx, day);
  const { name } = await tx.manager.findOneByOrFail(Province, { code: tx.province });
  return {
    findCommune: communeMatcher(communes, name.replace(/^(Tỉnh|Thành phố) /, '')),
    communes,
    standards: [],
    defaultStandard: null,
    defaultColumn: 'appraised',
  };
}

async function readByMap(
  tx: Tx,
  { book }: Source,
  map: RecognitionsMap,
  known: KnownOn,
): Promise<Reading<RegisterPlan>> {
  const table = await chooseSheet(book, map.read.sheet);
  if ('code' in table) return onlyFaults([table]);
  const editions = new Set((await revisionRows(tx)).map((row) => row.editionId));
  const found = readRecognitions(table, map, {
    findCommune: (written) => known.findCommune(written),
    hasEdition: (edition) => editions.has(edition),
    isTitleFor: (title, commune) => title === 'BTCQGYTX' || commune.type === 'xa',
  });
  const standing = new Set([...(await standingRecognitions(tx)).values()].map(recognitionKey));
  const fresh = found.rows.filter((row) => !standing.has(recognitionKey(recordOf(row))));
  const faults = [...found.faults, ...judgeForeign(tx, table, fresh)];
  const columns = await recognitionColumns(tx);
  const nameOf = new Map(known.communes.map((commune) => [commune.code, communeFullName(commune)]));
  const adds = faults.length > 0 ? [] : fresh.map((row) => addition(row, nameOf.get(row.commune.code), table.sheet));
  const changes = adds.map(({ name, values, places }) => ({
    ...(places.commune ?? { sheet: table.sheet, cell: null }),
    what: name,
    from: '',
    to: sayAddition(columns, values),
  }));
  const counts = { rows: found.communes.length, skipped: found.skipped.length };
  return { faults, changes, conflicts: [], ...counts, plan: { edits: [], adds } };
}

/** A row as the register would hold it. */
const recordOf = ({ row: _row, cell: _cell, commune, year, ...facts }: RecognitionRow): Values => ({
  ...{ code: commune.code, period: String(commune.period) },
  ...facts,
  year: String(year),
});

function addition(row: RecognitionRow, name: string | undefined, sheet: string | null): Addition {
  const values = { ...recordOf(row), commune: name ?? row.commune.code };
  return { name: recognitionName(values), values, places: { commune: { sheet, cell: row.cell } } };
}
