import type { Tx } from '@chuan-xa/platform';
import { Account } from './account.entity.js';

/** The key with which the account's browser seals what it has not sent: 32 bytes in base64. For the account's own session alone. */
export async function browserKeyOf(tx: Tx, id: string): Promise<string> {
  const where = { province: tx.province, id };
  const { browserKey } = await tx.manager.findOneOrFail(Account, { where, select: { id: true, browserKey: true } });
  return browserKey.toString('base64');
}
