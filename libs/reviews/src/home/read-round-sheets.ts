import type { State } from '@chuan-xa/assessments';
import { communeFullName, type CommuneType } from '@chuan-xa/places';
import { reachText, withinReach, type Tx } from '@chuan-xa/platform';

/** A sheet of the round, as the home counts and names it. */
export interface RoundSheet {
  id: string;
  standard: string;
  state: State;
  reason: string | null;
  at: Date;
  by: string;
  code: string;
  commune: string;
  office: string;
  officeName: string;
  /** Items with a score that counts. */
  entered: string[];
}

type Row = Omit<RoundSheet, 'commune'> & { name: string; type: CommuneType };

/** The round's sheets within the actor's reach, by office and name, with what is entered in each; one statement. */
export async function readRoundSheets(tx: Tx, roundId: string): Promise<RoundSheet[]> {
  const rows = await tx.manager.query<Row[]>(
    `SELECT a.id, a.edition_id AS standard, a.state, a.state_reason AS reason, a.state_at AS at, a.state_by AS "by",
       a.commune_code AS code, c.name, c.type, a.office_code AS office, coalesce(o.short_name, '') AS "officeName",
       coalesce(s.entered, '{}') AS entered
     FROM assessment a
     JOIN commune c ON c.province_code = a.province_code AND c.period = a.period AND c.code = a.commune_code
     LEFT JOIN office o ON o.province_code = a.province_code AND o.period = a.period AND o.code = a.office_code
     LEFT JOIN LATERAL (SELECT array_agg(DISTINCT item_id) AS entered FROM score
       WHERE province_code = $1 AND assessment_id = a.id AND score_column <> 'self'
         AND num_nonnulls(points, value, male, met, not_applicable) > 0) s ON true
     WHERE a.province_code = $1 AND a.round_id = $2 AND ${withinReach('a', '$1', '$3')}
     ORDER BY o.place NULLS LAST, c.name COLLATE "vi-x-icu", c.code, a.edition_id`,
    [tx.province, roundId, reachText(tx.actor)],
  );
  return rows.map(({ name, type, ...row }) => ({ ...row, commune: communeFullName({ type, name }) }));
}
