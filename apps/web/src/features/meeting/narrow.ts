import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 640px)');

const subscribe = (tell: () => void): (() => void) => {
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};

/** Whether the window is a phone's: numbers have no room on marks that stand side by side. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
