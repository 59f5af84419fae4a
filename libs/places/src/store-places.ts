import { refuse, type Tx } from '@chuan-xa/platform';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Commune } from './commune.entity.js';
import { overlayCorrections } from './keep-corrections.js';
import { District } from './district.entity.js';
import { Office } from './office.entity.js';
import { Province } from './province.entity.js';
import type { PlacesReference } from './reference/places-reference.js';
import { Succession } from './succession.entity.js';
import { UnitPeriod } from './unit-period.entity.js';

/** How many rows the files hold, and how many of them were new or other than before. */
export interface PlacesStored {
  periods: number;
  communes: number;
  offices: number;
  successions: number;
  written: number;
}

/** Makes the database say what the files say. Keys that others rest on stay: a unit or a period is mended, never dropped. */
export async function storePlaces(tx: Tx, reference: PlacesReference): Promise<PlacesStored> {
  const province = reference.province.code;
  if (province !== tx.province) throw refuse('PLACES_OF_ANOTHER_PROVINCE', { given: province, province: tx.province });
  const rows = rowsOf(reference);
  await refuseLostKeys(tx, rows);
  let written = await drop(tx, rows.successions);
  written += await put(tx, Province, [{ code: province, name: reference.province.name }], ['code']);
  written += await put(tx, UnitPeriod, rows.periods, ['province', 'period']);
  written += await put(tx, District, rows.districts, ['province', 'period', 'code']);
  written += await put(tx, Office, rows.offices, ['province', 'period', 'code']);
  const communes = await overlayCorrections(tx, rows.communes);
  written += await put(tx, Commune, communes, ['province', 'period', 'code']);
  written += await put(tx, Succession, rows.successions, ['province', 'fromPeriod', 'fromCode', 'toCode']);
  // Which offices see which units follows from the lists, and is what row security goes by.
  await tx.manager.query('SELECT refresh_office_reach($1)', [province]);
  return {
    periods: rows.periods.length,
    communes: rows.communes.length,
    offices: rows.offices.length,
    successions: rows.successions.length,
    written,
  };
}

type Rows = ReturnType<typeof rowsOf>;

function rowsOf(reference: PlacesReference) {
  const province = reference.province.code;
  return {
    periods: reference.periods.map(({ period, from, until, province: governed, source }) => ({
      province,
      period,
      from,
      until,
      governedCode: governed.code,
      governedName: governed.name,
      source,
    })),
    districts: reference.districts.map((d) => ({ province, ...d })),
    offices: reference.offices.map((o, place) => ({ province, ...o, place })),
    communes: reference.communes.flatMap((list, at) =>
      list.map((u) => ({
        province,
        period: at + 1,
        code: u.code,
        type: u.type,
        name: u.name,
        alsoWritten: u.alsoWritten ?? [],
        districtCode: u.district ?? null,
        officeCode: u.office ?? null,
        note: u.note ?? null,
      })),
    ),
    successions: reference.successions.flatMap((step, at) =>
      step.successions.map((s) => ({
        province,
        fromPeriod: at + 1,
        fromCode: s.from,
        toPeriod: at + 2,
        toCode: s.to,
        kind: s.kind,
        shareAreaKm2: s.share?.areaKm2 === undefined ? null : Number(s.share.areaKm2).toFixed(2),
        sharePeople: s.share?.people ?? null,
        note: s.note ?? null,
      })),
    ),
  };
}

/** A period that begins or ends elsewhere, or a unit that is gone, would leave scores and titles without their place. */
async function refuseLostKeys(tx: Tx, rows: Rows): Promise<void> {
  const where = { province: tx.province };
  const periods = new Map(rows.periods.map((p) => [p.period, p]));
  for (const known of await tx.manager.find(UnitPeriod, { where })) {
    const given = periods.get(known.period);
    const ended = known.until === null || known.until === given?.until;
    const begun = given?.from === known.from;
    if (!begun || !ended) throw refuse('PLACES_KEYS_CHANGED', { what: `kỳ ${known.period}` });
  }
  const units = new Set(rows.communes.map((u) => `${u.period} ${u.code}`));
  for (const known of await tx.manager.find(Commune, { where })) {
    if (!units.has(`${known.period} ${known.code}`)) {
      throw refuse('PLACES_KEYS_CHANGED', { what: `kỳ ${known.period}, mã ${known.code} ${known.name}` });
    }
  }
}

async function drop(tx: Tx, successions: Rows['successions']): Promise<number> {
  const key = (s: { fromPeriod: number; fromCode: string; toCode: string }) =>
    `${s.fromPeriod} ${s.fromCode} ${s.toCode}`;
  const kept = new Set(successions.map(key));
  const known = await tx.manager.find(Succession, { where: { province: tx.province } });
  const gone = known.filter((s) => !kept.has(key(s)));
  for (const { province, fromPeriod, fromCode, toCode } of gone) {
    await tx.manager.delete(Succession, { province, fromPeriod, fromCode, toCode });
  }
  return gone.length;
}

/** Writes the rows that are new or other than what stands; says how many. */
async function put<T extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<T>,
  rows: T[],
  keys: (keyof T & string)[],
): Promise<number> {
  const key = (row: T) => keys.map((k) => String(row[k])).join(' ');
  const known = new Map((await tx.manager.find(entity)).map((row) => [key(row), row]));
  const same = (row: T) => {
    const found = known.get(key(row));
    return found !== undefined && Object.keys(row).every((k) => JSON.stringify(found[k]) === JSON.stringify(row[k]));
  };
  const other = rows.filter((row) => !same(row));
  for (let from = 0; from < other.length; from += 500) {
    await tx.manager.upsert(entity, other.slice(from, from + 500), keys);
  }
  return other.length;
}
