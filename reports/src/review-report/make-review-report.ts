import { readSnapshot } from '@chuan-xa/meetings';
import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../make-file.js';
import { makePaperFile, type PaperForm } from '../paper/make-paper-file.js';
import { reportOf } from './report-of.js';

/** Makes the report of a snapshot as Word or PDF, of one description. Refuses: SNAPSHOT_NOT_FOUND, SNAPSHOT_BROKEN. The caller removes the file. */
export const makeReviewReport = (
  transactions: Transactions,
  actor: Actor,
  id: string,
  form: PaperForm,
): Promise<MadeFile> =>
  makePaperFile(transactions, actor, { name: 'bao-cao-ra-soat', form }, async (tx) =>
    reportOf(await readSnapshot(tx, id)),
  );
