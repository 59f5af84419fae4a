import { refuse, type Tx } from '@chuan-xa/platform';
import { ArrayContains, IsNull, MoreThan, Not } from 'typeorm';
import { Account } from './account.entity.js';

/** Namespace of the advisory lock under which administrators become fewer. */
const ADMINISTRATORS = 7_700_043;

/** One at a time: two who each take the other's role away would leave none. Before any account is locked. */
export const lockAdministrators = (tx: Tx): Promise<unknown> =>
  tx.manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [ADMINISTRATORS, tx.province]);

/**
 * Refuses, LAST_ADMINISTRATOR, where no other administrator could sign in: whose account is open, has a password, and not a
 * temporary one that has ended.
 */
export async function refuseLastAdministrator(tx: Tx, id: string): Promise<void> {
  const other = {
    province: tx.province,
    id: Not(id),
    closedAt: IsNull(),
    passwordHash: Not(IsNull()),
    roles: ArrayContains(['administrator' as const]),
  };
  const others = await tx.manager.existsBy(Account, [
    { ...other, passwordEndsAt: IsNull() },
    { ...other, passwordEndsAt: MoreThan(tx.at) },
  ]);
  if (!others) throw refuse('LAST_ADMINISTRATOR');
}
