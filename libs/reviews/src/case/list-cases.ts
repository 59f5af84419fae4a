import { reachText, withinReach, type Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import type { CaseState } from '@chuan-xa/wording';
import { ReviewCase } from './review-case.entity.js';

export interface CasesAsked {
  title?: Title;
  state?: CaseState;
  page: number;
  pageSize: number;
}

/** Cases, the latest opened first, and how many there are in all. */
export async function listCases(
  tx: Tx,
  { title, state, page, pageSize }: CasesAsked,
): Promise<{ items: ReviewCase[]; total: number }> {
  const query = tx.manager
    .createQueryBuilder(ReviewCase, 'c')
    .where('c.province = :province', { province: tx.province })
    .andWhere(withinReach('c', ':province', ':reach'), { reach: reachText(tx.actor) });
  if (title !== undefined) query.andWhere('c.title = :title', { title });
  if (state !== undefined) query.andWhere('c.state = :state', { state });
  const [items, total] = await query
    .orderBy({ 'c.openedAt': 'DESC', 'c.period': 'ASC', 'c.communeCode': 'ASC', 'c.id': 'ASC' })
    .skip((page - 1) * pageSize)
    .take(pageSize)
    .getManyAndCount();
  return { items, total };
}
