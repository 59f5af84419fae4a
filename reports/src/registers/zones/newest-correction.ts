import type { Zone } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';

/** What an entry says after its corrections. */
export interface Corrected {
  /** Number of the last correction, or of the entry itself. */
  newest: string;
  /** The zone that was said last, be it withdrawn since. */
  zone: Zone;
  decisionNumber: string;
  decisionDate: string;
}

/** Follows an entry to its last correction; null where there is no such entry. */
export async function newestCorrection(tx: Tx, number: string): Promise<Corrected | null> {
  const rows = await tx.manager.query<(Omit<Corrected, 'zone'> & { zone: Zone | null })[]>(
    `WITH RECURSIVE line AS (
       SELECT * FROM zone WHERE province_code = $1 AND number = $2
       UNION ALL
       SELECT z.* FROM line JOIN zone z ON z.province_code = $1 AND z.replaces = line.number
     )
     SELECT number::text AS newest, zone, decision_number AS "decisionNumber", decision_date::text AS "decisionDate"
     FROM line ORDER BY line.number`,
    [tx.province, number],
  );
  const last = rows.at(-1);
  const zone = rows.map((row) => row.zone).findLast((one) => one !== null);
  return last && zone ? { ...last, zone } : null;
}
