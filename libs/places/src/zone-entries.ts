import type { Tx } from '@chuan-xa/platform';
import { finds, type LineStateCode } from '@chuan-xa/wording';
import type { CommuneType } from './commune.entity.js';
import { communeFullName } from './names.js';
import type { Zone } from './zone.entity.js';

/** What the entries are narrowed to; nothing: all of them. */
export interface ZonesAsked {
  /** GSO code of a commune. */
  commune?: string;
  office?: string;
  zone?: Zone;
  decisionNumber?: string;
  state?: LineStateCode;
  /** A part of the commune's name or code, or of the decision's number; without marks. */
  q?: string;
}

/** An entry of a commune's zone with the commune's name, as it was recorded. */
export interface ZoneEntryNamed {
  number: string;
  period: number;
  code: string;
  commune: string;
  /** Of the unit; null: none is known. */
  office: string | null;
  zone: Zone | null;
  decisionNumber: string;
  decisionDate: string;
  replaces: string | null;
  /** The entry that replaces it; null: it is read. */
  replacedBy: string | null;
  recordedAt: string;
  recordedBy: string;
}

/** The entries that are asked for, newest first: for the list and for its workbook alike. */
export async function zoneEntries(tx: Tx, asked: ZonesAsked): Promise<ZoneEntryNamed[]> {
  const { commune = null, office = null, zone = null, decisionNumber = null, state, q = '' } = asked;
  const rows = await tx.manager.query<(Omit<ZoneEntryNamed, 'commune' | 'recordedAt'> & Named)[]>(
    `SELECT z.number::text, z.period, z.commune_code AS code, c.type, c.name, c.office_code AS office, z.zone,
       z.decision_number AS "decisionNumber", z.decision_date::text AS "decisionDate", z.replaces::text,
       other.number::text AS "replacedBy", z.recorded_at AS "recordedAt", z.recorded_by AS "recordedBy"
     ${wanted} ORDER BY z.number DESC`,
    [tx.province, commune, office, zone, decisionNumber],
  );
  const entries = rows.map(({ type, name, recordedAt, ...row }) => ({
    ...row,
    commune: communeFullName({ type, name }),
    recordedAt: recordedAt.toISOString(),
  }));
  return entries.filter(
    (one) =>
      (state === undefined || (state === 'replaced') === (one.replacedBy !== null)) &&
      finds(q, one.commune, one.code, one.decisionNumber),
  );
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
