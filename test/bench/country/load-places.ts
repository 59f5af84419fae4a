import type pg from 'pg';
import { HEALTH, measuredEdition, NTM, shippedEdition } from './law.js';
import type { MadeProvince } from './province.js';
import type { MadeRound } from './rounds.js';
import { LANG_SON } from './size.js';

/** Brings in the made-up provinces, the edition with made-up indicators, and the same rounds for every province. */
export async function loadPlaces(owner: pg.Client, provinces: MadeProvince[], rounds: MadeRound[]): Promise<void> {
  const insert = (table: string, columns: string, rows: unknown[]): Promise<unknown> =>
    owner.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  await insert(
    'province',
    'code, name',
    provinces.map(({ code, name }) => ({ code, name })),
  );
  await insert(
    'unit_period',
    'province_code, period, governed_code, governed_name, source',
    provinces.map(({ code, name }) => ({
      province_code: code,
      period: 1,
      governed_code: code,
      governed_name: name,
      source: 'bịa ra để đo',
    })),
  );
  const districts = provinces.flatMap(({ code, districts }) =>
    districts.map((one) => ({ ...one, province_code: code, period: 1 })),
  );
  await insert(
    'district',
    'province_code, period, code, kind, name',
    districts.map((one) => ({ ...one, kind: 'huyen' })),
  );
  await insert(
    'office',
    'province_code, period, code, place, name, short_name, how',
    districts.map((one, place) => ({
      ...one,
      code: one.office,
      place: place % 1_000,
      name: one.officeName,
      short_name: one.officeName,
      how: 'given',
    })),
  );
  await insert(
    'commune',
    'province_code, period, code, type, name, also_written, district_code, office_code',
    provinces.flatMap(({ communes }) =>
      communes.map(({ province, code, type, name, district, office }) => ({
        ...{ province_code: province, period: 1, code, type, name, also_written: [] },
        ...{ district_code: district, office_code: office },
      })),
    ),
  );
  for (const { code } of provinces) await owner.query('SELECT refresh_office_reach($1)', [code]);
  await loadRounds(owner, [LANG_SON.code, ...provinces.map(({ code }) => code)], rounds);
}

async function loadRounds(owner: pg.Client, provinces: string[], rounds: MadeRound[]): Promise<void> {
  const { sha256, ...content } = measuredEdition();
  await owner.query("INSERT INTO standard_revision VALUES ($1, $2, $3, 'published', $4, '2023-04-01T00:00:00Z')", [
    ...[content.id, content.revision, sha256, JSON.stringify(content)],
  ]);
  const pins = [
    [HEALTH, content.revision],
    [NTM, shippedEdition(NTM).revision],
  ];
  for (const { id, name, year, unitsOn, cutOffYear, closedAt, openedAt } of rounds) {
    await owner.query(
      `INSERT INTO round (province_code, id, name, year, units_on, period, cut_off_year, illustrative, closed_at, opened_at)
       SELECT unnest($1::text[]), $2, $3, $4, $5, 1, $6, true, $7, $8`,
      [provinces, id, name, year, unitsOn, cutOffYear, closedAt, openedAt],
    );
    for (const [edition, revision] of pins)
      await owner.query('INSERT INTO round_standard SELECT unnest($1::text[]), $2, $3, $4', [
        provinces,
        id,
        edition,
        revision,
      ]);
  }
}
