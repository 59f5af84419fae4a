import { useSyncExternalStore } from 'react';

/** Whether the server answers, told by what it last did; a browser that says "online" knows only of its own cable. */
export type LinkState = 'up' | 'down';

let state: LinkState = 'up';
const listeners = new Set<() => void>();
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
let wait = FIRST_WAIT_MS;
let probing: ReturnType<typeof setTimeout> | null = null;

/** Every request says how it went; whoever waits for the link is told when it turns. */
export function linkIs(now: LinkState): void {
  // An answer that was on its way when the cable was pulled proves nothing of what comes after it.
  if (now === 'down' || !navigator.onLine) probeSoon();
  if (now === state) return;
  state = now;
  if (now === 'up') {
    wait = FIRST_WAIT_MS;
    if (navigator.onLine) stopProbing();
  }
  listeners.forEach((tell) => tell());
}

export const linkState = (): LinkState => state;

/** Calls back at every turn of the link; gives what stops it. */
export function onLink(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The link, for a component. */
export const useLink = (): LinkState => useSyncExternalStore(onLink, linkState);

function probeSoon(): void {
  probing ??= setTimeout(() => void probe(), wait);
}

function stopProbing(): void {
  if (probing !== null) clearTimeout(probing);
  probing = null;
}

async function probe(): Promise<void> {
  probing = null;
  wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  try {
    const answer = await fetch('/api/health/live', { cache: 'no-store' });
    linkIs(answer.ok ? 'up' : 'down');
  } catch {
    linkIs('down');
  }
}

/** Listens to the browser's own word, which is at least quick. */
export function watchLink(): void {
  window.addEventListener('offline', () => linkIs('down'));
  window.addEventListener('online', () => {
    wait = FIRST_WAIT_MS;
    void probe();
  });
}
