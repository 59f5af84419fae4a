import {
  basisWord,
  capitalise,
  columnWord,
  formatDecimal,
  markedOutcome,
  sayItem,
  sayProvisional,
  stateWord,
} from '@chuan-xa/wording';
import type { SheetPaper } from './sheet-paper.js';

/** What the sheet comes to, why, and how it is reached again; null while it is not counted: it is written in by hand then. */
export function sayResult({ sheet, verdict, edition }: SheetPaper): string[] | null {
  if (!verdict) return null;
  const isThreshold = edition.scoredBy === 'threshold';
  const ofTotal = verdict.maxTotal === null ? '' : `/${formatDecimal(verdict.maxTotal)}`;
  const total = verdict.total === null ? '' : `; tổng điểm được tính: ${formatDecimal(verdict.total)}${ofTotal}`;
  const outcome = markedOutcome(verdict.outcome);
  return [
    `${isThreshold ? 'Kết quả về tiêu chí y tế' : 'Kết quả'}: ${outcome} (theo ${basisWord(verdict.basis)})${total}.`,
    ...(sheet.why.length === 0 ? [] : ['Lý do:', ...sheet.why.map((why) => `- ${capitalise(why)}`)]),
    ...(sheet.wayBack === null ? [] : [`Cách đạt lại: ${sheet.wayBack}`]),
    ...[sayProvisional(verdict.provisionalParameters)].filter((text) => text !== ''),
  ];
}

/** `Tình trạng phiếu: đang nhập 3/10.` */
export const sayState = ({ sheet }: SheetPaper): string =>
  `Tình trạng phiếu: ${stateWord(sheet.state, sheet)}${sheet.stateReason ? ` (${sheet.stateReason})` : ''}.`;

/** `Minh chứng (phúc tra): …`, one a line. */
export const sayRemarks = ({ remarks }: SheetPaper): string[] =>
  remarks.map(({ column, kind, text }) => `${capitalise(sayItem(kind))} (${columnWord(column)}): ${text}`);
