import type { Actor, Transactions } from '@chuan-xa/platform';
import { makeFile, type MadeFile } from '../make-file.js';
import { gatherReviewMeeting } from './gather/gather-review-meeting.js';
import { writeReviewMeeting } from './write-review-meeting.js';

/** Makes the workbook of a round, of the communes that the actor reaches. The caller removes the file. */
export const makeReviewMeeting = (transactions: Transactions, actor: Actor, roundId: string): Promise<MadeFile> =>
  makeFile(transactions, actor, `tong-hop-${roundId}.xlsx`, async (tx, stream) => {
    const report = await gatherReviewMeeting(tx, roundId);
    await writeReviewMeeting(report, stream());
  });
