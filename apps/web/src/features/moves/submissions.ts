import { allItems } from '../../api/all-items.js';
import { answered, sendFile, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { nowOld, useAnswer } from '../../app/questions.js';
import { dispatchOf, type Letter } from './moves.js';

export type Submission = components['schemas']['SubmissionView'];

const LIST = 'GET /api/rounds/:round/submissions';

/** What was handed in for a round, the latest first. */
export const useSubmissions = (round: string) =>
  useAnswer({
    key: [LIST, round],
    ask: (signal) =>
      allItems((paging) =>
        answered(
          server.GET('/api/rounds/{round}/submissions', { params: { path: { round }, query: { ...paging } }, signal }),
        ),
      ),
  });

/** Writes what is known of the letter. Throws what the server refuses. */
export async function keepLetter(id: string, letter: Letter): Promise<void> {
  await answered(server.PATCH('/api/submissions/{id}', { params: { path: { id } }, body: dispatchOf(letter) }));
  await nowOld(LIST);
}

/** Keeps the scanned letter; a better one takes its place. Throws what the server refuses. */
export async function keepScan(id: string, file: File): Promise<void> {
  await sendFile<Submission>(`/api/submissions/${id}/scan`, file);
  await nowOld(LIST);
}

export const scanHref = (id: string): string => `/api/submissions/${id}/scan`;
export const SCAN_ENDINGS = '.pdf,.jpg,.jpeg,.jfif,.png';
