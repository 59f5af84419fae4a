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
    if (!isForScreen(event.target)) return;
    const does = actOf(acts, event, singleKeys);
    if (does === undefined) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [act]);
}

/** What of a pressed key counts. `keyCode`: only what a browser gives while an input method is at work. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'defaultPrevented' | 'isComposing' | 'ctrlKey' | 'altKey' | 'metaKey'
> & { keyCode?: number };

/** What a key does; undefined: it is left to the browser. */
export function actOf(acts: KeyActs, pressed: Pressed, singleKeys: boolean): (() => void) | undefined {
  const { key, defaultPrevented, isComposing, keyCode, ctrlKey, altKey, metaKey } = pressed;
  if (defaultPrevented || isComposing || keyCode === COMPOSING || ctrlKey || altKey || metaKey) return undefined;
  return turning(acts, key) ?? (singleKeys ? acts.single[key.toLowerCase()] : undefined);
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

function isForScreen(at: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return false;
  return !(at instanceof HTMLElement && (at.isContentEditable || at.closest('input, textarea, select') !== null));
}
