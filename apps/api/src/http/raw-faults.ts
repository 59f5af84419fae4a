import { isUnprintable, type Fault } from '@chuan-xa/platform';

/** No body of ours is nested deeper than five; what is deeper would only exhaust the stack of who walks it. */
const DEPTH = 20;
/** So many faults are named and no more: the answer stays readable. */
const MOST = 100;
/** Names that Nest strips from every input unasked; here they are faults like any name that is not known. */
const STRIPPED = new Set(['__proto__', 'constructor', 'prototype']);

/** What can be wrong with a query or a body whatever its DTO says: text that cannot be stored, names that would be lost, depth. */
export function rawFaults(input: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: [value: unknown, path: string[]][] = [[input, []]];
  for (let next = waiting.pop(); next && faults.length < MOST; next = waiting.pop()) {
    const [value, path] = next;
    const field = path.join('.');
    if (typeof value === 'string' && isUnprintable(value))
      faults.push({ field, code: 'FIELD_UNPRINTABLE', values: { field } });
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > DEPTH) {
      const top = path[0] ?? '';
      if (!faults.some((fault) => fault.field === top))
        faults.push({ field: top, code: 'FIELD_WRONG_TYPE', values: { field: top } });
      continue;
    }
    for (const [key, inner] of Object.entries(value).reverse()) {
      const inside = [...path, key];
      if (STRIPPED.has(key) && !Array.isArray(value))
        faults.push({ field: inside.join('.'), code: 'FIELD_UNKNOWN', values: { field: inside.join('.') } });
      else waiting.push([inner, inside]);
    }
  }
  return faults;
}
