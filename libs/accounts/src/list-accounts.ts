import type { Tx } from '@chuan-xa/platform';
import type { Role } from '@chuan-xa/wording';
import { Account } from './account.entity.js';

/** Which accounts, and which part of their list. */
export interface AccountsWanted {
  office?: string;
  role?: Role;
  state?: 'open' | 'closed';
  page: number;
  pageSize: number;
}

/** Accounts by unit and post, and how many there are in all. */
export async function listAccounts(tx: Tx, wanted: AccountsWanted): Promise<{ items: Account[]; total: number }> {
  const query = tx.manager.createQueryBuilder(Account, 'a').where('a.province = :province', { province: tx.province });
  if (wanted.office) query.andWhere('a.office = :office', { office: wanted.office });
  if (wanted.role) query.andWhere(':role = ANY (a.roles)', { role: wanted.role });
  if (wanted.state) query.andWhere(`a.closedAt IS ${wanted.state === 'open' ? '' : 'NOT '}NULL`);
  const [items, total] = await query
    .orderBy('a.unit')
    .addOrderBy('a.post')
    .addOrderBy('a.username')
    .skip((wanted.page - 1) * wanted.pageSize)
    .take(wanted.pageSize)
    .getManyAndCount();
  return { items, total };
}
