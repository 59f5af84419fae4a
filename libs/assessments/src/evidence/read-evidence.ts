import { readStoredFile, type Tx } from '@chuan-xa/platform';
import { findSheet } from '../sheet/find-sheet.js';
import { findEvidence } from './find-evidence.js';

/** One file of a sheet, to whoever may read the sheet. Refuses ASSESSMENT_NOT_FOUND, EVIDENCE_NOT_FOUND. */
export async function readEvidence(
  tx: Tx,
  sheetId: string,
  id: string,
): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
  await findSheet(tx, sheetId);
  const { name, mediaType, sha256 } = await findEvidence(tx, sheetId, id);
  return { name, mediaType, bytes: await readStoredFile(tx, sha256) };
}
