import { PrintedBook } from '../printed-form/printed-book.js';
import type { ReviewMeetingReport } from './report.js';
import { momentLine } from './sheet.js';
import { writeSheets } from './write-sheets.js';

/** The tables of the workbook as a PDF: its sheets in their order, by the same columns. Lists are read once. */
export async function writeReviewMeetingPdf(report: ReviewMeetingReport): Promise<Buffer> {
  const book = new PrintedBook(report.state, report.head);
  await writeSheets(report, book);
  return book.close({ title: `Bảng tổng hợp ${report.roundName}`, foot: `Bảng tổng hợp – ${momentLine(report)}` });
}
