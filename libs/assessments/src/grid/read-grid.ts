import { communeFullName, keyText, ownOfficeOn, zonesInForce, type CommuneType } from '@chuan-xa/places';
import { dayOf, reachText, refuse, withinReach, type Tx } from '@chuan-xa/platform';
import { healthRecognitionIn, type Edition, type Reason } from '@chuan-xa/scoring';
import type { Round } from '../round/round.entity.js';
import type { State } from '../sheet/assessment.entity.js';
import { pinnedEditions } from '../sheet/lock-sheets.js';
import { readRound } from '../sheet/read-sheets.js';
import type { Grid } from './grid.js';
import { openFor } from './open-for.js';
import { readGridCells } from './read-grid-cells.js';
import { readLast } from './read-last.js';

/** Which grid: of a round and one of its standards; of one office, or of all that the actor reaches. */
export interface GridAsked {
  round: string;
  standard: string;
  office?: string;
}

interface Row {
  id: string;
  period: number;
  code: string;
  name: string;
  type: CommuneType;
  office: string;
  officeName: string;
  state: State;
  stateReason: string | null;
  reasons: Reason[] | null;
}

/**
 * Reads a grid whole, in a number of statements that does not grow with it.
 * Refuses: ROUND_NOT_FOUND, STANDARD_NOT_IN_ROUND, OFFICE_UNKNOWN.
 */
export async function readGrid(tx: Tx, asked: GridAsked): Promise<Grid> {
  const round = await readRound(tx, asked.round);
  if (asked.office !== undefined) await ownOfficeOn(tx, asked.office, round.unitsOn);
  const edition = (await pinnedEditions(tx, [round.id])).get(`${round.id} ${asked.standard}`);
  if (!edition) throw refuse('STANDARD_NOT_IN_ROUND', { standard: asked.standard, round: round.name });
  const { id: standard, revision, sha256 } = edition;
  return { round: round.id, standard, revision, sha256, sheets: await sheetsOf(tx, round, edition, asked.office) };
}

async function sheetsOf(tx: Tx, round: Round, edition: Edition, office?: string): Promise<Grid['sheets']> {
  const rows = await readRows(tx, round, edition, office);
  const cells = await readGridCells(
    tx,
    rows.map(({ id }) => id),
  );
  // Of a closed round the zones of the day it was closed: it was judged then for the last time.
  const day = round.closedAt ? dayOf(round.closedAt) : tx.today;
  const codes = rows.map(({ code }) => code);
  const zones = await zonesInForce(tx, round.period, day, codes);
  const open = await openFor(tx, round);
  const last = await readLast(tx, round, edition.id, rows);
  return rows.map(({ period, type, reasons, ...row }) => ({
    ...row,
    commune: communeFullName({ type, name: row.name }),
    zone: zones.get(row.code)?.zone ?? null,
    healthRecognition: reasons ? healthRecognitionIn(edition, { reasons }) : null,
    open: open({ period, code: row.code, state: row.state }),
    cells: cells.get(row.id) ?? [],
    last: last.get(keyText({ period, code: row.code })) ?? null,
  }));
}

const readRows = (tx: Tx, round: Round, edition: Edition, office?: string): Promise<Row[]> =>
  tx.manager.query<Row[]>(
    `SELECT a.id, a.period, a.commune_code AS code, c.name, c.type, a.office_code AS office,
       coalesce(o.short_name, '') AS "officeName", a.state, a.state_reason AS "stateReason", v.document -> 'reasons' AS reasons
     FROM assessment a
     JOIN commune c ON c.province_code = a.province_code AND c.period = a.period AND c.code = a.commune_code
     LEFT JOIN office o ON o.province_code = a.province_code AND o.period = a.period AND o.code = a.office_code
     LEFT JOIN verdict v ON v.province_code = a.province_code AND v.assessment_id = a.id
     WHERE a.province_code = $1 AND a.round_id = $2 AND a.edition_id = $3 AND ($4::text IS NULL OR a.office_code = $4)
       AND ${withinReach('a', '$1', '$5')}
     ORDER BY o.place NULLS LAST, c.name COLLATE "vi-x-icu", c.code`,
    [tx.province, round.id, edition.id, office ?? null, reachText(tx.actor)],
  );
