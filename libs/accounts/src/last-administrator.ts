import { refuse, type Tx } from '@chuan-xa/platform';
import { ArrayContains, IsNull, Not } from 'typeorm';
import { Account } from './account.entity.js';

/** Namespace of the advisory lock under which administrators become fewer. */
const ADMINISTRATORS = 7_700_043;

/** One at a time: two who each take the other's role away would leave none. Before any account is locked. */
export const lockAdministrators = (tx: Tx): Promise<unknown> =>
  tx.manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [ADMINISTRATORS, tx.province]);

/** Refuses, LAST_ADMINISTRATOR, where no other account that is open would be an administrator. */
export async function refuseLastAdministrator(tx: Tx, id: string): Promise<void> {
  const others = await tx.manager.existsBy(Account, {
    province: tx.province,
    id: Not(id),
    closedAt: IsNull(),
    roles: ArrayContains(['administrator' as const]),
  });
  if (!others) throw refuse('LAST_ADMINISTRATOR');
}
