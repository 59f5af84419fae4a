import { earlierSelves, keyText } from '@chuan-xa/places';
import type { CommuneKey, Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { ReviewCase } from './review-case.entity.js';

/** By commune code: the case of a title, whichever period it was opened in; a unit that went on unchanged keeps its own. */
export async function readCases(tx: Tx, title: Title, communes: CommuneKey[]): Promise<Map<string, ReviewCase>> {
  if (communes.length === 0) return new Map();
  const selves = await earlierSelves(tx, communes);
  const units = [...selves.values()].flat();
  const cases = await tx.manager
    .createQueryBuilder(ReviewCase, 'c')
    .where('c.province = :province AND c.title = :title', { province: tx.province, title })
    .andWhere('(c.period, c.commune_code) IN (SELECT * FROM unnest(:periods::smallint[], :codes::bpchar[]))', {
      periods: units.map(({ period }) => period),
      codes: units.map(({ code }) => code),
    })
    .getMany();
  const byUnit = new Map(cases.map((one) => [keyText({ period: one.period, code: one.communeCode }), one]));
  return new Map(
    communes.flatMap((commune) => {
      const found = selves.get(keyText(commune))?.flatMap((self) => byUnit.get(keyText(self)) ?? []) ?? [];
      return found[0] ? [[commune.code, found[0]] as const] : [];
    }),
  );
}
