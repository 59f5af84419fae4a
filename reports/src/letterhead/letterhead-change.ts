import { isDeepStrictEqual } from 'node:util';
import { PAPER_KINDS } from './paper-kinds.js';
import type { Letterhead } from './letterhead.js';

type Fields = Record<string, unknown>;

/** What differs between two letterheads, each with what differs alone, for the record; null: nothing does. */
export function letterheadChange(before: Letterhead, after: Letterhead): { before: Fields; after: Fields } | null {
  const changed = { before: {} as Fields, after: {} as Fields };
  const compare = (name: string, was: unknown, is: unknown): void => {
    if (isDeepStrictEqual(was, is)) return;
    changed.before[name] = was;
    changed.after[name] = is;
  };
  for (const field of ['organAbove', 'organ', 'place'] as const) compare(field, before[field], after[field]);
  for (const kind of PAPER_KINDS) {
    const own = differing(before.papers[kind], after.papers[kind]);
    compare(`${kind}Paper`, own.before, own.after);
  }
  return Object.keys(changed.after).length === 0 ? null : changed;
}

function differing<T extends object>(before: T, after: T): { before: Fields; after: Fields } {
  const names = (Object.keys(after) as (keyof T & string)[]).filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
  const of = (form: T): Fields => Object.fromEntries(names.map((name) => [name, form[name]]));
  return { before: of(before), after: of(after) };
}
