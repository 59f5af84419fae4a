import { keyText, successions } from '@chuan-xa/places';
import { reachText, withinReach, type CommuneKey, type Tx } from '@chuan-xa/platform';
import { countedAnswers, DISQUALIFIED } from '@chuan-xa/scoring';
import type { Round } from '../round/round.entity.js';
import { COUNTED } from '../sheet/states.js';
import type { LastSheet } from './grid.js';
import { readGridCells } from './read-grid-cells.js';
import { unitsBefore } from './units-before.js';

interface Row {
  unit: string;
  id: string;
  round: string;
  roundName: string;
}

/**
 * By unit (`period:code`): what counted in the latest earlier round in which the unit, or the one whole unit that it was before, was
 * assessed under the same edition. Three statements, however many units.
 */
export async function readLast(
  tx: Tx,
  round: Round,
  editionId: string,
  units: CommuneKey[],
): Promise<Map<string, LastSheet>> {
  const edges = await successions(tx);
  const wanted = units.flatMap((unit) => unitsBefore(edges, unit).map((key) => ({ ...key, unit: keyText(unit) })));
  const rows = await tx.manager.query<Row[]>(
    `SELECT DISTINCT ON (w.unit) w.unit, a.id, r.id AS round, r.name AS "roundName"
     FROM jsonb_to_recordset($2::jsonb) AS w(unit text, period smallint, code text)
     JOIN assessment a ON a.province_code = $1 AND a.period = w.period AND a.commune_code = w.code
     JOIN round r ON r.province_code = a.province_code AND r.id = a.round_id
     WHERE a.edition_id = $3 AND a.state = ANY($4) AND (r.units_on, r.opened_at) < ($5::date, $6::timestamptz)
       AND ${withinReach('a', '$1', '$7')}
     ORDER BY w.unit, r.units_on DESC, r.opened_at DESC`,
    [tx.province, JSON.stringify(wanted), editionId, COUNTED, round.unitsOn, round.openedAt, reachText(tx.actor)],
  );
  const cells = await readGridCells(
    tx,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ unit, id, ...of }) => {
      const { answers, disqualified } = countedAnswers(cells.get(id) ?? []);
      const answered = Object.entries(answers).map(([item, value]) => ({ id: item, value }));
      const declared = disqualified === null ? [] : [{ id: DISQUALIFIED, value: { declared: disqualified } }];
      return [unit, { ...of, cells: [...answered, ...declared] }];
    }),
  );
}
