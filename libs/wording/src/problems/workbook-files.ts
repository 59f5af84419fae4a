import { problem, type Problem } from './problem.js';

/** What can keep a workbook from being read though it is whole: more in one piece than any table of communes holds. */
export const workbookFiles = {
  FILE_PART_TOO_LARGE: problem(
    413,
    { file: 'diem-xa.xlsx', part: 'một dòng', limit: '8 MB' },
    (v) =>
      `Tệp “${v.file}” có phần ${v.part} lớn hơn ${v.limit} nên không được đọc. Hãy chép riêng phần cần đọc sang một tệp mới.`,
  ),
  FILE_TOO_MUCH_TEXT: problem(
    413,
    { file: 'diem-xa.xlsx', limit: '32.000.000' },
    (v) =>
      `Tệp “${v.file}” chứa nhiều hơn ${v.limit} ký tự nên không được đọc. Hãy chép riêng phần cần đọc sang một tệp mới.`,
  ),
  FILE_TOO_MANY_SHEETS: problem(
    413,
    { file: 'diem-xa.xlsx', limit: '1.000' },
    (v) =>
      `Tệp “${v.file}” có nhiều hơn ${v.limit} trang tính nên không được đọc. Hãy chép riêng trang cần đọc sang một tệp mới.`,
  ),
  FILE_NOT_MARKED: problem(
    422,
    { file: 'diem-xa.xlsx' },
    (v) =>
      `Tệp “${v.file}” không đọc được nên không tô màu và ghi chú vào ô được. Hãy xem danh sách lỗi của lần nhập, sửa tệp rồi gửi lại.`,
  ),
} satisfies Record<string, Problem>;
