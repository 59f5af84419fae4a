import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, server } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { currentVault } from '../../app/session.js';
import { keepAnswer, keptAnswer, letGoOfAnswer } from '../../offline/kept-answers.js';
import type { Pack } from './frozen.js';
import { openPack, type Documents } from './open-pack.js';
import { packKey, packQuestion } from './packs-kept.js';

/**
 * A snapshot whole. It never changes, so what this browser keeps of it, sealed with the account's key, is read before the server is asked:
 * once opened, it opens without the link.
 */
export const usePack = (id: string): UseQueryResult<Pack> =>
  useQuery({
    queryKey: packKey(id),
    queryFn: ({ signal }) => readPack(id, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });

async function readPack(id: string, signal: AbortSignal): Promise<Pack> {
  const vault = currentVault();
  const kept = vault === null ? null : await keptAnswer(vault, packQuestion(id)).catch(() => null);
  if (kept !== null) {
    try {
      return await openPack(kept.answer as Documents);
    } catch (error) {
      // a copy that came to harm is let go of, and comes again
      if (vault !== null && error instanceof Problem) await letGoOfAnswer(vault, packQuestion(id));
    }
  }
  const documents = await answered(server.GET('/api/snapshots/{id}', { params: { path: { id } }, signal }));
  const pack = await openPack(documents);
  if (vault !== null) await keepAnswer(vault, packQuestion(id), documents).catch(() => undefined);
  return pack;
}
