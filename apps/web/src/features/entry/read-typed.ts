import { checkAnswer, type CellValue, type Edition } from '@chuan-xa/scoring';
import { problemSentence } from '@chuan-xa/wording';
import type { CellKind, GridColumn } from './columns.js';

/** What was typed, as a value; or why it is none, in words. */
export type ReadTyped = { value: CellValue } | { why: string };

const YES = new Set(['đạt', 'dat', 'đ', 'd', 'có', 'co', 'c', '1', '✓']);
const NO = new Set(['không', 'khong', 'k', 'kđ', 'kd', 'không đạt', 'khong dat', 'chưa', 'chua', '0']);
const NOT_APPLICABLE = 'x';

/** What each kind takes, for hints and for what is wrong. */
export const kindHint: Record<CellKind, string> = {
  points: 'gõ số điểm, ví dụ 8,5',
  value: 'gõ số đo, ví dụ 95,5',
  bySex: 'gõ nam/nữ, ví dụ 91/90,5',
  met: 'gõ Đ (đạt) hoặc K (không)',
  declared: 'gõ K (không có) hoặc C (có điểm liệt)',
};

/** "12,5", "12.5", "12,50", "95 %" → "12.5", "95"; null for what is no number of ours (up to 999,99). */
function decimalOf(text: string): string | null {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const decimals = part.replace(/0+$/, '');
  return `${Number(whole)}${decimals === '' ? '' : `.${decimals}`}`;
}

function valueOf(kind: CellKind, text: string): CellValue {
  const word = text.toLowerCase();
  if (kind === 'met') return YES.has(word) ? { met: true } : NO.has(word) ? { met: false } : null;
  if (kind === 'declared') return YES.has(word) ? { declared: true } : NO.has(word) ? { declared: false } : null;
  if (kind === 'bySex') {
    const [male, female, ...more] = text.split(/[/;]/).map((part) => decimalOf(part.trim()));
    return male && female && more.length === 0 ? { male, female } : null;
  }
  const decimal = decimalOf(text);
  if (decimal === null) return null;
  return kind === 'points' ? { points: decimal } : { value: decimal };
}

/** Reads what was typed or pasted into a cell, by the same rules as the server. An empty text clears the cell. */
export function readTyped(edition: Edition, column: GridColumn, typed: string): ReadTyped {
  const text = typed.normalize('NFC').trim();
  if (text === '') return { value: null };
  if (column.mayBeNotApplicable && text.toLowerCase() === NOT_APPLICABLE) return { value: { notApplicable: true } };
  const value = valueOf(column.kind, text);
  if (value === null) return { why: `“${text}” không đọc được: ${kindHint[column.kind]}.` };
  if ('declared' in value || 'text' in value) return { value };
  const error = checkAnswer(edition, column.id, value);
  return error === null ? { value } : { why: problemSentence(error.code, error.values ?? {}) };
}
