import type { Writable } from 'node:stream';
import { formatCount } from '@chuan-xa/wording';
import {
  FormWorkbook,
  headRows,
  letterheadRows,
  Table,
  writeLetterhead,
  writeSignatures,
  writeWhole,
} from '../official-form/index.js';
import { NONE } from '../review-meeting/sheet.js';
import { REVIEW_COLUMNS } from './review-columns.js';
import type { ReviewListReport } from './review-list.js';

export const SHEET_NAME = 'Rà soát';

/** Writes the list to a stream and ends it, no faster than the stream takes it. */
export const writeReviewList = (report: ReviewListReport, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => {
    const { head, state, lines, rows, former } = report;
    const book = new FormWorkbook(stream, state, head.organ);
    const title = { form: '', title: report.title, lines };
    const sheet = book.sheet({
      name: SHEET_NAME,
      widths: REVIEW_COLUMNS.map(({ width }) => width),
      frozen: { rows: letterheadRows(head, title) + headRows(REVIEW_COLUMNS), columns: 3 },
    });
    writeLetterhead(sheet, head, title);
    const table = new Table(sheet, REVIEW_COLUMNS);
    const names = table.head();
    let count = 0;
    for await (const row of rows) await table.row(row, (count += 1));
    if (count === 0) await table.empty(NONE);
    sheet.repeatOnPages(names);
    sheet.filter(names.to, sheet.next - 1);
    sheet.blank(8);
    const end = { size: 10.5, wrap: true };
    sheet.line([{ span: sheet.whole, text: `Cộng ${formatCount(count)} xã.`, look: { ...end, bold: true } }]);
    if (former > 0)
      sheet.line([
        {
          span: sheet.whole,
          text: `Danh hiệu của đơn vị hành chính không còn (${formatCount(former)}) nằm ngoài danh sách này.`,
          look: end,
        },
      ]);
    writeSignatures(sheet, head, head.recipients.length > 0);
    sheet.close();
    await book.close();
  });
