import { useSyncExternalStore } from 'react';

/** A newer build that is loaded and waits until the person is ready for it. */
let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** Whether the application opens without the link: not where the browser has no place for it (a page without TLS). */
export const opensWithoutLink = (): boolean => 'serviceWorker' in navigator;

/** The first page gets the link for itself. */
const COPY_AFTER_MS = 4_000;

/** Keeps a copy of this build for when the link is down, once the page has had time to stand; where it cannot, the next visit does. */
export function keepCopy(): void {
  if (opensWithoutLink() && import.meta.env.PROD)
    setTimeout(() => void register().catch(() => undefined), COPY_AFTER_MS);
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/service-worker.js');
  const notice = (): void => {
    if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
    waiting = registration.waiting;
    listeners.forEach((tell) => tell());
  };
  notice();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', notice);
  });
  let reloading = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (waiting === null || reloading) return; // the first copy takes over without a word
    reloading = true;
    window.location.reload();
  });
}

/** Whether a new version waits, and how to take it. */
export function useNewVersion(): { waiting: boolean; take: () => void } {
  const worker = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => waiting,
  );
  return { waiting: worker !== null, take: () => worker?.postMessage('take-over') };
}
