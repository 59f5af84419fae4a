import { readStoredFile, refuse, type Tx } from '@chuan-xa/platform';
import { findSubmission } from './find-submission.js';

/** The scanned letter of a submission. Refuses SUBMISSION_NOT_FOUND, SCAN_NOT_FOUND. */
export async function readScan(tx: Tx, id: string): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
  const { scanSha256, scanName: name, scanMediaType: mediaType } = await findSubmission(tx, id);
  if (scanSha256 === null || name === null || mediaType === null) throw refuse('SCAN_NOT_FOUND');
  return { name, mediaType, bytes: await readStoredFile(tx, scanSha256) };
}
