import { readSnapshot } from '@chuan-xa/meetings';
import type { Actor, Transactions } from '@chuan-xa/platform';
import type { Letterhead } from '../letterhead/index.js';
import type { MadeFile } from '../make-file.js';
import { makePaperFile, type PaperForm } from '../paper/make-paper-file.js';
import type { FileWriter } from '../writer/file-writer.js';
import { reportOf } from './report-of.js';

/** Makes the report of a snapshot as Word or PDF, of one description. Refuses: SNAPSHOT_NOT_FOUND, SNAPSHOT_BROKEN. The caller removes the file. */
export const makeReviewReport = (
  writer: FileWriter,
  transactions: Transactions,
  actor: Actor,
  id: string,
  form: PaperForm,
  letterhead: Letterhead | null,
): Promise<MadeFile> =>
  makePaperFile(writer, transactions, actor, { name: 'bao-cao-ra-soat', form }, async (tx) =>
    reportOf(await readSnapshot(tx, id), letterhead),
  );
