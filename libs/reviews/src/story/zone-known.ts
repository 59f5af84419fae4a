import type { CommuneKey, Tx } from '@chuan-xa/platform';
import type { Zone } from '@chuan-xa/scoring';
import { asParameters } from './scene.js';

/** An entry of the zone of a unit. */
export interface ZoneEntered {
  number: string;
  period: number;
  /** null: it withdraws the entry that it replaces. */
  zone: Zone | null;
  decisionDate: string;
  replaces: string | null;
  recordedAt: Date;
}

/** All entries of a unit; one statement. */
export const readZoneEntries = (tx: Tx, earlier: CommuneKey[]): Promise<ZoneEntered[]> =>
  tx.manager.query<ZoneEntered[]>(
    `SELECT number::text, period, zone, decision_date::text AS "decisionDate", replaces::text, recorded_at AS "recordedAt"
     FROM zone WHERE province_code = $1 AND (period, commune_code) IN (SELECT * FROM unnest($2::smallint[], $3::bpchar[]))`,
    [tx.province, ...asParameters(earlier)],
  );

/**
 * The zone that was taken at a moment for a day: by the decisions up to the day that were on the register at that moment, as
 * `zonesInForce` reads them. What was recorded or corrected since does not reach back.
 * @param period of the unit that was judged: entries of later units are not its own
 */
export function zoneKnown(entries: ZoneEntered[], period: number, day: string, at: Date): Zone | null {
  const known = entries.filter((entry) => entry.recordedAt <= at && entry.period <= period);
  const replaced = new Set(known.map(({ replaces }) => replaces));
  const [newest] = known
    .filter(({ number, zone, decisionDate }) => zone !== null && decisionDate <= day && !replaced.has(number))
    .sort(
      (a, b) =>
        Number(b.decisionDate > a.decisionDate) - Number(b.decisionDate < a.decisionDate) ||
        b.recordedAt.getTime() - a.recordedAt.getTime() ||
        Number(b.number) - Number(a.number),
    );
  return newest?.zone ?? null;
}
