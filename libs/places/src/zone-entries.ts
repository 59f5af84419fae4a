import type { Tx } from '@chuan-xa/platform';
import type { CommuneType } from './commune.entity.js';
import { communeFullName } from './names.js';
import type { Zone } from './zone.entity.js';

/** What to read of the entries. */
export interface ZoneFilter {
  /** GSO code of a commune. */
  commune?: string;
  office?: string;
  zone?: Zone;
  decisionNumber?: string;
  offset: number;
  most: number;
}

/** An entry of a commune's zone with the commune's name, as it was recorded. */
export interface ZoneEntryNamed {
  number: string;
  period: number;
  code: string;
  commune: string;
  zone: Zone | null;
  decisionNumber: string;
  decisionDate: string;
  replaces: string | null;
  /** The entry that replaces it; null: it is read. */
  replacedBy: string | null;
  recordedAt: string;
  recordedBy: string;
}

/** The entries, newest first, and how many there are in all. */
export async function zoneEntries(tx: Tx, filter: ZoneFilter): Promise<{ items: ZoneEntryNamed[]; total: number }> {
  const { commune = null, office = null, zone = null, decisionNumber = null } = filter;
  const values = [tx.province, commune, office, zone, decisionNumber];
  const rows = await tx.manager.query<(Omit<ZoneEntryNamed, 'commune' | 'recordedAt'> & Named)[]>(
    `SELECT z.number::text, z.period, z.commune_code AS code, c.type, c.name, z.zone,
       z.decision_number AS "decisionNumber", z.decision_date::text AS "decisionDate", z.replaces::text,
       other.number::text AS "replacedBy", z.recorded_at AS "recordedAt", z.recorded_by AS "recordedBy"
     ${wanted} ORDER BY z.number DESC OFFSET $6 LIMIT $7`,
    [...values, filter.offset, filter.most],
  );
  const [count] = await tx.manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${wanted}`, values);
  const items = rows.map(({ type, name, recordedAt, ...row }) => ({
    ...row,
    commune: communeFullName({ type, name }),
    recordedAt: recordedAt.toISOString(),
  }));
  return { items, total: count?.total ?? 0 };
}

const wanted = `
  FROM zone z
  JOIN commune c ON c.province_code = z.province_code AND c.period = z.period AND c.code = z.commune_code
  LEFT JOIN zone other ON other.province_code = z.province_code AND other.replaces = z.number
  WHERE z.province_code = $1 AND ($2::text IS NULL OR z.commune_code = $2) AND ($3::text IS NULL OR c.office_code = $3)
    AND ($4::text IS NULL OR z.zone = $4) AND ($5::text IS NULL OR z.decision_number = $5)`;

interface Named {
  type: CommuneType;
  name: string;
  recordedAt: Date;
}
