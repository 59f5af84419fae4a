import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Transactions } from '@chuan-xa/platform';
import { gatherReviewMeeting } from './gather/gather-review-meeting.js';
import { writeReviewMeeting } from './write-review-meeting.js';

/**
 * Makes the workbook of a round as a file, from one consistent picture of the data. It is a file first, so that a slow
 * reader holds no transaction open and a fault is answered as one, not as half a workbook. The caller removes it.
 */
export async function makeReviewMeeting(
  transactions: Transactions,
  actor: Actor,
  roundId: string,
): Promise<{ path: string; fileName: string }> {
  const path = join(tmpdir(), `chuan-xa-${randomUUID()}.xlsx`);
  try {
    await transactions.read(actor, async (tx) =>
      writeReviewMeeting(await gatherReviewMeeting(tx, roundId), createWriteStream(path, { mode: 0o600 })),
    );
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, fileName: `tong-hop-${roundId}.xlsx` };
}
