import type { Actor, Transactions } from '@chuan-xa/platform';
import type { Watch } from '../workbook-file/index.js';
import { FileImport } from './file-import.entity.js';
import type { Imports } from './import-kinds.js';
import { readImport, type ReadResult } from './read-import.js';

/** Reads a file that was taken in and keeps what it came to; null when it was cancelled meanwhile. */
export async function readReceived(
  transactions: Transactions,
  actor: Actor,
  kinds: Imports,
  row: FileImport,
  watch: Watch,
): Promise<ReadResult | null> {
  const result = await readImport(transactions, actor, kinds[row.kind], row, watch);
  return (await settleReading(transactions, actor, row, result)) ? result : null;
}

/** Writes onto a row that is still being read; false when it is not any more. */
export const settleReading = (
  transactions: Transactions,
  actor: Actor,
  { id }: Pick<FileImport, 'id'>,
  fields: Partial<Pick<FileImport, 'state' | 'finding' | 'plan' | 'token' | 'rowsDone' | 'rowsOf' | 'roundId'>>,
): Promise<boolean> =>
  transactions.run(actor, async (tx) => {
    const where = { province: tx.province, id, state: 'reading' as const };
    const { affected } = await tx.manager.update(FileImport, where, { ...fields, toldAt: tx.at });
    return affected === 1;
  });
