import { START, type ChainHead } from '@chuan-xa/audit';
import pg from 'pg';
import { chanceOf } from './chance.js';
import { CopyTable, type Copied } from './copy-table.js';
import { measuredEdition, NTM, shippedEdition } from './law.js';
import { loadPlaces } from './load-places.js';
import { makeRound, type MadeStanding } from './make-round.js';
import { makeTitles } from './make-titles.js';
import { makeProvince, type MadeCommune } from './province.js';
import { roundsOf } from './rounds.js';
import { LANG_SON, sizesOfProvinces, type CountrySize } from './size.js';
import { SCORE_COLUMNS } from './sheet-rows.js';
import { withoutConstraints } from './without-constraints.js';

const COLUMNS = {
  zone: 'province_code, period, commune_code, zone, decision_number, decision_date, recorded_at, recorded_by',
  recognition:
    'province_code, id, title, period, commune_code, year, decision_number, decision_date, recorded_at, recorded_by',
  pledge: 'province_code, id, title, year, period, commune_code, recorded_at, recorded_by',
  assessment:
    'province_code, id, round_id, edition_id, period, commune_code, office_code, state, state_reason, state_at, state_by',
  score: SCORE_COLUMNS,
  verdict:
    'province_code, assessment_id, outcome, provisional, total, short, edition_id, revision, sha256, engine, judged_on, judged_at, document',
  audit_record:
    'province_code, number, at, actor, via, action, object_type, object_id, period, commune_code, before, after, hash',
};
type Table = keyof typeof COLUMNS;
const TABLES = Object.keys(COLUMNS) as Table[];

/** A country that stands in a database. */
export interface LoadedCountry {
  /** Codes of its provinces; Lạng Sơn first, then the largest. */
  provinces: string[];
  copied: Record<Table, Copied>;
}

/**
 * Fills a demo database that has the law and the places of Lạng Sơn with a country, always the same for the same size: COPY into tables without keys, which are
 * given back and checked afterwards. The verdicts of the last round are not among it: whoever needs them has them judged.
 */
export async function loadCountry(ownerUrl: string, size: CountrySize): Promise<LoadedCountry> {
  const owner = await connected(ownerUrl);
  try {
    return await fill(owner, ownerUrl, size);
  } finally {
    await owner.end();
  }
}

async function fill(owner: pg.Client, ownerUrl: string, size: CountrySize): Promise<LoadedCountry> {
  const provinces = sizesOfProvinces(size).map((communes, place) => makeProvince(place, communes));
  await loadPlaces(owner, provinces, roundsOf(size.rounds));
  const { rows: communes } = await owner.query<MadeCommune>(
    `SELECT province_code AS province, code, type, office_code AS office FROM commune WHERE period = 1 ORDER BY province_code COLLATE "C", code COLLATE "C"`,
  );
  const copied = {} as Record<Table, Copied>;
  const heads = await readHeads(owner);
  await withoutConstraints(owner, TABLES, async () => {
    const tables = {} as Record<Table, CopyTable>;
    for (const table of TABLES) tables[table] = new CopyTable(await connected(ownerUrl), table, COLUMNS[table]);
    for (const { code } of [LANG_SON, ...provinces])
      heads.set(
        code,
        await makeOne(tables, withZones(communes.filter(({ province }) => province === code)), size, heads.get(code)),
      );
    for (const table of TABLES) copied[table] = await tables[table].end();
  });
  for (const [province, { number, hash, at }] of heads)
    await owner.query(
      'INSERT INTO audit_head VALUES ($1, $2, $3, $4) ON CONFLICT (province_code) DO UPDATE SET number = $2, hash = $3, at = $4',
      [province, number, hash, at],
    );
  await owner.query('VACUUM (ANALYZE)');
  return { provinces: [LANG_SON.code, ...provinces.map(({ code }) => code)], copied };
}

async function makeOne(
  tables: Record<Table, CopyTable>,
  communes: MadeStanding[],
  { rounds }: CountrySize,
  before: ChainHead = START,
): Promise<ChainHead> {
  const editions = [measuredEdition(), shippedEdition(NTM)];
  await makeTitles(tables, communes);
  let head = before;
  for (const round of roundsOf(rounds)) head = await makeRound(tables, round, editions, communes, head);
  return head;
}

const withZones = (communes: MadeCommune[]): MadeStanding[] => {
  const chance = chanceOf(`zones ${communes[0]?.province}`);
  return communes.map((commune) => ({ ...commune, zone: (['1', '2', '3'] as const)[chance.below(3)] ?? '3' }));
};

/** By province: the acts that are on the record already, of loading the law and the places. */
async function readHeads(owner: pg.Client): Promise<Map<string, ChainHead>> {
  const { rows } = await owner.query<ChainHead & { province: string }>(
    'SELECT province_code AS province, number::int, hash, at FROM audit_head',
  );
  return new Map(rows.map(({ province, ...head }) => [province, head]));
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
