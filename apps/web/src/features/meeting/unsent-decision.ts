import type { Decision, Unsent } from './decisions.js';

/** A decision takes its place among those that are not sent: the last, and of one id the latest. */
export const withDecision = (unsent: readonly Unsent[], decision: Unsent): Unsent[] => [
  ...unsent.filter(({ id }) => id !== decision.id),
  decision,
];

/** The server has taken `sent`, which now stands there in that version. One that was written again meanwhile goes out next, over it. */
export const withTaken = (unsent: readonly Unsent[], sent: Unsent, version: number): Unsent[] =>
  unsent.flatMap((one) => {
    if (one === sent) return [];
    return one.id === sent.id ? { ...one, seen: version } : one;
  });

/** The one that was sent cannot be taken as it is; one that was written again meanwhile stays as it is. */
export const withRefused = (unsent: readonly Unsent[], sent: Unsent, stuck: Unsent): Unsent[] =>
  unsent.map((one) => (one === sent ? stuck : one));

/** It stays, with why, and of a clash with what another wrote. */
export const refusedFor = (one: Unsent, why: string, standing: Decision | null): Unsent => ({
  ...one,
  state: 'refused',
  why,
  standing,
});

/** Of two that clash, ours is to be written over the other, now that it has been seen. */
export const overStanding = (one: Unsent): Unsent => ({
  ...one,
  seen: one.standing?.version ?? one.seen,
  state: 'waiting',
  why: null,
  standing: null,
});

/** What the browser kept comes before what was written since; of one id what is here is the newer. */
export function recalled(kept: readonly Unsent[], here: readonly Unsent[]): Unsent[] {
  const known = new Set(here.map(({ id }) => id));
  return [...kept.filter(({ id }) => !known.has(id)), ...here];
}
