import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { LinkDown, isPassing } from '../api/problem.js';
import { keepAnswer, keptAnswer } from '../offline/kept-answers.js';
import { currentVault } from './session.js';

export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      retry: (failures, error) => isPassing(error) && !(error instanceof LinkDown) && failures < 2,
      refetchOnReconnect: true,
      networkMode: 'always', // a browser's word that it is off line is not believed: the server may stand on this very machine
    },
    mutations: { networkMode: 'always' },
  },
});

export type Question = readonly (string | number | boolean | null | undefined)[];

export interface Asked<T> {
  /** What is asked, by which the answer is known: its first word is the operation. */
  key: Question;
  ask: (signal: AbortSignal) => Promise<T>;
  enabled?: boolean;
  /** Asked again by itself, every so many milliseconds. */
  every?: number;
  /** Brings an answer that was kept, at that time in milliseconds, up to what is known since. */
  mend?: (kept: T, at: number) => Promise<T>;
  /** The former answer stands until the new one is there: for filters. */
  keepFormer?: boolean;
}

/**
 * Asks the server, and keeps what it said, sealed, for when the link is down: the answer then is the last that is kept.
 * The shell says so while the link is down.
 */
export function useAnswer<T>({ enabled = true, every, keepFormer = false, ...asked }: Asked<T>): UseQueryResult<T> {
  return useQuery({
    ...questionOf(asked),
    enabled,
    refetchInterval: every ?? false,
    ...(keepFormer ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Asks what a page is about to ask: the answer comes while the page is still being drawn. Throws what the server refuses. */
export const askAhead = <T>(asked: Asked<T>): Promise<T> =>
  questions.query({ ...questionOf(asked), staleTime: 'static' });

const questionOf = <T>({ key, ask, mend }: Pick<Asked<T>, 'key' | 'ask' | 'mend'>) => ({
  queryKey: key,
  queryFn: ({ signal }: { signal: AbortSignal }) => askOrKept(key, () => ask(signal), mend),
});

/** As `useAnswer`, outside a component. */
export async function askOrKept<T>(key: Question, ask: () => Promise<T>, mend?: Asked<T>['mend']): Promise<T> {
  const vault = currentVault();
  const question = JSON.stringify(key);
  try {
    const answer = await ask();
    if (vault !== null) void keepAnswer(vault, question, answer);
    return answer;
  } catch (error) {
    if (!(error instanceof LinkDown) || vault === null) throw error;
    const kept = await keptAnswer(vault, question);
    if (kept === null) throw error;
    const answer = kept.answer as T;
    return mend ? mend(answer, kept.at) : answer;
  }
}

/** What was written makes these answers old: they are asked again where they are shown. */
export const nowOld = (...operations: string[]): Promise<void> =>
  questions.invalidateQueries({ predicate: ({ queryKey }) => operations.includes(String(queryKey[0])) });
