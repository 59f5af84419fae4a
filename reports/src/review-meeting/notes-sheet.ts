import { recordHeadWords, verifyCommand } from '@chuan-xa/wording';
import { dayText, Table, writeLetterhead, type Column, type FormSheet, type FormBook } from '../official-form/index.js';
import { throughYear } from './columns.js';
import { MARKS } from './outcomes.js';
import type { EditionNote, ReviewMeetingReport } from './report.js';
import { momentLine, scopeLine, SHEET_NAMES, titleLines } from './sheet.js';

const EDITIONS: Column<EditionNote>[] = [
  { key: 'order', head: ['STT'], width: 6, kind: 'order' },
  { key: 'title', head: ['Bộ tiêu chí'], width: 40, kind: 'text', cell: (row) => ({ value: row.title }) },
  { key: 'citation', head: ['Văn bản'], width: 50, kind: 'text', cell: (row) => ({ value: row.citation }) },
  { key: 'how', head: ['Nguồn của các giá trị'], width: 30, kind: 'text', cell: (row) => ({ value: row.how }) },
  {
    key: 'revision',
    head: ['Bản đã dùng'],
    width: 24,
    kind: 'word',
    cell: (row) => ({ value: `${row.id}, ${row.revision}` }),
  },
  { key: 'sha256', head: ['SHA-256 của bản'], width: 36, kind: 'text', cell: (row) => ({ value: row.sha256 }) },
];

/** Sheet 6: what the numbers rest on, and what the marks mean. */
export async function writeNotesSheet(book: FormBook, report: ReviewMeetingReport): Promise<void> {
  const widths = EDITIONS.map(({ width }) => width);
  const sheet = book.sheet({ name: SHEET_NAMES.notes, widths, frozen: { rows: 0, columns: 0 } });
  writeLetterhead(sheet, report.head, {
    form: 'Biểu số 06',
    title: 'CĂN CỨ, GHI CHÚ',
    lines: titleLines(momentLine(report), scopeLine(report)),
  });
  heading(sheet, '1. Bộ tiêu chí đã dùng');
  const table = new Table(sheet, EDITIONS);
  table.head();
  for (const [at, edition] of report.notes.editions.entries()) await table.row(edition, at + 1);
  heading(sheet, '2. Phạm vi và thời điểm');
  for (const [label, text] of scope(report)) pair(sheet, label, text);
  heading(sheet, '3. Ký hiệu');
  for (const { look, word, meaning } of report.notes.outcomes) pair(sheet, `${MARKS[look]} ${word}`, meaning);
  pair(
    sheet,
    '▼ sau một số',
    'Dưới sàn của tiêu chí, dưới mức tổng điểm hoặc chưa đạt mức của chỉ tiêu; ô đó cũng được tô màu.',
  );
  pair(sheet, 'Ô trống', 'Không có số liệu; không phải là số 0. Tỷ lệ có mẫu số bằng 0 cũng để trống.');
  pair(
    sheet,
    '* (dấu sao)',
    'Kết quả tạm tính: dựa vào giá trị chưa lấy được từ văn bản gốc, ngoài điều đã ghi chung ở đầu biểu.',
  );
  for (const sentence of report.notes.provisional) pair(sheet, '', `* ${sentence}`);
  heading(sheet, '4. Nhật ký');
  for (const [label, text] of recordPairs(report)) pair(sheet, label, text);
  if (report.notes.others.length > 0) heading(sheet, '5. Ghi chú khác');
  for (const { label, text } of report.notes.others) pair(sheet, label, text);
  sheet.close();
}

function scope(report: ReviewMeetingReport): [string, string][] {
  const moment = `${report.state.at.time} ngày ${dayText(report.state.at.date)}`;
  return [
    ['Đợt', report.roundName],
    ['Mốc rà soát', `Xã được công nhận ${throughYear(report)} (theo năm công nhận, không theo ngày quyết định)`],
    ...(report.scope === null ? [] : [['Phạm vi', report.scope] as [string, string]]),
    ['Đơn vị hành chính', `Theo các đơn vị tại ngày ${dayText(report.unitsOn)}`],
    report.state.kind === 'live' ? ['Số liệu', `CHƯA CHỐT, lúc ${moment}`] : ['Số liệu', `Chốt lúc ${moment}`],
    ...(report.state.demo
      ? [['Minh họa', 'Toàn bộ số liệu là dữ liệu minh họa, không phải số liệu thật'] as [string, string]]
      : []),
  ];
}

/** What of the record this sheet keeps, outside the database, and how to hold the record against it. */
const recordPairs = ({ record: head, state }: ReviewMeetingReport): [string, string][] => [
  ['Dấu cuối khi lập biểu', recordHeadWords(head)],
  [
    'Kiểm tra về sau',
    `Chạy lệnh: ${verifyCommand(head, state.demo)}. Lệnh này báo lỗi nếu một việc trong nhật ký đến số ${head.number} đã bị sửa, bỏ hoặc chèn sau khi lập biểu, kể cả khi mã băm đã được tính lại.`,
  ],
];

function heading(sheet: FormSheet, text: string): void {
  sheet.blank(8);
  sheet.line([{ span: sheet.whole, text, look: { size: 12, bold: true } }], 20);
}

/** A label and its sentence, outside any table. */
function pair(sheet: FormSheet, label: string, text: string): void {
  const end = sheet.widths.length;
  const look = { size: 10.5, vertical: 'top' as const, wrap: true };
  sheet.line([
    { span: { from: 1, to: 2 }, text: label, look: { ...look, bold: true } },
    { span: { from: 3, to: end }, text, look },
  ]);
}
