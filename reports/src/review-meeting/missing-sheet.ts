import { Table, writeList, writeSignatures, type FormSheet, type FormBook } from '../official-form/index.js';
import { formerUnitColumns, missingColumns } from './list-columns.js';
import type { FormerUnitRow, ReviewMeetingReport } from './report.js';
import { momentLine, NONE, openSheet, scopeLine, SHEET_NAMES, titleLines } from './sheet.js';

/** Sheet 5: what is missing before a verdict can stand, and who must supply it; titles of former units below. */
export async function writeMissingSheet(book: FormBook, report: ReviewMeetingReport): Promise<void> {
  const columns = missingColumns(report);
  const title = {
    form: 'Biểu số 05',
    title: 'DANH SÁCH XÃ CHƯA ĐÁNH GIÁ, CHƯA XÁC ĐỊNH ĐƯỢC KẾT QUẢ',
    lines: titleLines(
      momentLine(report),
      scopeLine(report),
      'Chưa đánh giá hoặc chưa xác định không phải là không đạt. Một xã có thể đứng ở nhiều dòng, mỗi danh hiệu một dòng. Danh hiệu NTM: các xã đang giữ, đã đăng ký hoặc đã chấm.',
    ),
  };
  const sheet = openSheet(book, report, SHEET_NAMES.missing, title, columns, { head: true, columns: 3 });
  const table = new Table(sheet, columns);
  const head = table.head();
  const { body, totalRow } = await writeList(sheet, table, report.missing, {
    labelKey: 'office',
    countKey: 'commune',
    unit: 'lượt',
    groupOf: (row) => row.office,
    tallies: [],
    empty: NONE,
    totalLabel: 'Tổng cộng',
  });
  sheet.repeatOnPages(head);
  sheet.filter(head.to, body.to);
  book.name('SoLuotConThieu', sheet, table.address('commune', totalRow));
  await writeFormerUnits(sheet, report);
  writeSignatures(sheet, report.head, false);
  sheet.close();
}

/** Left out altogether where there are none. */
async function writeFormerUnits(sheet: FormSheet, report: ReviewMeetingReport): Promise<void> {
  if (!report.formerUnits) return;
  const table = new Table<FormerUnitRow>(sheet, formerUnitColumns(report));
  let order = 0;
  for await (const row of report.formerUnits) {
    if (order === 0) {
      sheet.blank(12);
      const text =
        'Danh hiệu của đơn vị đã sáp nhập, chia tách (ngoài các số đếm trên; giá trị pháp lý sau sắp xếp chưa rõ)';
      sheet.line([{ span: sheet.whole, text, look: { size: 11, bold: true } }], 20);
      table.head();
    }
    order += 1;
    await table.row(row, order);
  }
}
