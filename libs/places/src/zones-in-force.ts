import type { Tx } from '@chuan-xa/platform';
import type { Zone } from './zone.entity.js';

/** A commune's zone and the decision that it rests on. */
export interface ZoneInForce {
  zone: Zone;
  decisionNumber: string;
  /** `YYYY-MM-DD` */
  decisionDate: string;
  /** Number of the entry. */
  entry: string;
}

/**
 * The zones in force on a day: the latest decision up to that day, ties by the latest entry; an entry that another
 * replaces is not read. A unit that went on unchanged keeps the zone of the period before; an enlarged one does not.
 * @param codes units of `period`; all of them when left out
 * @returns code → zone; a commune whose zone is not known is not in it
 */
export async function zonesInForce(
  tx: Tx,
  period: number,
  day: string,
  codes?: string[],
): Promise<Map<string, ZoneInForce>> {
  const rows = await tx.manager.query<({ code: string } & ZoneInForce)[]>(
    `WITH RECURSIVE line AS (
       SELECT code AS unit, period, code FROM commune
       WHERE province_code = $1 AND period = $2 AND ($4::text[] IS NULL OR code = ANY ($4))
       UNION ALL
       SELECT line.unit, s.from_period, s.from_code FROM line
       JOIN succession s ON s.province_code = $1 AND s.to_period = line.period AND s.to_code = line.code AND s.kind = 'unchanged'
     )
     SELECT DISTINCT ON (line.unit) line.unit AS code, z.zone, z.decision_number AS "decisionNumber",
       z.decision_date::text AS "decisionDate", z.number::text AS entry
     FROM line JOIN zone z ON z.province_code = $1 AND z.period = line.period AND z.commune_code = line.code
     WHERE z.zone IS NOT NULL AND z.decision_date <= $3
       AND NOT EXISTS (SELECT FROM zone other WHERE other.province_code = $1 AND other.replaces = z.number)
     ORDER BY line.unit, z.decision_date DESC, z.recorded_at DESC, z.number DESC`,
    [tx.province, period, day, codes ?? null],
  );
  return new Map(rows.map(({ code, ...zone }) => [code, zone]));
}
