import { recordedFieldWord, recordedValueWord } from './audit-fields.js';

/** Fields that say again which record it is, who wrote and when: every act says so itself. */
const SAID = new Set(['province', 'recordedAt', 'recordedBy']);

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What the record holds of a thing, to be read by people: `tên: giá trị; …`, fields that are empty left out.
 * @param most characters; a longer text ends in "…"
 */
export function sayRecorded(value: unknown, most = 300): string {
  const text = say(value, false);
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/** Before and after of an act, each with what differs alone; a field that was cleared stands as "để trống". */
export function sayChange(before: unknown, after: unknown, most = 300): { before: string; after: string } {
  if (!isFields(before) || !isFields(after))
    return { before: sayRecorded(before, most), after: sayRecorded(after, most) };
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => say(before[name], false) !== say(after[name], false),
  );
  // What the thing is called stays: "cột: phúc tra; giá trị: …" says nothing without the cell.
  const kept = changed.length === 0 ? [] : ['id', 'column'].filter((name) => !changed.includes(name) && name in after);
  const part = (all: Fields): Fields =>
    Object.fromEntries([...kept, ...changed].map((name) => [name, all[name] ?? 'để trống']));
  return { before: sayRecorded(part(before), most), after: sayRecorded(part(after), most) };
}

/** @param field of which it is the value */
function say(value: unknown, inside: boolean, field = ''): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (Array.isArray(value)) return value.map((one) => say(one, true, field)).join(', ');
  if (typeof value === 'string') return recordedValueWord(field, value);
  if (!isFields(value)) return JSON.stringify(value);
  const text = Object.entries(value)
    .filter(([name]) => !SAID.has(name))
    .map(([name, inner]) => [recordedFieldWord(name), say(inner, true, name)])
    .filter(([, said]) => said !== '')
    .map((pair) => pair.join(': '))
    .join('; ');
  return inside ? `(${text})` : text;
}
