import { reachText, withinReach, type Tx } from '@chuan-xa/platform';
import { CASE_STATES, isClosed } from '../case/case-states.js';
import type { Home } from './home.js';

/** Cases within reach that are not closed, and those of them whose day has passed. */
export async function countCases(tx: Tx): Promise<Home['cases']> {
  const [row] = await tx.manager.query<Home['cases'][]>(
    `SELECT count(*)::int AS open, count(*) FILTER (WHERE c.due_on < $4::date)::int AS overdue
     FROM review_case c WHERE c.province_code = $1 AND c.state = ANY($3) AND ${withinReach('c', '$1', '$2')}`,
    [tx.province, reachText(tx.actor), CASE_STATES.filter((state) => !isClosed(state)), tx.today],
  );
  return row ?? { open: 0, overdue: 0 };
}
