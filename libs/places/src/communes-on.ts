import { refuse, type Tx } from '@chuan-xa/platform';
import { Commune, type CommuneType } from './commune.entity.js';
import type { DistrictKind } from './district.entity.js';
import { communeFullName, districtFullName } from './names.js';
import type { HowKnown } from './office.entity.js';
import { officeOn } from './offices.js';
import { periodOn } from './periods.js';
import { predecessorsOf, successorsOf } from './successions.js';
import { zonesInForce, type ZoneInForce } from './zones-in-force.js';

/** A commune as it stands on a day. */
export interface CommuneOn {
  code: string;
  period: number;
  type: CommuneType;
  /** Without its type. */
  name: string;
  /** "xã Đại Đồng" */
  fullName: string;
  alsoWritten: string[];
  /** Null since the districts ended. */
  district: { code: string; kind: DistrictKind; name: string; fullName: string } | null;
  office: { code: string; name: string; shortName: string; how: HowKnown } | null;
  /** Null: not known. It is never guessed. */
  zone: ZoneInForce | null;
  note: string | null;
}

/** The communes of a day, by office and name. Throws OFFICE_UNKNOWN for an office that the day does not have. */
export async function communesOn(tx: Tx, day: string, filter: { office?: string } = {}): Promise<CommuneOn[]> {
  if (filter.office !== undefined) await officeOn(tx, filter.office, day);
  const { period } = await periodOn(tx, day);
  return list(tx, period, day, { office: filter.office });
}

/** One commune of a day. Throws COMMUNE_UNKNOWN, or COMMUNE_NOT_IN_PERIOD with its name and what stands in its place. */
export async function communeOn(tx: Tx, code: string, day: string): Promise<CommuneOn> {
  const { period } = await periodOn(tx, day);
  const [found] = await list(tx, period, day, { codes: [code] });
  if (!found) throw await refuseCommune(tx, code, period, day);
  return found;
}

/** Several communes of a day at once, as they were asked for; those that the day does not have are left out. */
export async function communesNamed(tx: Tx, codes: string[], day: string): Promise<CommuneOn[]> {
  const { period } = await periodOn(tx, day);
  const found = new Map((await list(tx, period, day, { codes })).map((commune) => [commune.code, commune]));
  return codes.flatMap((code) => found.get(code) ?? []);
}

/** Why a code is not one of the day's: it names nothing, or it did before, or it does later. */
export async function refuseCommune(tx: Tx, code: string, period: number, day: string) {
  const known = await tx.manager.find(Commune, { where: { province: tx.province, code }, order: { period: 'ASC' } });
  const before = known.filter((unit) => unit.period < period).at(-1);
  const unit = before ?? known[0];
  if (!unit) return refuse('COMMUNE_UNKNOWN', { code });
  const key = { code, period: unit.period };
  const others = before ? await successorsOf(tx, key, period) : await predecessorsOf(tx, key, period);
  const names = others.map((o) => `${communeFullName(o)} (mã ${o.code})`).join(', ');
  const values = { commune: communeFullName(unit), code, day };
  if (names === '') return refuse('COMMUNE_NOT_IN_PERIOD', values, { others });
  return refuse('COMMUNE_NOT_IN_PERIOD', { ...values, [before ? 'became' : 'was']: names }, { others });
}

interface Row {
  code: string;
  type: CommuneType;
  name: string;
  alsoWritten: string[];
  note: string | null;
  districtCode: string | null;
  districtKind: DistrictKind;
  districtName: string;
  officeCode: string | null;
  officeName: string;
  officeShortName: string;
  officeHow: HowKnown;
}

async function list(
  tx: Tx,
  period: number,
  day: string,
  filter: { office?: string; codes?: string[] },
): Promise<CommuneOn[]> {
  const rows = await tx.manager.query<Row[]>(
    `SELECT c.code, c.type, c.name, c.also_written AS "alsoWritten", c.note,
       d.code AS "districtCode", d.kind AS "districtKind", d.name AS "districtName",
       o.code AS "officeCode", o.name AS "officeName", o.short_name AS "officeShortName", o.how AS "officeHow"
     FROM commune c
     LEFT JOIN district d ON d.province_code = c.province_code AND d.period = c.period AND d.code = c.district_code
     LEFT JOIN office o ON o.province_code = c.province_code AND o.period = c.period AND o.code = c.office_code
     WHERE c.province_code = $1 AND c.period = $2 AND ($3::text IS NULL OR c.office_code = $3)
       AND ($4::text[] IS NULL OR c.code = ANY ($4))
     ORDER BY o.place NULLS LAST, c.name COLLATE "vi-x-icu", c.code`,
    [tx.province, period, filter.office ?? null, filter.codes ?? null],
  );
  const zones = await zonesInForce(tx, period, day, filter.codes);
  return rows.map((row) => communeFrom(row, period, zones.get(row.code) ?? null));
}

function communeFrom(row: Row, period: number, zone: ZoneInForce | null): CommuneOn {
  const { code, type, name, alsoWritten, note } = row;
  const district = { code: row.districtCode ?? '', kind: row.districtKind, name: row.districtName };
  return {
    code,
    period,
    type,
    name,
    fullName: communeFullName({ type, name }),
    alsoWritten,
    district: row.districtCode === null ? null : { ...district, fullName: districtFullName(district) },
    office:
      row.officeCode === null
        ? null
        : { code: row.officeCode, name: row.officeName, shortName: row.officeShortName, how: row.officeHow },
    zone,
    note,
  };
}
