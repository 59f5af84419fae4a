import type { AnnexColumn } from './form.js';
import { DISQUALIFIED_BY, NOT_APPLICABLE, SCORING, wordsOf, YES_NO, type Choice } from './words.js';

/** What a general fact's value is written as. */
export type FactKind =
  'percent' | 'points' | 'years' | 'date' | 'end' | 'yesNo' | 'rule' | 'zone' | 'scoring' | 'disqualifiedBy';

/** One row of the sheet of general facts, by its path in the edition. */
export interface GeneralFact {
  key: string;
  what: string;
  kind: FactKind;
}

export const GENERAL_FACTS: readonly GeneralFact[] = [
  { key: 'scoredBy', what: `Chấm điểm theo (${wordsOf(SCORING)})`, kind: 'scoring' },
  { key: 'disqualifiedBy', what: `Điểm liệt biết qua (${wordsOf(DISQUALIFIED_BY)})`, kind: 'disqualifiedBy' },
  { key: 'maxTotal', what: 'Tổng điểm tối đa của các tiêu chí', kind: 'points' },
  { key: 'pass.totalPercent', what: 'Đạt khi tổng điểm từ … % trở lên', kind: 'percent' },
  { key: 'pass.criterionPercent', what: 'và mỗi tiêu chí từ … % điểm của tiêu chí đó trở lên', kind: 'percent' },
  { key: 'pass.disqualifying', what: `và không có điểm liệt (${wordsOf(YES_NO)})`, kind: 'yesNo' },
  { key: 'notApplicable', what: `Chỉ tiêu không áp dụng thì (${wordsOf(NOT_APPLICABLE)})`, kind: 'rule' },
  { key: 'termYears', what: 'Thời hạn công nhận (số năm)', kind: 'years' },
  { key: 'inForce.from', what: 'Có hiệu lực từ ngày', kind: 'date' },
  { key: 'inForce.to', what: 'Hết hiệu lực ngày (văn bản không nêu: ghi “không nêu”)', kind: 'end' },
  { key: 'zones.1', what: 'Vùng 1 là', kind: 'zone' },
  { key: 'zones.2', what: 'Vùng 2 là', kind: 'zone' },
  { key: 'zones.3', what: 'Vùng 3 là', kind: 'zone' },
];

const CHOICES: Partial<Record<FactKind, Choice<string>>> = {
  yesNo: YES_NO,
  rule: NOT_APPLICABLE,
  scoring: SCORING,
  disqualifiedBy: DISQUALIFIED_BY,
};

/** How ours say what they are known from: a choice of the office's own not at all, a zone by its citation alone. */
const isOpen = (kind: FactKind, column: string): boolean => {
  if (column === 'value') return true;
  if (kind === 'scoring' || kind === 'disqualifiedBy') return false;
  return kind !== 'zone' || column === 'citation';
};

/** A cell of the sheet of general facts: what may be chosen there, and whether anything may be typed. */
export function factCell(key: string, column: AnnexColumn): AnnexColumn {
  const kind = GENERAL_FACTS.find((fact) => fact.key === key)?.kind;
  if (kind === undefined || column.locked) return column;
  const choice = column.key === 'value' ? CHOICES[kind] : undefined;
  const { choices: of, ...rest } = column;
  const choices = choice?.map(([, word]) => word) ?? of;
  return { ...rest, locked: !isOpen(kind, column.key), ...(choices ? { choices } : {}) };
}
