import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import styles from './grid.module.css';

/** What a key asks of the grid; `extend`: the choice grows, `edge`: as far as it goes. */
export interface Going {
  way: Way;
  extend?: boolean;
  edge?: boolean;
}

export type Way = 'up' | 'down' | 'left' | 'right' | 'pageUp' | 'pageDown' | 'rowStart' | 'rowEnd' | 'start' | 'end';

export interface CellKeys {
  /** What was typed is left in the cell. */
  commit: (text: string) => void;
  go: (going: Going) => void;
  /** Enter: the next row, under where a row of Tabs began. */
  enter: (back: boolean) => void;
  /** Tab: false where there is no next cell, and the browser goes on to what follows the grid. */
  tab: (back: boolean) => boolean;
  clear: () => void;
  fillDown: () => void;
  undo: () => void;
  redo: () => void;
  chooseAll: () => void;
  copy: () => string;
  paste: (text: string) => void;
  /** A key was pressed where nothing can be typed. */
  refuse: () => void;
}

interface Props {
  text: string;
  label: string;
  describedBy: string;
  readOnly: boolean;
  invalid: boolean;
  /** Takes the keyboard when it appears: not at the first sight of the grid. */
  takesFocus: boolean;
  keys: CellKeys;
  onFocus: () => void;
  /** What stands in the field while it is typed in; null: it was left, or given up. */
  onTyping: (text: string | null) => void;
}

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;
const PAGES = { PageUp: 'pageUp', PageDown: 'pageDown', Home: 'rowStart', End: 'rowEnd' } as const;

/**
 * The one cell that the keyboard is in, as a spreadsheet has it: what is typed takes the place of what stood there, arrows leave it;
 * F2 or a second click goes into it. A plain field of the browser, so that every input method works from the first letter on.
 */
export function ActiveCell({
  text,
  label,
  describedBy,
  readOnly,
  invalid,
  takesFocus,
  keys,
  onFocus,
  onTyping,
}: Props) {
  const field = useRef<HTMLInputElement>(null);
  const mode = useRef<'ready' | 'typing' | 'inside'>('ready');
  const latest = useRef({ keys, text });
  useEffect(() => {
    latest.current = { keys, text };
  });

  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  // What came from the server shows at once, unless the person is typing.
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null || mode.current !== 'ready') return;
    input.value = text;
    if (document.activeElement === input) input.select();
  }, [text]);

  const settle = (): void => {
    const input = field.current;
    if (input === null || mode.current === 'ready') return;
    mode.current = 'ready';
    if (input.value !== latest.current.text) latest.current.keys.commit(input.value);
    onTyping(null);
  };
  const settleAtLast = useRef(settle);
  useEffect(() => {
    settleAtLast.current = settle;
  });
  // React gives no blur to a field that it takes away.
  useLayoutEffect(() => () => settleAtLast.current(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const control = event.ctrlKey || event.metaKey;
    const { key, shiftKey: shift, altKey } = event;
    const ready = mode.current === 'ready';
    const does = (act: () => void): void => {
      event.preventDefault();
      act();
    };
    const leaves = (going: Going): void =>
      does(() => {
        settle();
        keys.go(going);
      });

    if (key === 'Enter' && !altKey)
      return does(() => {
        settle();
        keys.enter(shift);
      });
    if (key === 'Tab') {
      settle();
      if (!control && !altKey && keys.tab(shift)) event.preventDefault();
      return;
    }
    if (key === 'Escape') {
      if (ready) return;
      return does(() => {
        mode.current = 'ready';
        input.value = text;
        input.select();
        onTyping(null);
      });
    }
    if (key === 'F2') {
      if (readOnly) return does(keys.refuse);
      return does(() => {
        mode.current = 'inside';
        input.setSelectionRange(input.value.length, input.value.length);
      });
    }
    if (key in ARROWS) {
      const way = ARROWS[key as keyof typeof ARROWS];
      if (mode.current === 'inside' && (way === 'left' || way === 'right')) return;
      if (altKey) return;
      return leaves({ way, extend: shift && ready, edge: control });
    }
    if (key in PAGES) {
      if (mode.current === 'inside' && (key === 'Home' || key === 'End')) return;
      if (control && (key === 'Home' || key === 'End')) return leaves({ way: key === 'Home' ? 'start' : 'end' });
      return leaves({ way: PAGES[key as keyof typeof PAGES] });
    }
    if (!ready) return;
    if (key === 'Delete') return does(keys.clear);
    if (!control) {
      if (readOnly && (key.length === 1 || key === 'Backspace')) does(keys.refuse);
      return;
    }
    const letter = key.toLowerCase();
    if (letter === 'd') return does(keys.fillDown);
    if (letter === 'z') return does(shift ? keys.redo : keys.undo);
    if (letter === 'y') return does(keys.redo);
    if (letter === 'a') return does(keys.chooseAll);
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (mode.current !== 'ready' && !/[\t\n]/.test(pasted)) return;
    event.preventDefault();
    settle();
    keys.paste(pasted);
  };
  const onCopy = (event: ClipboardEvent<HTMLInputElement>, cut: boolean): void => {
    if (mode.current !== 'ready') return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', keys.copy());
    if (cut) keys.clear();
  };

  return (
    <input
      ref={field}
      className={styles.active}
      type="text"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      inputMode="text"
      enterKeyHint="next"
      defaultValue={text}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      readOnly={readOnly}
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus();
      }}
      onInput={({ currentTarget }) => {
        if (mode.current === 'ready') mode.current = 'typing';
        onTyping(currentTarget.value);
      }}
      onDoubleClick={() => {
        if (!readOnly) mode.current = 'inside';
      }}
      onBlur={settle}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, !readOnly)}
    />
  );
}
