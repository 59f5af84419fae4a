import { useEffect, useState } from 'react';
import { useStable } from '../../app/stable.js';

/** What a screen of a meeting does on keys; a key that has no act here is left to the browser. */
export interface KeyActs {
  next?: () => void;
  back?: () => void;
  first?: () => void;
  last?: () => void;
  escape: () => void;
  /** By one key: "/" "g" "t" "f" "?". They can be switched off. */
  single: Record<string, (() => void) | undefined>;
}

const KEPT_AS = 'chuan-xa-meeting-keys';

/** Whether single keys are commands in this browser: someone who dictates, or whose hand slips, switches them off. */
export function useSingleKeys(): { on: boolean; turn: (on: boolean) => void } {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT_AS) !== 'off');
  return {
    on,
    turn: (next) => {
      localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
      setOn(next);
    },
  };
}

/** Keys of a meeting: never in a field, in a dialog, or while an input method composes. A remote control sends PageUp and PageDown. */
export function useKeys(acts: KeyActs, singleKeys: boolean): void {
  const act = useStable((event: KeyboardEvent): void => {
    if (!isForScreen(event)) return;
    const does = turning(acts, event.key) ?? (singleKeys ? acts.single[event.key.toLowerCase()] : undefined);
    if (does === undefined) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [act]);
}

function turning(acts: KeyActs, key: string): (() => void) | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return acts.next;
    case 'ArrowLeft':
    case 'PageUp':
      return acts.back;
    case 'Home':
      return acts.first;
    case 'End':
      return acts.last;
    case 'Escape':
      return acts.escape;
    default:
      return undefined;
  }
}

/** What a browser gives every key while an input method is at work. */
const COMPOSING = 229;

function isForScreen(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || (event as { keyCode?: number }).keyCode === COMPOSING)
    return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  const at = event.target;
  return !(at instanceof HTMLElement && (at.isContentEditable || at.closest('input, textarea, select') !== null));
}
