import { useNavigate, useSearch } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { answered, server } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useAnswer } from './questions.js';
import { may, useStanding } from './session.js';

export type Round = components['schemas']['RoundView'];

/** All rounds, newest first; not asked for by who may not see them, since a refusal stands on the record. */
export function useRounds(): UseQueryResult<Round[]> {
  const standing = useStanding();
  return useAnswer({
    ...roundsAsked,
    enabled: standing.kind === 'in' && may(standing.session, roundsAsked.key[0]),
  });
}

export const roundsAsked = {
  key: ['GET /api/rounds'] as const,
  keptFirst: true,
  ask: async (signal: AbortSignal): Promise<Round[]> => {
    const { items } = await answered(server.GET('/api/rounds', { signal }));
    return [...items].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  },
};

/** The round that stands in the address, else the newest that is open, else the newest; null while none is known. */
export function useRound(): Round | null {
  const { dot } = useSearch({ strict: false });
  return roundOf(useRounds().data ?? [], dot);
}

/** The round that is named, else the newest that is open, else the newest. */
export const roundOf = (rounds: readonly Round[], named: string | undefined): Round | null =>
  rounds.find(({ id }) => id === named) ?? rounds.find(({ closedAt }) => closedAt === null) ?? rounds[0] ?? null;

/** The standard that is named, as the round has it pinned, else its first. */
export const pinnedOf = (round: Round | null, named: string | undefined): Round['standards'][number] | null =>
  round?.standards.find(({ edition }) => edition === named) ?? round?.standards[0] ?? null;

/** Puts a round into the address; every place then shows it. */
export function useChooseRound(): (id: string) => void {
  const navigate = useNavigate();
  return (id) => void navigate({ to: '.', search: (search) => ({ ...search, dot: id }) });
}

/** "còn 3 ngày", "hôm nay", "quá hạn 2 ngày". */
export function dueWord(days: number): string {
  if (days === 0) return 'hôm nay';
  return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
}
