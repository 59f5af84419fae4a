import type { Writable } from 'node:stream';
import { formatCount, recordHeadWords, verifyCommand } from '@chuan-xa/wording';
import {
  FormWorkbook,
  headRows,
  letterheadRows,
  Table,
  writeLetterhead,
  writeSignatures,
  writeWhole,
} from '../../official-form/index.js';
import { AUDIT_COLUMNS } from './audit-columns.js';
import type { AuditRegister } from './audit-register.js';

export const SHEET_NAME = 'Nhật ký';

/** Writes the register of acts to a stream and ends it, no faster than the stream takes it. */
export const writeAudit = (register: AuditRegister, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => {
    const { head, state, lines, rows, last } = register;
    const book = new FormWorkbook(stream, state, head.organ);
    const title = { form: 'Nhật ký', title: 'NHẬT KÝ CÁC VIỆC ĐÃ LÀM TRONG SỔ THEO DÕI CHUẨN Y TẾ XÃ', lines };
    const sheet = book.sheet({
      name: SHEET_NAME,
      widths: AUDIT_COLUMNS.map(({ width }) => width),
      frozen: { rows: letterheadRows(head, title) + headRows(AUDIT_COLUMNS), columns: 1 },
    });
    writeLetterhead(sheet, head, title);
    const table = new Table(sheet, AUDIT_COLUMNS);
    const names = table.head();
    let count = 0;
    for await (const row of rows) await table.row(row, (count += 1));
    if (count === 0) await table.empty('Không có việc nào');
    sheet.repeatOnPages(names);
    sheet.filter(names.to, sheet.next - 1);
    const end = { size: 10.5, wrap: true };
    sheet.blank(8);
    sheet.line([{ span: sheet.whole, text: `Cộng ${formatCount(count)} việc.`, look: { ...end, bold: true } }]);
    for (const text of [
      `Dấu cuối của cả nhật ký: ${recordHeadWords(last)}.`,
      `Kiểm tra về sau bằng lệnh: ${verifyCommand(last, state.demo)}`,
      'Cột “Trước”, “Sau” chỉ nêu phần khác nhau và được rút gọn; bản đủ ở GET /api/audit.',
    ])
      sheet.line([{ span: sheet.whole, text, look: end }]);
    writeSignatures(sheet, head, head.recipients.length > 0);
    sheet.close();
    await book.close();
  });
