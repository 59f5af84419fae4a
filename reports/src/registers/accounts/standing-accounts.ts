import { Account, ROLES } from '@chuan-xa/accounts';
import type { Tx } from '@chuan-xa/platform';
import type { Values } from '../form/column.js';
import { roleKey } from './account-columns.js';

/** Every account by its id, by unit and post; closed ones among them. No password in any form is read. */
export async function standingAccounts(tx: Tx): Promise<Map<string, Values>> {
  const rows = await tx.manager.find(Account, {
    where: { province: tx.province },
    order: { unit: 'ASC', post: 'ASC', username: 'ASC' },
  });
  return new Map(
    rows.map(({ id, username, unit, post, holder, office, roles, closedAt, mustChange }) => [
      id,
      {
        ...{ username, unit, post, holder, office },
        ...Object.fromEntries(ROLES.map((role) => [roleKey(role), roles.includes(role) ? 'yes' : null])),
        state: closedAt === null ? 'đang mở' : 'đã đóng',
        // In no column: an account whose holder chose a password is in use, and is not closed as a slip of a file.
        mustChange: mustChange ? 'yes' : null,
      },
    ]),
  );
}
