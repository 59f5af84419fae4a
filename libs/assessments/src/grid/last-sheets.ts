import { keyText, successions } from '@chuan-xa/places';
import { reachText, withinReach, type CommuneKey, type Tx } from '@chuan-xa/platform';
import type { Round } from '../round/round.entity.js';
import { COUNTED } from '../sheet/states.js';
import { unitsBefore } from './units-before.js';

/** The sheet that a unit's present one is set beside. */
export interface LastCounted {
  /** `period:code` of the present unit. */
  unit: string;
  id: string;
  round: string;
  roundName: string;
}

/**
 * The counted sheet of the latest earlier round in which each unit, or the one whole unit that it was before, was assessed under the same
 * edition; none where there is no such round. Two statements, however many units.
 */
export async function lastSheets(
  tx: Tx,
  round: Round,
  editionId: string,
  units: readonly CommuneKey[],
): Promise<LastCounted[]> {
  const edges = await successions(tx);
  const wanted = units.flatMap((unit) => unitsBefore(edges, unit).map((key) => ({ ...key, unit: keyText(unit) })));
  return tx.manager.query<LastCounted[]>(
    `SELECT DISTINCT ON (w.unit) w.unit, a.id, r.id AS round, r.name AS "roundName"
     FROM jsonb_to_recordset($2::jsonb) AS w(unit text, period smallint, code bpchar)
     JOIN assessment a ON a.province_code = $1 AND a.period = w.period AND a.commune_code = w.code
     JOIN round r ON r.province_code = a.province_code AND r.id = a.round_id
     WHERE a.edition_id = $3 AND a.state = ANY($4) AND (r.units_on, r.opened_at) < ($5::date, $6::timestamptz)
       AND ${withinReach('a', '$1', '$7')}
     ORDER BY w.unit, r.units_on DESC, r.opened_at DESC`,
    [tx.province, JSON.stringify(wanted), editionId, COUNTED, round.unitsOn, round.openedAt, reachText(tx.actor)],
  );
}
