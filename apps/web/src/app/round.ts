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
    key: ['GET /api/rounds'],
    enabled: standing.kind === 'in' && may(standing.session, 'GET /api/rounds'),
    ask: async (signal) => {
      const { items } = await answered(server.GET('/api/rounds', { signal }));
      return [...items].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
    },
  });
}

/** The round that stands in the address, else the newest that is open, else the newest; null while none is known. */
export function useRound(): Round | null {
  const { dot } = useSearch({ strict: false });
  const rounds = useRounds().data ?? [];
  return rounds.find(({ id }) => id === dot) ?? rounds.find(({ closedAt }) => closedAt === null) ?? rounds[0] ?? null;
}

/** Puts a round into the address; every place then shows it. */
export function useChooseRound(): (id: string) => void {
  const navigate = useNavigate();
  return (id) => void navigate({ to: '.', search: (search) => ({ ...search, dot: id }) });
}

/** Days from today (in Vietnam) to a day; negative when it is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/** "còn 3 ngày", "hôm nay", "quá hạn 2 ngày". */
export function dueWord(days: number): string {
  if (days === 0) return 'hôm nay';
  return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
}
