import type { CommuneKey, Tx } from '@chuan-xa/platform';
import type { CommuneType } from './commune.entity.js';
import { keyText } from './earlier-selves.js';
import type { CommuneNameView } from './http/commune-name.view.js';
import { communeFullName } from './names.js';

type Row = Omit<CommuneNameView, 'name'> & { type: CommuneType; bareName: string };

/** Names units of any period, each with its district and office of that period. A unit that is not there has its code for a name. */
export async function communeNames(tx: Tx, keys: CommuneKey[]): Promise<(key: CommuneKey) => CommuneNameView> {
  const rows = await tx.manager.query<Row[]>(
    `SELECT c.code, c.period, c.type, c.name AS "bareName", d.name AS district, o.code AS office, o.short_name AS "officeName"
     FROM commune c
     LEFT JOIN district d ON d.province_code = c.province_code AND d.period = c.period AND d.code = c.district_code
     LEFT JOIN office o ON o.province_code = c.province_code AND o.period = c.period AND o.code = c.office_code
     WHERE c.province_code = $1 AND (c.period, c.code) IN (SELECT * FROM unnest($2::smallint[], $3::bpchar[]))`,
    [tx.province, keys.map(({ period }) => period), keys.map(({ code }) => code)],
  );
  const names = new Map(
    rows.map(({ type, bareName, ...row }) => [
      keyText(row),
      { ...row, name: communeFullName({ type, name: bareName }) },
    ]),
  );
  return ({ code, period }) =>
    names.get(keyText({ code, period })) ?? {
      ...{ code, period, name: code },
      ...{ district: null, office: null, officeName: null },
    };
}
