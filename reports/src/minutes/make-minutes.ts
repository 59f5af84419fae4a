import { findMeeting, listDecisions, plainDecision, readSnapshot } from '@chuan-xa/meetings';
import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../make-file.js';
import { makePaperFile, type PaperForm } from '../paper/make-paper-file.js';
import { minutesOf } from './minutes-of.js';

/** Makes the minutes of a meeting as Word or PDF. Refuses: MEETING_NOT_FOUND, SNAPSHOT_BROKEN. The caller removes the file. */
export const makeMinutes = (transactions: Transactions, actor: Actor, id: string, form: PaperForm): Promise<MadeFile> =>
  makePaperFile(transactions, actor, { name: 'bien-ban-hop', form }, async (tx) => {
    const meeting = await findMeeting(tx, id);
    const decisions = (await listDecisions(tx, id)).map(plainDecision);
    return minutesOf({ meeting, read: await readSnapshot(tx, meeting.snapshotId), decisions });
  });
