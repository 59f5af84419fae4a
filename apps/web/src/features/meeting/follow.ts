import { useEffect, useState } from 'react';
import type { Figure } from '@chuan-xa/charts';
import type { Edition } from '@chuan-xa/scoring';
import { answered, server } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import type { Frame, FrozenCommune, FrozenRound } from './frozen.js';

type Presented = components['schemas']['PresentedView'];

/** What the presenter shows, as it is drawn. */
export interface Shown extends Omit<Presented, 'figure' | 'communeDocument'> {
  figure: Figure;
  communeDocument: FrozenCommune | null;
  /** When it came, in milliseconds. */
  at: number;
}

/** How a follower stands: what it saw last, whether that is what is shown now, or why it follows no more. */
export interface Following {
  frame: Frame | null;
  shown: Shown | null;
  cut: boolean;
  ended: unknown;
}

/** Where a follower asks: an invited office its meeting, a guest by its link. */
export interface Source {
  frame: () => Promise<components['schemas']['FrameView']>;
  presented: (seen: number | undefined, signal: AbortSignal) => Promise<Presented | undefined>;
}

export const sourceOfOffice = (id: string): Source => ({
  frame: () => answered(server.GET('/api/meetings/{id}/frame', { params: { path: { id } } })),
  presented: (seen, signal) =>
    answered(server.GET('/api/meetings/{id}/presented', { params: { path: { id }, query: { seen } }, signal })),
});

export const sourceOfGuest: Source = {
  frame: () => answered(server.GET('/api/guest/frame')),
  presented: (seen, signal) => answered(server.GET('/api/guest/presented', { params: { query: { seen } }, signal })),
};

const EVERY_MS = 1_000;
/** After which an answer is no more waited for: the link is taken to be cut. */
const PATIENCE_MS = 6_000;

/** Asks each second what is shown, as long as the page stands; a cut link leaves the last screen, and is caught up with. null: not yet. */
export function useFollowing(source: Source | null): Following {
  const [following, setFollowing] = useState<Following>({ frame: null, shown: null, cut: false, ended: null });
  useEffect(() => {
    if (source === null) return undefined;
    const leaving = new AbortController();
    const hasLeft = (): boolean => leaving.signal.aborted;
    let seen: number | undefined;
    let framed = false;
    const ask = async (): Promise<void> => {
      if (hasLeft()) return;
      try {
        if (!framed) {
          const { snapshot, round, editions, titles } = await source.frame();
          const frame: Frame = { snapshot, titles, round: round as FrozenRound, editions: editions as Edition[] };
          framed = true;
          setFollowing((was) => ({ ...was, frame }));
        }
        const came = await source.presented(seen, AbortSignal.timeout(PATIENCE_MS));
        if (hasLeft()) return;
        seen = came?.number ?? seen;
        const shown = came === undefined ? null : shownOf(came);
        setFollowing((was) => afterAnswer(was, shown));
      } catch (error) {
        if (hasLeft()) return;
        setFollowing((was) => afterFailure(was, error));
        if (isEnd(error)) return;
      }
      setTimeout(() => void ask(), EVERY_MS);
    };
    void ask();
    return () => {
      leaving.abort();
    };
  }, [source]);
  return following;
}

/** The server has answered: with what is shown, or (null) that nothing changed. The same again draws nothing. */
export const afterAnswer = (was: Following, shown: Shown | null): Following =>
  shown === null && !was.cut ? was : { ...was, cut: false, shown: shown ?? was.shown };

/** It has not: the last screen stays, and is told to be that; or the meeting has ended for who follows. */
export function afterFailure(was: Following, error: unknown): Following {
  if (isEnd(error)) return { ...was, ended: error };
  return was.cut ? was : { ...was, cut: true };
}

/** Closed, revoked, or never theirs: asking again would not help. */
const isEnd = (error: unknown): boolean => error instanceof Problem && [401, 403, 404].includes(error.status);

const shownOf = (came: Presented): Shown => ({
  ...came,
  figure: came.figure as Figure,
  communeDocument: came.communeDocument as FrozenCommune | null,
  at: Date.now(),
});
