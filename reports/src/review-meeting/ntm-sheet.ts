import {
  bandStyle,
  Table,
  writeList,
  writeSignatures,
  type Column,
  type FormSheet,
  type FormBook,
} from '../official-form/index.js';
import { throughYear } from './columns.js';
import { ntmColumns, type TitledRow } from './ntm-columns.js';
import type { NtmTable, ReviewMeetingReport, SummaryRow } from './report.js';
import { momentLine, NONE, openSheet, scopeLine, SHEET_NAMES, titleLines } from './sheet.js';
import { ntmProgressColumns, ntmReviewColumns } from './summary-columns.js';
import { writeSummary } from './summary-sheet.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Names of the totals: `NTM_TongXaRaSoat_1` is the first title's. (`NTM1` alone would be a cell.) */
const TOTALS: [name: string, key: string][] = [
  ['TongXaRaSoat', 'review.reviewed'],
  ['TongConDat', 'review.maintained'],
  ['TongKhongConDat', 'review.noLongerMeets'],
];

/** Sheet 4: for each NTM title its progress and its review, then all communes in one list, gathered by title and office. */
export async function writeNtmSheet(book: FormBook, report: ReviewMeetingReport): Promise<void> {
  const columns = ntmColumns(report, report.ntm);
  const title = {
    form: 'Biểu số 04',
    title:
      `TIẾN ĐỘ THỰC HIỆN TIÊU CHÍ Y TẾ TRONG XÂY DỰNG NÔNG THÔN MỚI NĂM ${report.year}\n` +
      `VÀ KẾT QUẢ RÀ SOÁT CÁC XÃ ĐÃ ĐƯỢC CÔNG NHẬN ${throughYear(report).toUpperCase()}`,
    lines: titleLines(
      momentLine(report),
      scopeLine(report),
      'Chỉ kết luận về tiêu chí y tế; riêng tiêu chí này không làm mất danh hiệu nông thôn mới. * Mức phải đạt chưa lấy được từ văn bản gốc.',
      ...new Set(report.ntm.map(({ sharedNote }) => sharedNote)),
    ),
  };
  const sheet = openSheet(book, report, SHEET_NAMES.ntm, title, columns, { head: false, columns: 3 });
  for (const [at, table] of report.ntm.entries()) {
    if (at > 0) sheet.pageBreak();
    await writeTitleSummary(book, sheet, report, table, at);
  }
  if (report.ntm.length > 0) sheet.pageBreak();
  await writeTitledList(book, sheet, report, columns);
  writeSignatures(sheet, report.head, false);
  sheet.close();
}

/** The columns of a summary take the widths of the list that shares the sheet. */
function widened(columns: Column<SummaryRow>[], sheet: FormSheet): Column<SummaryRow>[] {
  return columns.map((column, at) => ({ ...column, width: sheet.widths[at] ?? column.width }));
}

async function writeTitleSummary(
  book: FormBook,
  sheet: FormSheet,
  report: ReviewMeetingReport,
  table: NtmTable,
  at: number,
): Promise<void> {
  const number = ROMAN[at] ?? String(at + 1);
  const heading = (text: string): void => {
    sheet.line([{ span: sheet.whole, text, look: { size: 11, bold: true } }], 20);
  };
  heading(`${number}. ${table.title.toUpperCase()} (${table.standard})`);
  const progress = await writeSummary(sheet, widened(ntmProgressColumns(report), sheet), table.summary);
  // Under the letterhead of the first page there is no room for both tables of eleven offices.
  if (at === 0 && table.summary.length > 6) {
    sheet.pageBreak();
    heading(`${number}. ${table.title.toUpperCase()} (tiếp theo)`);
  } else sheet.blank(8);
  const review = await writeSummary(sheet, widened(ntmReviewColumns(report), sheet), table.summary);
  book.name(`NTM_TongDat_${at + 1}`, sheet, progress.table.address('met', progress.totalRow));
  for (const [name, key] of TOTALS)
    book.name(`NTM_${name}_${at + 1}`, sheet, review.table.address(key, review.totalRow));
}

async function writeTitledList(
  book: FormBook,
  sheet: FormSheet,
  report: ReviewMeetingReport,
  columns: Column<TitledRow>[],
): Promise<void> {
  const table = new Table(sheet, columns);
  sheet.line(
    [{ span: sheet.whole, text: `${ROMAN[report.ntm.length] ?? ''}. KẾT QUẢ TỪNG XÃ`, look: { size: 11, bold: true } }],
    20,
  );
  const head = table.head();
  let count = 0;
  for (const [at, ntm] of report.ntm.entries()) {
    const band = columns.map((_, index) => ({
      value: index === 1 ? `${ROMAN[at] ?? ''}. ${ntm.title}` : null,
      style: bandStyle(),
    }));
    await sheet.row(band, 18);
    const written = await writeList(
      sheet,
      table,
      titled(ntm),
      {
        labelKey: 'office',
        countKey: 'commune',
        unit: 'xã',
        groupOf: (row) => row.office,
        tallies: [],
        empty: NONE,
        totalLabel: `Cộng ${ntm.shortTitle}`,
      },
      count,
    );
    count += written.count;
    book.name(`NTM_SoXa_${at + 1}`, sheet, table.address('commune', written.totalRow));
  }
  if (report.ntm.length === 0) await table.empty(NONE);
  sheet.repeatOnPages(head);
  sheet.filter(head.to, sheet.next - 1);
}

async function* titled({ shortTitle, rows }: NtmTable): AsyncIterable<TitledRow> {
  for await (const row of rows) yield { ...row, title: shortTitle };
}
