import { useSyncExternalStore } from 'react';

/** A short word on what was just done; it goes away by itself and takes nothing with it. */
export interface Said {
  number: number;
  text: string;
}

let said: Said | null = null;
let number = 0;
const listeners = new Set<() => void>();

/** Says it, on the screen and to those who hear the page. */
export function say(text: string): void {
  const one = { number: ++number, text };
  said = one;
  listeners.forEach((tell) => tell());
  setTimeout(() => {
    if (said !== one) return;
    said = null;
    listeners.forEach((tell) => tell());
  }, 6_000);
}

export const useSaid = (): Said | null =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => said,
  );
