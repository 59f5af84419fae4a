import { reachText, withinReach, type Tx } from '@chuan-xa/platform';
import type { ProvisionalParameter } from '@chuan-xa/scoring';
import { COUNTED } from './states.js';

/** What a round's counted verdicts under one standard rest on besides the act. */
export interface Provisional {
  /** What every one of them rests on: said once at the head of a list. */
  shared: ProvisionalParameter[];
  /** What some rest on beyond that: the asterisk on a row. */
  others: ProvisionalParameter[];
}

/** Gathers the provisional parameters of a round's counted verdicts under one standard. */
export async function readProvisional(tx: Tx, roundId: string, edition: string): Promise<Provisional> {
  const rows = await tx.manager.query<{ parameter: ProvisionalParameter; everywhere: boolean }[]>(
    `WITH counted AS (
       SELECT v.document FROM assessment a JOIN verdict v ON v.province_code = a.province_code AND v.assessment_id = a.id
       WHERE a.province_code = $1 AND a.round_id = $2 AND a.edition_id = $3 AND a.state = ANY($4)
         AND ${withinReach('a', '$1', '$5')})
     SELECT p.parameter, count(*) = (SELECT count(*) FROM counted) AS everywhere
     FROM counted, jsonb_array_elements(counted.document -> 'provisionalParameters') AS p(parameter)
     GROUP BY p.parameter`,
    [tx.province, roundId, edition, COUNTED, reachText(tx.actor)],
  );
  rows.sort((a, b) => a.parameter.id.localeCompare(b.parameter.id, 'en', { numeric: true }));
  return {
    shared: rows.filter((row) => row.everywhere).map((row) => row.parameter),
    others: rows.filter((row) => !row.everywhere).map((row) => row.parameter),
  };
}
