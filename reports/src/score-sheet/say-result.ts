import {
  basisWord,
  capitalise,
  columnWord,
  formatDecimal,
  idList,
  markedOutcome,
  sayItem,
  stateWord,
} from '@chuan-xa/wording';
import type { Basis, How, ProvisionalParameter } from '@chuan-xa/scoring';
import type { SheetPaper } from './sheet-paper.js';

/** What the sheet comes to, why, and how it is reached again; null while it is not counted: it is written in by hand then. */
export function sayResult({ sheet, verdict, edition }: SheetPaper): string[] | null {
  if (!verdict) return null;
  const isThreshold = edition.scoredBy === 'threshold';
  const ofTotal = verdict.maxTotal === null ? '' : `/${formatDecimal(verdict.maxTotal)}`;
  const total = verdict.total === null ? '' : `; tổng điểm được tính: ${formatDecimal(verdict.total)}${ofTotal}`;
  const plainBasis: Basis = verdict.basis.kind === 'mixed' ? { kind: 'appraised' } : verdict.basis;
  const outcome = markedOutcome(verdict.outcome);
  return [
    `${isThreshold ? 'Kết quả về tiêu chí y tế' : 'Kết quả'}: ${outcome} (theo ${basisWord(plainBasis)})${total}.`,
    ...sayMixed(verdict.basis),
    ...(sheet.why.length === 0 ? [] : ['Lý do:', ...sheet.why.map((why) => `- ${capitalise(why)}`)]),
    ...(sheet.wayBack === null ? [] : [`Cách đạt lại: ${sheet.wayBack}`]),
    ...sayProvisional(verdict.provisionalParameters),
  ];
}

const listOf = new Intl.ListFormat('vi');

/** Where the appraisers gave nothing the district's scores count: said in a sentence of its own. */
const sayMixed = (basis: Basis): string[] =>
  basis.kind === 'mixed'
    ? [
        `${capitalise(listOf.format(idList(basis.notAppraised).split('; ')))} chưa được thẩm định nên tính theo kết quả phúc tra.`,
      ]
    : [];

/** For whoever signs: why the result may change still. */
const sayProvisional = (parameters: ProvisionalParameter[]): string[] => {
  const why = HOWS.filter(([how]) => parameters.some((parameter) => parameter.how === how)).map(([, words]) => words);
  return why.length === 0 ? [] : [`Kết quả còn là tạm tính, vì ${listOf.format(why)}.`];
};

const HOWS: [How, string][] = [
  ['act', 'có số liệu mới ghi chung, chưa tách riêng nam và nữ'],
  ['secondary', 'có mức điểm, mức đạt lấy theo tài liệu dẫn lại, chưa đối chiếu với văn bản gốc'],
  ['borrowed', 'có mức điểm, mức đạt tạm lấy của văn bản khác'],
  ['unknown', 'có mức điểm, mức đạt chưa biết'],
];

/** `Tình trạng phiếu: đang nhập 3/10.` */
export const sayState = ({ sheet }: SheetPaper): string =>
  sheet.state === 'accepted'
    ? 'Phiếu đã thẩm định.'
    : `Tình trạng phiếu: ${stateWord(sheet.state, sheet)}${sheet.stateReason ? ` (${sheet.stateReason})` : ''}.`;

/** `Minh chứng (phúc tra): …`, one a line. */
export const sayRemarks = ({ remarks }: SheetPaper): string[] =>
  remarks.map(({ column, kind, text }) => `${capitalise(sayItem(kind))} (${columnWord(column)}): ${text}`);
