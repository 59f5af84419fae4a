import { problem, type Problem } from './problem.js';

const file = { file: 'chuan-xa-20-real-20261122-023000.tar.gz' };

/** Backups: taken, checked, restored. Read by the operator on a console, and in the log. */
export const backups = {
  BACKUP_UNDER_WAY: problem(
    409,
    {},
    () => 'Một bản sao lưu khác của cơ sở dữ liệu này đang được ghi. Hãy đợi bản đó xong rồi chạy lại.',
  ),
  BACKUP_NOTHING_THERE: problem(
    409,
    {},
    () =>
      'Cơ sở dữ liệu này chưa có gì để sao lưu. Hãy kiểm tra CHUAN_XA_DATA hoặc DATABASE_OWNER_URL, hoặc chạy hệ thống một lần để tạo.',
  ),
  BACKUP_CUT: problem(
    422,
    file,
    (v) =>
      `Bản sao lưu “${v.file}” bị cụt: tệp kết thúc trước khi hết nội dung. Không có gì được ghi. Hãy chép lại tệp từ nơi lưu, hoặc dùng bản khác.`,
  ),
  BACKUP_DAMAGED: problem(
    422,
    file,
    (v) =>
      `Bản sao lưu “${v.file}” không còn như lúc ghi${v.table === undefined ? '' : ` (bảng ${v.table})`}. Không có gì được ghi. Hãy chép lại tệp từ nơi lưu, hoặc dùng bản khác.`,
    { table: 'score' },
  ),
  BACKUP_STRANGE: problem(
    422,
    file,
    (v) =>
      `Tệp “${v.file}” không phải bản sao lưu do hệ thống này ghi. Không có gì được ghi. Hãy chọn tệp chuan-xa-….tar.gz trong thư mục sao lưu.`,
  ),
  BACKUP_NEWER: problem(
    422,
    file,
    (v) =>
      `Bản sao lưu “${v.file}” do một bản phần mềm mới hơn ghi nên bản này không nạp được. Hãy cài bản phần mềm mới hơn rồi khôi phục.`,
  ),
  BACKUP_OTHER_KIND: problem(
    409,
    { kind: 'minh họa' },
    (v) =>
      `Bản sao lưu này là của cơ sở dữ liệu ${v.kind}, không nạp vào cơ sở dữ liệu loại khác. Hãy thêm hoặc bỏ --real cho đúng loại.`,
  ),
  BACKUP_RECORD_BROKEN: problem(
    422,
    { ...file, number: 1204 },
    (v) =>
      `Nhật ký trong bản sao lưu “${v.file}” không liền mạch từ việc số ${v.number}. Không có gì được ghi. Hãy dùng bản khác, và kiểm tra nhật ký đang dùng bằng lệnh audit verify.`,
  ),
  RESTORE_NOT_EMPTY: problem(
    409,
    {},
    () =>
      'Cơ sở dữ liệu này đã có dữ liệu nên không khôi phục vào. Hãy sao lưu nó trước, rồi thêm --replace nếu thật sự muốn thay toàn bộ.',
  ),
  RESTORE_IN_USE: problem(
    409,
    { others: 2 },
    (v) =>
      `Cơ sở dữ liệu đang được dùng bởi ${v.others} kết nối khác. Hãy dừng mọi máy chủ và lệnh đang chạy trên đó rồi khôi phục.`,
  ),
} satisfies Record<string, Problem>;
