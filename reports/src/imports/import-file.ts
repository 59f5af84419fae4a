import type { Actor, Transactions } from '@chuan-xa/platform';
import type { Watch } from '../workbook-file/index.js';
import { ApplyImport } from './apply-import.js';
import type { Applied, Take } from './import-kind.js';
import type { Imports } from './import-kinds.js';
import type { ReadResult } from './read-import.js';
import { readReceived } from './read-received.js';
import { receiveFile, type SentFile } from './receive-file.js';

/** What bringing a file in came to; `applied` is null after a dry run, and where there were faults. */
export interface FileImported {
  /** Under which it can be undone. */
  id: string;
  read: ReadResult;
  applied: Applied<object> | null;
}

/** Takes in, reads and, where nothing is wrong and it is no dry run, applies a file in one go: for the command line. */
export async function importFile(
  transactions: Transactions,
  actor: Actor,
  kinds: Imports,
  sent: SentFile,
  { dryRun = false, take = 'neither', watch = {} }: { dryRun?: boolean; take?: Take; watch?: Watch } = {},
): Promise<FileImported> {
  const row = await receiveFile(transactions, actor, sent);
  const read = await readReceived(transactions, actor, kinds, row, watch);
  if (!read) throw new Error(`import ${row.id} was cancelled while it was read`);
  const { state, token } = read;
  if (dryRun || state !== 'ready' || token === null) return { id: row.id, read, applied: null };
  const applied = await new ApplyImport(transactions, kinds).run(actor, sent.kind, row.id, { token, take });
  return { id: row.id, read, applied };
}
