import { Table, writeSignatures, type FormSheet, type FormBook, type Span } from '../official-form/index.js';
import type { Column } from '../official-form/index.js';
import { throughYear } from './columns.js';
import type { ReviewMeetingReport, SummaryRow } from './report.js';
import { momentLine, openSheet, scopeLine, SHEET_NAMES, titleLines } from './sheet.js';
import { summaryColumns } from './summary-columns.js';

/** The names under which other workbooks and formulas find the totals of sheet 1. */
const TOTALS: [name: string, key: string][] = [
  ['TongSoXa', 'communes'],
  ['TongDangKy', 'pledged'],
  ['TongDat', 'met'],
  ['TongKhongDat', 'notMet'],
  ['TongChuaXacDinh', 'undetermined'],
  ['TongChuaDanhGia', 'notAssessed'],
  ['TyLeDat', 'metRate'],
  ['TongXaRaSoat', 'review.reviewed'],
  ['TongConDat', 'review.maintained'],
  ['TongKhongConDat', 'review.noLongerMeets'],
  ['RaSoatChuaXacDinh', 'review.undetermined'],
  ['RaSoatChuaDanhGia', 'review.notAssessed'],
  ['TyLeKhongConDat', 'review.rate'],
  ['TongHetThoiHan', 'review.termEnded'],
];

/** Points; room to read a row of numbers across the page. */
const ROW_HEIGHT = 17;

export interface WrittenSummary {
  head: Span;
  totalRow: number;
  table: Table<SummaryRow>;
}

/** A summary by office with its sums; used once on sheet 1 and twice for each title on sheet 4. */
export async function writeSummary(
  sheet: FormSheet,
  columns: Column<SummaryRow>[],
  rows: SummaryRow[],
  rowHeight?: number,
): Promise<WrittenSummary> {
  const table = new Table(sheet, columns, rowHeight);
  const head = table.head();
  const from = sheet.next;
  for (const [at, row] of rows.entries()) await table.row(row, at + 1);
  if (rows.length === 0) await table.empty('Không có đơn vị nào trong đợt này');
  const totalRow = await table.totals('Tổng cộng', 'office', { from, to: sheet.next - 1 });
  return { head, totalRow, table };
}

/** Sheet 1: progress of the year and review, by office. */
export async function writeSummarySheet(book: FormBook, report: ReviewMeetingReport): Promise<void> {
  const columns = summaryColumns(report);
  const title = {
    form: 'Biểu số 01',
    title:
      `TỔNG HỢP TIẾN ĐỘ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ Y TẾ XÃ NĂM ${report.year}\n` +
      `VÀ KẾT QUẢ RÀ SOÁT CÁC XÃ ĐÃ ĐƯỢC CÔNG NHẬN ${throughYear(report).toUpperCase()}`,
    lines: titleLines(momentLine(report), scopeLine(report), report.sharedNote),
  };
  const sheet = openSheet(book, report, SHEET_NAMES.summary, title, columns, { head: true, columns: 2 });
  const { head, totalRow, table } = await writeSummary(sheet, columns, report.summary, ROW_HEIGHT);
  sheet.repeatOnPages(head);
  sheet.filter(head.to, totalRow - 1);
  for (const [name, key] of TOTALS) book.name(name, sheet, table.address(key, totalRow));
  writeSignatures(sheet, report.head, true);
  sheet.close();
}
