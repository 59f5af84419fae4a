import type { Actor, Transactions } from '@chuan-xa/platform';
import { makeFile, type MadeFile } from '../make-file.js';
import { gatherReviewMeeting, gatherSnapshot } from './gather/gather-review-meeting.js';
import { writeReviewMeeting } from './write-review-meeting.js';

/** Makes the workbook of a round, of the communes that the actor reaches. The caller removes the file. */
export const makeReviewMeeting = (transactions: Transactions, actor: Actor, roundId: string): Promise<MadeFile> =>
  makeFile(transactions, actor, `tong-hop-${roundId}.xlsx`, async (tx, stream) => {
    const report = await gatherReviewMeeting(tx, roundId);
    await writeReviewMeeting(report, stream());
  });

/** Makes the workbook of a snapshot: the same however often, and whatever has changed since. The caller removes the file. */
export const makeSnapshotMeeting = (transactions: Transactions, actor: Actor, id: string): Promise<MadeFile> =>
  makeFile(transactions, actor, 'tong-hop-so-lieu-chot.xlsx', async (tx, stream) => {
    const report = await gatherSnapshot(tx, id);
    await writeReviewMeeting(report, stream());
  });
