import type { CommuneKey, Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { Recognition } from './recognition.entity.js';

/** The recognitions of a title that the named units hold or held, each with its unit; none named: of all units. */
export async function titleStandings(tx: Tx, title: Title, units: CommuneKey[]): Promise<(Recognition & CommuneKey)[]> {
  const rows = await tx.manager
    .createQueryBuilder(Recognition, 'r')
    .where('r.province = :province AND r.title = :title', { province: tx.province, title })
    .andWhere('(r.period, r.commune_code) IN (SELECT * FROM unnest(:periods::smallint[], :codes::bpchar[]))', {
      periods: units.map((unit) => unit.period),
      codes: units.map((unit) => unit.code),
    })
    .getMany();
  return rows.map((row) => Object.assign(row, { code: row.communeCode }));
}
