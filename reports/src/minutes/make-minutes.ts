import { findMeeting, listDecisions, plainDecision, readSnapshot } from '@chuan-xa/meetings';
import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../make-file.js';
import { makePaperFile, type PaperForm } from '../paper/make-paper-file.js';
import { readLetterhead } from '../letterhead/index.js';
import type { FileWriter } from '../writer/file-writer.js';
import { minutesOf } from './minutes-of.js';

/** Makes the minutes of a meeting as Word or PDF. Refuses: MEETING_NOT_FOUND, SNAPSHOT_BROKEN. The caller removes the file. */
export const makeMinutes = (
  writer: FileWriter,
  transactions: Transactions,
  actor: Actor,
  id: string,
  form: PaperForm,
): Promise<MadeFile> =>
  makePaperFile(writer, transactions, actor, { name: 'bien-ban-hop', form }, async (tx) => {
    const meeting = await findMeeting(tx, id);
    const decisions = (await listDecisions(tx, id)).map(plainDecision);
    const { content: letterhead } = await readLetterhead(tx);
    return minutesOf({ meeting, read: await readSnapshot(tx, meeting.snapshotId), decisions, letterhead });
  });
