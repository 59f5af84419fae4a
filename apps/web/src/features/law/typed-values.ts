import { useState } from 'react';
import type { TypedValue } from './read-value.js';

/** What is typed at one value and not written yet; what is absent stands as it stood. */
export interface TypedEntry {
  value?: TypedValue;
  citation?: string;
  note?: string;
  /** Chosen to be written with others. */
  chosen?: boolean;
}

/** All that is typed and not written yet, by path; it outlives a look at another part of the page. */
export interface TypedValues {
  of: (path: string) => TypedEntry;
  put: (path: string, change: TypedEntry) => void;
  forget: (paths: readonly string[]) => void;
  clear: () => void;
  chosen: readonly string[];
}

export function useTypedValues(): TypedValues {
  const [entries, setEntries] = useState<ReadonlyMap<string, TypedEntry>>(new Map());
  return {
    of: (path) => entries.get(path) ?? {},
    put: (path, change) => setEntries((former) => new Map([...former, [path, { ...former.get(path), ...change }]])),
    forget: (paths) => setEntries((former) => new Map([...former].filter(([path]) => !paths.includes(path)))),
    clear: () => setEntries(new Map()),
    chosen: [...entries].flatMap(([path, { chosen }]) => (chosen === true ? [path] : [])),
  };
}
