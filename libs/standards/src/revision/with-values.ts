import type { Parameter } from '@chuan-xa/scoring';
import type { EditionContent } from '../edition-content.js';
import { lawValues } from './law-values.js';

/** A value as it was read in the act itself. */
export interface ActValue {
  path: string;
  value: unknown;
  citation: string;
  note?: string | null;
}

/** The content with these values in place of those that stand, each known from the act; null where a path leads to none. */
export function withValues(content: EditionContent, values: readonly ActValue[]): EditionContent | null {
  const places = new Map(lawValues(content).map(({ path, at }) => [path, at]));
  const changed = structuredClone(content);
  for (const { path, ...read } of values) {
    const at = places.get(path);
    if (!at) return null;
    put(changed, at, actParameter(read));
  }
  return changed;
}

const actParameter = ({ value, citation, note }: Omit<ActValue, 'path'>): Parameter<unknown> => ({
  how: 'act',
  value,
  citation,
  ...(note ? { note } : {}),
});

function put(root: object, at: readonly (string | number)[], parameter: Parameter<unknown>): void {
  let holder = root as Record<string, unknown>;
  for (const step of at.slice(0, -1)) holder = holder[String(step)] as Record<string, unknown>;
  holder[String(at.at(-1))] = parameter;
}
