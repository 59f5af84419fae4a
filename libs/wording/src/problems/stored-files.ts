import { fileKindWords } from '../words/file-kinds.js';
import { wordFor } from '../words/lookup.js';
import { problem, type Problem } from './problem.js';

const file = { file: 'bien-ban.pdf' };

/** Files that are kept as they came: evidence, scans of official letters. */
export const storedFiles = {
  FILE_BLANK: problem(
    422,
    file,
    (v) => `Tệp “${v.file}” không có nội dung (0 byte). Hãy mở thử tệp trên máy mình rồi chọn lại.`,
  ),
  FILE_KIND_REFUSED: problem(
    422,
    { ...file, kinds: 'PDF, ảnh JPEG' },
    (v) =>
      `Tệp “${v.file}” không thuộc loại được nhận, xét theo nội dung chứ không theo tên. Hãy gửi một trong các loại: ${v.kinds}.`,
  ),
  FILE_HAS_MACROS: problem(
    422,
    { file: 'bang-diem.xlsm' },
    (v) =>
      `Tệp “${v.file}” có macro nên không được lưu. Hãy lưu thành (Save As) dạng không có macro hoặc PDF rồi gửi lại.`,
  ),
  FILE_NAME_CONTRADICTS: problem(
    422,
    { file: 'anh.pdf', ending: 'pdf', kind: 'png', usual: 'png' },
    (v) =>
      `Tệp “${v.file}” có đuôi .${v.ending} nhưng nội dung là ${wordFor(fileKindWords, v.kind)}. Nếu đúng là tệp cần gửi, hãy đổi đuôi thành .${v.usual} rồi gửi lại.`,
  ),
  FILE_BROKEN_OFF: problem(
    400,
    {},
    () => 'Tệp chưa được gửi lên trọn vẹn nên chưa được lưu. Hãy kiểm tra đường truyền rồi gửi lại.',
  ),
  FILES_TOGETHER: problem(
    422,
    {},
    () => 'Mỗi lần chỉ nhận một tệp; chưa có tệp nào được lưu. Hãy gửi lần lượt từng tệp.',
  ),
} satisfies Record<string, Problem>;
