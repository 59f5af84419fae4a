import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { questions, useAnswer } from '../../app/questions.js';
import type { Letterhead } from './paper-kinds.js';

export type KeptLetterhead = components['schemas']['LetterheadView'];

const KEY = ['GET /api/letterhead'] as const;

/** Head, signers and recipients of the department's papers. */
export const useLetterhead = () =>
  useAnswer({ key: KEY, ask: (signal) => answered(server.GET('/api/letterhead', { signal })) });

/** Writes over the version that was seen. Throws what the server refuses. */
export async function writeLetterhead(letterhead: Letterhead, seen: number): Promise<KeptLetterhead> {
  const kept = await answered(server.PUT('/api/letterhead', { body: { ...letterhead, seen } }));
  questions.setQueryData(KEY, kept);
  return kept;
}
