import {
  formatCount,
  formatDate,
  formatFraction,
  formatMoment,
  markedReview,
  outcomeOfReview,
  sheetStandWords,
  titleWord,
  type ReviewOutcome,
} from '@chuan-xa/wording';
import { dueWord, type Round } from '../../app/round.js';
import type { OfficeTask } from './office-tasks-of.js';
import type { Home, Progress, ReviewCounts, StandardCount, Title } from './use-home.js';

/** Of which round, and when it was so ("2026-11-22T02:00:00Z"). */
interface When {
  round: Round;
  due: Home['due'];
  at: Date | string;
}

export const SHEET_STANDS = ['notStarted', 'draft', 'returned', 'submitted', 'accepted'] as const;
export const REVIEW_OUTCOMES = Object.keys(outcomeOfReview) as ReviewOutcome[];

/** Sheets that their office still has to submit. */
export const notSubmitted = ({ byState }: StandardCount): number =>
  byState.notStarted + byState.draft + byState.returned;

/** "Hạn nộp 25/11/2026 (còn 3 ngày)", or that there is none. */
export function sayDue(round: Round, due: Home['due']): string {
  if (round.closedAt !== null) return `Đợt đã đóng lúc ${formatMoment(round.closedAt)}; số liệu chỉ để xem`;
  return due === null ? 'Đợt này chưa có hạn nộp' : `Hạn nộp ${formatDate(due.dueOn)} (${dueWord(due.daysLeft)})`;
}

/** Until when, as the end of a sentence about what to do. */
const until = (due: Home['due']): string => {
  if (due === null) return '';
  return due.daysLeft < 0
    ? `, đã quá hạn ${formatDate(due.dueOn)}`
    : ` trước hết ngày ${formatDate(due.dueOn)} (${dueWord(due.daysLeft)})`;
};

/** Plain lines, to be pasted into Zalo: no line begins with a sign that a spreadsheet takes for a formula. */
const text = ({ round, at }: When, what: string, lines: string[], todo = ''): string =>
  [
    `${round.name}${round.illustrative ? ' (số liệu minh họa)' : ''}: ${what}`,
    `Lúc ${formatMoment(at)}`,
    ...lines.map((line) => `• ${line}`),
    ...(todo === '' || round.closedAt !== null ? [] : [`Việc cần làm: ${todo}.`]),
  ].join('\n');

/** What came back to a health centre, and why. */
export const returnedText = (
  when: When,
  returned: Home['returned'],
  standardName: (standard: string) => string,
): string =>
  text(
    when,
    `${formatCount(returned.length)} phiếu bị trả lại`,
    returned.map(
      ({ commune, standard, reason, by, at }) =>
        `${commune}, ${standardName(standard)}: ${reason ?? 'không ghi lý do'} (${by}, ${formatMoment(at)})`,
    ),
    `sửa theo lý do trên rồi nộp lại${until(when.due)}`,
  );

/** How many sheets of each standard stand where. */
export function sheetsText(when: When, standards: StandardCount[]): string {
  const left = standards.reduce((sum, one) => sum + notSubmitted(one), 0);
  return text(
    when,
    'tình hình phiếu',
    standards.map(({ shortTitle, sheets, byState, complete }) => {
      const stands = SHEET_STANDS.map((stand) => `${sheetStandWords[stand]} ${formatCount(byState[stand])}`);
      return `${shortTitle}: ${formatCount(sheets)} phiếu; ${stands.join(', ')}; nhập đủ ${formatFraction(complete, sheets)}`;
    }),
    left === 0 ? '' : `nhập đủ và nộp ${formatCount(left)} phiếu${until(when.due)}`,
  );
}

/** What waits for appraisal and what offices have to send again. */
export const tasksText = (when: When, tasks: OfficeTask[], standardName: (standard: string) => string): string =>
  text(
    when,
    'phiếu chờ thẩm định và phiếu đã trả lại',
    tasks.map(
      ({ officeName, standard, waiting, returned }) =>
        `${officeName}, ${standardName(standard)}: chờ thẩm định ${formatCount(waiting)}, đã trả lại ${formatCount(returned)}`,
    ),
    tasks.some(({ returned }) => returned > 0) ? `đơn vị có phiếu bị trả lại sửa rồi nộp lại${until(when.due)}` : '',
  );

/** How far each office is with one title. */
export function progressText(when: When, { title, offices, total }: Progress): string {
  const line = (name: string, counts: Progress['total']): string =>
    `${name}: ${formatCount(counts.communes)} xã, đã chấm ${formatCount(counts.assessed)}, đã nộp ${formatCount(counts.submitted)}, đã thẩm định ${formatCount(counts.appraised)}`;
  const left = total.communes - total.submitted;
  return text(
    when,
    `tiến độ ${titleWord(title)}`,
    [...offices.map(({ name, counts }) => line(name || 'Chưa có đơn vị phụ trách', counts)), line('Cả tỉnh', total)],
    left === 0 ? '' : `nộp ${formatCount(left)} xã còn lại${until(when.due)}`,
  );
}

/** What became of the communes that hold a title. */
export const reviewText = (
  when: When,
  title: Title,
  { counts, cutOffYear }: { counts: ReviewCounts; cutOffYear: number },
  { cases, expiring }: Pick<Home, 'cases' | 'expiring'>,
): string =>
  text(
    when,
    `rà soát ${formatCount(counts.reviewed)} xã được công nhận ${titleWord(title)} từ năm ${cutOffYear} trở về trước`,
    [
      ...REVIEW_OUTCOMES.map((outcome) => `${markedReview(outcome, title)}: ${formatCount(counts[outcome])} xã`),
      `hết thời hạn công nhận: ${formatCount(counts.termEnded)} xã`,
      `hồ sơ theo dõi đang mở: ${formatCount(cases.open)}, quá hạn ${formatCount(cases.overdue)}`,
      `danh hiệu hết thời hạn trong 90 ngày tới: ${formatCount(expiring)}`,
    ],
    cases.overdue === 0 ? '' : `xử lý ${formatCount(cases.overdue)} hồ sơ theo dõi quá hạn`,
  );

/** What others did. */
export const changesText = (when: When, since: string | null, changes: Home['changes']): string =>
  text(
    when,
    since === null ? 'việc của người khác từ khi mở đợt' : `việc của người khác từ ${formatMoment(since)}`,
    changes.map(({ at, by, what, commune }) => `${formatMoment(at)}: ${by} ${what}${commune ? `, ${commune}` : ''}`),
  );
