import { createHash, randomUUID } from 'node:crypto';
import { MoreThan } from 'typeorm';
import { reachText, refuse, type Actor, type Transactions, type Tx } from '@chuan-xa/platform';
import { FileImport } from './file-import.entity.js';
import { SILENCE_MS } from './find-import.js';
import type { ImportKindName, ImportOptions } from './import-kind.js';

/** A file as it was sent. */
export interface SentFile {
  kind: ImportKindName;
  /** As the person named it, without any folder. */
  fileName: string;
  bytes: Buffer;
  options: ImportOptions;
}

/** Files of one account that are read, or wait for it, at once. */
const MOST_READING = 3;
/** Days for which a file that was never applied is kept. */
const KEPT_DAYS = 30;

/** Takes a file in; it is read next. Files that were left unapplied for 30 days go. */
export const receiveFile = (transactions: Transactions, actor: Actor, sent: SentFile): Promise<FileImport> =>
  transactions.run(actor, async (tx) => {
    await forgetOld(tx);
    await refuseMany(tx);
    const { kind, bytes, options } = sent;
    const row = tx.manager.create(FileImport, {
      province: tx.province,
      id: randomUUID(),
      kind,
      reach: reachText(actor),
      accountId: actor.account,
      roundId: options.round ?? null,
      options,
      fileName: sent.fileName,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      state: 'reading',
      rowsDone: 0,
      rowsOf: null,
      toldAt: tx.at,
      receivedAt: tx.at,
      receivedBy: actor.name,
    });
    await tx.manager.insert(FileImport, row);
    return row;
  });

/** The line is everybody's: no account fills it alone. */
async function refuseMany(tx: Tx): Promise<void> {
  const { account } = tx.actor;
  if (account === null) return;
  const waiting = await tx.manager.countBy(FileImport, {
    province: tx.province,
    accountId: account,
    state: 'reading',
    toldAt: MoreThan(new Date(tx.at.getTime() - SILENCE_MS)),
  });
  if (waiting >= MOST_READING) throw refuse('FILES_BUSY');
}

const forgetOld = (tx: Tx): Promise<unknown> =>
  tx.manager.query(
    `DELETE FROM file_import WHERE province_code = $1 AND state NOT IN ('applied', 'undone')
       AND received_at < $2::timestamptz - make_interval(days => $3)`,
    [tx.province, tx.at, KEPT_DAYS],
  );
