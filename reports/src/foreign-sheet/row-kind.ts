import { isOneOf } from '../workbook-file/cell-text.js';
import { districtOfGroupRow, isNumberingRow } from './commune-words.js';
import type { Cell } from '../workbook-file/table.js';

/** What a row is before its commune is asked for. */
export type RowKind =
  { kind: 'end' | 'skipped' | 'numbering' | 'empty' | 'nameless' | 'commune' } | { kind: 'district'; district: string };

export interface RowView {
  /** Cells that hold something of their own, from the left. */
  filled: readonly Cell[];
  /** The commune's name, or its code where the map has no name. */
  key: Cell;
  /** Not asked for group heads: it names a district in every row. */
  districtColumn: number | null;
  /** Whether a column that is read holds anything. */
  hasContent: boolean;
  /** Among the first two rows under the head. */
  isNearHead: boolean;
}

const NUMBER_BEFORE = /^(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\s*[.)]\s*/u;

/** Tells communes from what stands between them: group heads, subtotals, column numbers, signatures. */
export const rowKind = (
  { filled, key, districtColumn, hasContent, isNearHead }: RowView,
  skip: readonly string[],
  end: readonly string[],
): RowKind => {
  const texts = filled.map(({ text }) => text);
  const besideDistrict = filled.filter(({ column }) => column !== districtColumn).map(({ text }) => text);
  const labels = [key.text, ...texts.slice(0, 2)]
    .filter((text) => text !== '')
    .flatMap((text) => [text, text.replace(NUMBER_BEFORE, '')]);
  if (labels.some((label) => isOneOf(label, end))) return { kind: 'end' };
  const district = districtOfGroupRow(key.text === '' ? besideDistrict : [key.text]);
  if (district !== null) return { kind: 'district', district };
  if (labels.some((label) => isOneOf(label, skip))) return { kind: 'skipped' };
  if (isNearHead && isNumberingRow(texts)) return { kind: 'numbering' };
  if (key.text !== '' || key.kind !== 'blank') return { kind: 'commune' };
  return { kind: hasContent ? 'nameless' : 'empty' };
};
