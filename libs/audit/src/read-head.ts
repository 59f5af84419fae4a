import type { Tx } from '@chuan-xa/platform';
import { START, type ChainHead } from './chain.js';

/** The last link of the province's chain as of this transaction. */
export async function readHead(tx: Tx): Promise<ChainHead> {
  const [head] = await tx.manager.query<ChainHead[]>(
    'SELECT number::int, hash, at FROM audit_head WHERE province_code = $1',
    [tx.province],
  );
  return head ?? START;
}
