import type { CommuneKey, Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { In } from 'typeorm';
import { ReviewCase } from './review-case.entity.js';

/** By commune code: the cases of a title, of communes of one period. */
export async function readCases(tx: Tx, title: Title, communes: CommuneKey[]): Promise<Map<string, ReviewCase>> {
  const [first] = communes;
  if (!first) return new Map();
  const where = {
    province: tx.province,
    title,
    period: first.period,
    communeCode: In(communes.map(({ code }) => code)),
  };
  const cases = await tx.manager.findBy(ReviewCase, where);
  return new Map(cases.map((one) => [one.communeCode, one]));
}
