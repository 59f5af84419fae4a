import type { Tx } from '@chuan-xa/platform';
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
  const [items, total] = await tx.manager.findAndCount(ReviewCase, {
    where: {
      province: tx.province,
      ...(title === undefined ? {} : { title }),
      ...(state === undefined ? {} : { state }),
    },
    order: { openedAt: 'DESC', period: 'ASC', communeCode: 'ASC', id: 'ASC' },
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  return { items, total };
}
