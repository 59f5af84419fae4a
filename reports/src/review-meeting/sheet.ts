import {
  dayText,
  headRows,
  letterheadRows,
  writeLetterhead,
  type Column,
  type FormSheet,
  type FormBook,
  type Title,
} from '../official-form/index.js';
import type { ReviewMeetingReport } from './report.js';

/** Which of the six sheets, by number; the names are those of the tabs (≤ 31 characters). */
export const SHEET_NAMES = {
  summary: '1 Tổng hợp',
  flagged: '2 Không còn đạt',
  detail: '3 Điểm chi tiết',
  ntm: '4 Tiêu chí y tế NTM',
  missing: '5 Chưa đánh giá, chưa xác định',
  notes: '6 Căn cứ, ghi chú',
} as const;

/** The sheet of the figures, which a snapshot's workbook has besides. */
export const FIGURES_SHEET = 'Biểu đồ';

/** The sheet of what the offices stated, where anything was asked of them. */
export const STATEMENTS_SHEET = 'Hạn chế, kiến nghị';

export const NONE = 'Không có xã nào trong danh sách này';

/** `Đợt 2 năm 2023 – Số liệu chốt lúc 16:00 ngày 31/10/2023` */
export function momentLine({ roundName, state }: ReviewMeetingReport): string {
  const moment = `lúc ${state.at.time} ngày ${dayText(state.at.date)}`;
  const demo = state.demo ? ' – DỮ LIỆU MINH HỌA' : '';
  return `${roundName} – ${state.kind === 'live' ? `SỐ LIỆU CHƯA CHỐT, ${moment}` : `Số liệu chốt ${moment}`}${demo}`;
}

/** `Phạm vi: chỉ các xã thuộc …`; null where the sheet is about the whole province. */
export const scopeLine = ({ scope }: ReviewMeetingReport): string | null =>
  scope === null ? null : `Phạm vi: ${scope}`;

/** Opens a sheet with its letterhead; `frozen` heads stay in view where the table follows at once. */
export function openSheet<Row>(
  book: FormBook,
  report: ReviewMeetingReport,
  name: string,
  title: Title,
  columns: Column<Row>[],
  frozen: { head: boolean; columns: number },
): FormSheet {
  const rows = frozen.head ? letterheadRows(report.head, title) + headRows(columns) : 0;
  const sheet = book.sheet({
    name,
    widths: columns.map(({ width }) => width),
    frozen: { rows, columns: frozen.columns },
  });
  writeLetterhead(sheet, report.head, title);
  return sheet;
}

/** The lines under a title, without those that have nothing to say. */
export const titleLines = (...lines: (string | null)[]): string[] =>
  lines.filter((line) => line !== null && line !== '') as string[];
