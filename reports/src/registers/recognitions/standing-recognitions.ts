import { withinReach, reachText, type Tx } from '@chuan-xa/platform';
import { Recognition } from '@chuan-xa/recognitions';
import type { Values } from '../form/column.js';
import { unitNames } from '../form/unit-names.js';

/** The recognitions within reach, by id: by commune, the latest year first. */
export async function standingRecognitions(tx: Tx): Promise<Map<string, Values>> {
  const nameOf = await unitNames(tx);
  const rows = await tx.manager
    .createQueryBuilder(Recognition, 'r')
    .where('r.province = :province', { province: tx.province })
    .andWhere(withinReach('r', ':province', ':reach'), { reach: reachText(tx.actor) })
    .orderBy('r.period')
    .addOrderBy('r.communeCode')
    .addOrderBy('r.year', 'DESC')
    .addOrderBy('r.id')
    .getMany();
  return new Map(
    rows.map((row) => {
      const { commune, district, type } = nameOf({ period: row.period, code: row.communeCode });
      const { title, decisionNumber, decisionDate, termEndsOn, withdrawnOn, withdrawalNumber, note } = row;
      const of = { code: row.communeCode, period: String(row.period), type, commune, district };
      const decision = { title, year: String(row.year), decisionNumber, decisionDate, termEndsOn };
      return [row.id, { ...of, ...decision, edition: row.editionId, withdrawnOn, withdrawalNumber, note }];
    }),
  );
}
