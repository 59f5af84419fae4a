import type { Actor, Transactions } from '@chuan-xa/platform';
import type { ReviewAsked } from '@chuan-xa/reviews';
import { asciiName } from '../ascii-name.js';
import { makeFile, type MadeFile } from '../make-file.js';
import { gatherReviewList } from './gather-review-list.js';
import { writeReviewList } from './write-review-list.js';

/** Makes the workbook of exactly the list asked for, as far as the actor reaches. The caller removes the file. */
export const makeReviewList = (
  transactions: Transactions,
  actor: Actor,
  roundId: string,
  asked: ReviewAsked,
): Promise<MadeFile> =>
  makeFile(transactions, actor, asciiName(`ra-soat-${roundId}-${asked.title}`) + '.xlsx', async (tx, stream) => {
    const report = await gatherReviewList(tx, roundId, asked);
    await writeReviewList(report, stream());
  });
