import { useSyncExternalStore } from 'react';

/** Chromium lets a page have Esc while it fills the screen, so that Esc goes one step back and not out. */
interface KeyboardLock {
  lock?: (keys: string[]) => Promise<void>;
  unlock?: () => void;
}
const keyboard = (): KeyboardLock => (navigator as Navigator & { keyboard?: KeyboardLock }).keyboard ?? {};

const subscribe = (tell: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
};

/** Whether the meeting fills the screen; null where the browser cannot (a telephone). */
export const useFullScreen = (): boolean | null => {
  const on = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  return document.fullscreenEnabled ? on : null;
};

/** Fills the screen, or gives it back. A browser that refuses leaves everything as it is. */
export async function turnFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement !== null) {
      await leaveFullScreen();
      return;
    }
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    await keyboard().lock?.(['Escape']);
  } catch {
    // refused: by the person, or by a policy of the machine
  }
}

export async function leaveFullScreen(): Promise<void> {
  keyboard().unlock?.();
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined);
}
