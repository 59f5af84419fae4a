import { reachText, withinReach, type Tx } from '@chuan-xa/platform';
import { Pledge } from '@chuan-xa/recognitions';
import type { Values } from '../form/column.js';
import { unitNames } from '../form/unit-names.js';

/** The pledges within reach, by id: the latest year first, then by commune. */
export async function standingPledges(tx: Tx): Promise<Map<string, Values>> {
  const nameOf = await unitNames(tx);
  const rows = await tx.manager
    .createQueryBuilder(Pledge, 'p')
    .where('p.province = :province', { province: tx.province })
    .andWhere(withinReach('p', ':province', ':reach'), { reach: reachText(tx.actor) })
    .orderBy('p.year', 'DESC')
    .addOrderBy('p.communeCode')
    .addOrderBy('p.id')
    .getMany();
  return new Map(
    rows.map(({ id, communeCode: code, period, title, year, document, droppedOn, note }) => {
      const of = { code, period: String(period), ...nameOf({ period, code }) };
      return [id, { ...of, title, year: String(year), document, droppedOn, note }];
    }),
  );
}
