import { Table, writeList, writeSignatures, type FormBook } from '../official-form/index.js';
import { throughYear } from './columns.js';
import { flaggedColumns } from './list-columns.js';
import type { ReviewMeetingReport } from './report.js';
import { momentLine, NONE, openSheet, scopeLine, SHEET_NAMES, titleLines } from './sheet.js';

/** Sheet 2: recognised communes that no longer meet, gathered by office. */
export async function writeFlaggedSheet(book: FormBook, report: ReviewMeetingReport): Promise<void> {
  const columns = flaggedColumns(report);
  const title = {
    form: 'Biểu số 02',
    title:
      'DANH SÁCH XÃ KHÔNG CÒN ĐẠT BỘ TIÊU CHÍ QUỐC GIA VỀ Y TẾ XÃ\n' +
      `TRONG CÁC XÃ ĐÃ ĐƯỢC CÔNG NHẬN ${throughYear(report).toUpperCase()}`,
    lines: titleLines(momentLine(report), scopeLine(report), report.sharedNote),
  };
  const sheet = openSheet(book, report, SHEET_NAMES.flagged, title, columns, { head: true, columns: 3 });
  const table = new Table(sheet, columns);
  const head = table.head();
  const { body, totalRow } = await writeList(sheet, table, report.flagged, {
    labelKey: 'office',
    countKey: 'commune',
    unit: 'xã',
    groupOf: (row) => row.office,
    tallies: [],
    empty: NONE,
    totalLabel: 'Tổng cộng',
  });
  sheet.repeatOnPages(head);
  sheet.filter(head.to, body.to);
  book.name('SoXaKhongConDat', sheet, table.address('commune', totalRow));
  writeSignatures(sheet, report.head, false);
  sheet.close();
}
