import { readSnapshot } from '@chuan-xa/meetings';
import type { Actor, Transactions } from '@chuan-xa/platform';
import type { Letterhead } from '../letterhead/index.js';
import { makeFile, type MadeFile } from '../make-file.js';
import { gatherReviewMeeting, reportOf } from './gather/gather-review-meeting.js';
import type { FileWriter } from '../writer/file-writer.js';
import { wholeOf } from './whole-report.js';
import { writeReviewMeeting } from './write-review-meeting.js';

/** Makes the workbook of a round, of the communes that the actor reaches. The caller removes the file. */
export const makeReviewMeeting = (transactions: Transactions, actor: Actor, roundId: string): Promise<MadeFile> =>
  makeFile(transactions, actor, `tong-hop-${roundId}.xlsx`, async (tx, stream) => {
    const report = await gatherReviewMeeting(tx, roundId);
    await writeReviewMeeting(report, stream());
  });

/**
 * Makes the workbook of a snapshot, or the same tables as a PDF: the same however often, and whatever has changed since. The caller removes
 * the file. Refuses: SNAPSHOT_NOT_FOUND, SNAPSHOT_BROKEN, FILES_BUSY, FILE_NOT_MADE.
 */
export const makeSnapshotMeeting = (
  writer: FileWriter,
  transactions: Transactions,
  actor: Actor,
  id: string,
  form: 'xlsx' | 'pdf',
  letterhead: Letterhead | null,
): Promise<MadeFile> =>
  writer.make(`tong-hop-so-lieu-chot.${form}`, async () => ({
    is: form === 'pdf' ? 'review-meeting-pdf' : 'review-meeting',
    report: await wholeOf(
      await transactions.read(actor, async (tx) => reportOf(await readSnapshot(tx, id), letterhead)),
    ),
  }));
