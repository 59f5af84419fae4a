import { useSyncExternalStore } from 'react';
import {
  hashKey,
  keepPreviousData,
  notifyManager,
  QueryCache,
  QueryClient,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { LinkDown, isPassing } from '../api/problem.js';
import { keepAnswer, keptAnswer } from '../offline/kept-answers.js';
import type { Vault } from '../offline/vault.js';
import { currentVault, whenAsked } from './session.js';

// With the very draw in which the rest of the page hears of it: a task later, a cell that was just saved would be drawn as it was before.
notifyManager.setScheduler(queueMicrotask);

/** The questions whose kept answer is shown while the server is being asked. */
const shownAsKept = new Set<string>();

export const questions = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: (_, { queryHash }) => void shownAsKept.delete(queryHash),
    // what was kept stands in for an answer that is coming, not for one that is refused
    onError: (_, query) => {
      if (shownAsKept.delete(query.queryHash)) query.setState({ data: undefined, dataUpdatedAt: 0 });
    },
  }),
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
  /** What is kept is shown until the server has answered: where to wait is worse than to see what was there a while ago. */
  keptFirst?: boolean;
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

/**
 * Asks what a page is about to ask: the answer comes while the page is still being drawn. What is kept first is the answer here, and the
 * page asks for the new one. Throws what the server refuses.
 */
export async function askAhead<T>(asked: Asked<T>): Promise<T> {
  if (asked.keptFirst) await showKept(asked);
  return questions.query({ ...questionOf(asked), staleTime: 'static' });
}

const questionOf = <T>({ key, ask, mend, keptFirst = false }: Omit<Asked<T>, 'enabled' | 'every' | 'keepFormer'>) => ({
  queryKey: key,
  queryFn: ({ signal }: { signal: AbortSignal }) => {
    if (keptFirst) void showKept({ key, mend });
    return askOrKept(key, () => ask(signal), mend);
  },
});

/** Puts what is kept where no answer is yet, and no refusal. */
async function showKept<T>({ key, mend }: Pick<Asked<T>, 'key' | 'mend'>): Promise<void> {
  const vault = currentVault();
  const isMissing = (): boolean => {
    const { data, errorUpdateCount = 0 } = questions.getQueryState(key) ?? {};
    return vault === currentVault() && data === undefined && errorUpdateCount === 0;
  };
  if (vault === null || !isMissing()) return;
  const kept = await openKept<T>(vault, key, mend).catch(() => null);
  if (kept === null || !isMissing()) return;
  shownAsKept.add(hashKey(key));
  questions.setQueryData(key, kept.answer, { updatedAt: 0 }); // old enough to be asked for at once
}

const isBeingRenewed = (hash: string): boolean => questions.getQueryCache().get(hash)?.state.fetchStatus === 'fetching';

/** Whether something on the screen is what was kept, and the server is being asked for what stands now. */
export const useKeptShown = (): boolean =>
  useSyncExternalStore(
    (tell) => questions.getQueryCache().subscribe(tell),
    () => [...shownAsKept].some(isBeingRenewed),
  );

/** As `useAnswer`, outside a component. */
export async function askOrKept<T>(key: Question, ask: () => Promise<T>, mend?: Asked<T>['mend']): Promise<T> {
  const vault = currentVault();
  try {
    const answer = await ask();
    if (vault !== null) void keep(vault, key, answer);
    return answer;
  } catch (error) {
    if (!(error instanceof LinkDown) || vault === null) throw error;
    const kept = await openKept(vault, key, mend);
    if (kept === null) throw error;
    return kept.answer;
  }
}

/** Not before it is known whose answer it is. */
async function keep(vault: Vault, key: Question, answer: unknown): Promise<void> {
  await whenAsked();
  if (vault === currentVault()) await keepAnswer(vault, JSON.stringify(key), answer);
}

async function openKept<T>(vault: Vault, key: Question, mend: Asked<T>['mend']): Promise<{ answer: T } | null> {
  const kept = await keptAnswer(vault, JSON.stringify(key));
  if (kept === null) return null;
  const answer = kept.answer as T;
  return { answer: mend ? await mend(answer, kept.at) : answer };
}

/** What was written makes these answers old: they are asked again where they are shown. */
export const nowOld = (...operations: string[]): Promise<void> =>
  questions.invalidateQueries({ predicate: ({ queryKey }) => operations.includes(String(queryKey[0])) });
