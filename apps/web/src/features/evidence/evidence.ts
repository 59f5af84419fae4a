import { fileKindWords, formatSize, problemSentence } from '@chuan-xa/wording';
import { answered, sendFile, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { nowOld, useAnswer } from '../../app/questions.js';
import { may, type Session } from '../../app/session.js';
import type { GridSheet } from '../entry/use-grid.js';

export type EvidenceFile = components['schemas']['EvidenceView'];

const LIST = 'GET /api/assessments/:id/evidence';
const MOST_BYTES = 10 * 1024 * 1024;

/** What the server takes; it looks into the file itself and believes no name. */
export const EVIDENCE_ENDINGS = '.pdf,.jpg,.jpeg,.jfif,.png,.webp,.xlsx,.docx';
const { pdf, jpeg, png, webp, xlsx, docx } = fileKindWords;
export const EVIDENCE_KINDS = `${[pdf, jpeg, png, webp, xlsx, docx].join(', ')}; tới ${formatSize(MOST_BYTES)}.`;

/** The files of a sheet. */
export const useEvidence = (sheet: string) =>
  useAnswer({
    key: [LIST, sheet],
    ask: (signal) =>
      answered(server.GET('/api/assessments/{id}/evidence', { params: { path: { id: sheet } }, signal })),
  });

/** Why the file cannot be sent, known before it is; null where nothing is known against it. */
export function faultOfFile({ name, size }: File): string | null {
  if (size === 0) return problemSentence('FILE_BLANK', { file: name });
  return size > MOST_BYTES ? problemSentence('FILE_TOO_LARGE', { file: name, limit: MOST_BYTES }) : null;
}

/** Adds a file to a sheet, to one item of it or (item "") to the whole. Throws what the server refuses. */
export async function addEvidence(sheet: string, item: string, file: File): Promise<void> {
  const query = item === '' ? '' : `?${new URLSearchParams({ item }).toString()}`;
  await sendFile<EvidenceFile>(`/api/assessments/${sheet}/evidence${query}`, file);
  await nowOld(LIST);
}

/** Throws what the server refuses. */
export async function removeEvidence(sheet: string, evidence: string): Promise<void> {
  await answered(
    server.DELETE('/api/assessments/{id}/evidence/{evidence}', { params: { path: { id: sheet, evidence } } }),
  );
  await nowOld(LIST);
}

export const evidenceHref = (sheet: string, evidence: string): string =>
  `/api/assessments/${sheet}/evidence/${evidence}/file`;

/** Whether the account may add files to the sheet now: while a column of its own is open. */
export const mayAddEvidence = (session: Session, sheet: GridSheet): boolean =>
  may(session, 'POST /api/assessments/:id/evidence') && sheet.open.length > 0;

/** Whether the account may take the file away: its own office's, while it could still add one. */
export const mayRemoveEvidence = (session: Session, sheet: GridSheet, { office }: EvidenceFile): boolean =>
  may(session, 'DELETE /api/assessments/:id/evidence/:evidence') &&
  sheet.open.length > 0 &&
  office === session.account.office;
