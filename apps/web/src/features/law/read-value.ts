import { isDecimal, type LevelRow } from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';

/** What kind of value stands at a place of the law. */
export type ValueKind = 'number' | 'whole' | 'day' | 'yesNo' | 'rule' | 'list' | 'table';

/** A value as it is being typed: `rows` of a level table, `text` of all else ("12,5"; "2023-03-09"; "yes"; "0; 0,5; 1"). */
export interface TypedValue {
  text: string;
  rows: readonly LevelRow[];
}

export type ReadValue = { value: unknown } | { why: string };

const kinds: Record<string, ValueKind> = {
  from: 'day',
  to: 'day',
  termYears: 'whole',
  notApplicable: 'rule',
  disqualifying: 'yesNo',
  inclusive: 'yesNo',
  bySex: 'yesNo',
  levels: 'list',
};

/** @param path "criteria/7/indicators/7.35/levelTable/2", "pass/totalPercent" */
export function kindOf(path: string): ValueKind {
  if (path.includes('/levelTable')) return 'table';
  return kinds[path.slice(path.lastIndexOf('/') + 1)] ?? 'number';
}

/** What stands, as it would have been typed; of what is not known nothing. */
export function typedOf(kind: ValueKind, value: unknown): TypedValue {
  if (kind === 'table') {
    const rows = (value ?? []) as LevelRow[];
    const shown = rows.map(({ bound, points }) => ({ bound: formatDecimal(bound), points: formatDecimal(points) }));
    return { text: '', rows: shown.length === 0 ? [{ bound: '', points: '' }] : shown };
  }
  return { text: value === null || value === undefined ? '' : asText(kind, value), rows: [] };
}

function asText(kind: ValueKind, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => formatDecimal(String(one))).join('; ');
  return kind === 'number' ? formatDecimal(String(value)) : String(value);
}

/** Reads what was typed. Whether it is consistent with the rest of the standard only the server can tell. */
export function readValue(kind: ValueKind, { text, rows }: TypedValue): ReadValue {
  if (kind === 'table') return readTable(rows);
  const typed = text.trim();
  if (typed === '') return { why: 'Ghi giá trị theo văn bản.' };
  if (kind === 'list') return readList(typed);
  if (kind === 'number') return readNumber(typed);
  if (kind === 'yesNo') return { value: typed === 'yes' };
  if (kind === 'whole')
    return /^\d{1,3}$/.test(typed) ? { value: Number(typed) } : { why: `“${typed}” không phải một số nguyên.` };
  return { value: typed };
}

function readNumber(typed: string): ReadValue {
  const value = typed.replace(',', '.').trim();
  return isDecimal(value) ? { value } : { why: notANumber(typed) };
}

function readList(typed: string): ReadValue {
  const values: unknown[] = [];
  for (const part of typed.split(';').map((one) => one.trim())) {
    const read = readNumber(part);
    if ('why' in read) return { why: `${notANumber(part)} Các mức cách nhau bằng dấu chấm phẩy.` };
    values.push(read.value);
  }
  return { value: values };
}

function readTable(rows: readonly LevelRow[]): ReadValue {
  const filled = rows.filter(({ bound, points }) => bound.trim() !== '' || points.trim() !== '');
  if (filled.length === 0) return { why: 'Ghi ít nhất một mức: số đo và điểm.' };
  const value: unknown[] = [];
  for (const row of filled) {
    const [bound, points] = [readNumber(row.bound), readNumber(row.points)];
    if ('why' in bound) return bound;
    if ('why' in points) return points;
    value.push({ bound: bound.value, points: points.value });
  }
  return { value };
}

const notANumber = (typed: string): string =>
  typed === ''
    ? 'Còn một ô trống; ghi đủ số hoặc bỏ dòng đó.'
    : `“${typed}” không phải một số. Gõ như 12,5: nhiều nhất 3 chữ số trước và 2 chữ số sau dấu phẩy.`;
