import { useQuery } from '@tanstack/react-query';
import { currentVault } from '../../app/session.js';
import { isAnswerKept } from '../../offline/kept-answers.js';

/** By which a snapshot's documents are asked for and kept. */
export const packKey = (id: string) => ['GET /api/snapshots/:id', id] as const;
export const packQuestion = (id: string): string => JSON.stringify(packKey(id));

/** Of these snapshots, those that this browser keeps whole. */
export function usePacksKept(snapshots: readonly { id: string }[]): ReadonlySet<string> {
  const ids = snapshots.map(({ id }) => id);
  const kept = useQuery({
    queryKey: ['packs kept', ...ids],
    queryFn: async () => {
      const vault = currentVault();
      if (vault === null) return [];
      const found = await Promise.all(ids.map((id) => isAnswerKept(vault, packQuestion(id))));
      return ids.filter((_, place) => found[place]);
    },
    staleTime: 0,
  });
  return new Set(kept.data ?? []);
}
