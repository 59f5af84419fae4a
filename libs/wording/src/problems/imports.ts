import { formatSize } from '../numbers.js';
import { capitalise, communeName } from '../text.js';
import { problem, type Problem } from './problem.js';

const file = { file: 'phieu-cham.xlsx' };
const name = (v: { file?: string | number }): string => (v.file === undefined ? 'Tệp gửi lên' : `Tệp “${v.file}”`);
const place = { sheet: 'Chấm điểm', cell: 'D12' };
const where = (v: { sheet?: string | number; cell?: string | number }): string => {
  if (v.cell !== undefined) return `Ô ${v.cell}${v.sheet === undefined ? '' : ` (trang “${v.sheet}”)`}: `;
  return v.sheet === undefined ? '' : `Trang “${v.sheet}”: `;
};
/** A place, a colon and what is wrong there; without a place the sentence stands alone. */
const at = (v: { sheet?: string | number; cell?: string | number }, text: string): string =>
  where(v) + (where(v) === '' ? capitalise(text) : text);

/** Files that are read in: each fault at its sheet and cell, all at once. */
export const imports = {
  FILE_IS_XLS: problem(
    422,
    {},
    (v) =>
      `${name(v)} ở dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As) dạng “Excel Workbook (.xlsx)” rồi gửi lại.`,
    file,
  ),
  FILE_ENCRYPTED: problem(
    422,
    {},
    (v) => `${name(v)} có mật khẩu nên không đọc được. Hãy bỏ mật khẩu mở tệp trong Excel rồi gửi lại.`,
    file,
  ),
  FILE_TOO_LARGE: problem(
    413,
    { limit: '10 MB' },
    (v) =>
      `${name(v)} lớn hơn mức cho phép ${formatSize(v.limit)}. Hãy bỏ hình ảnh, trang thừa, quét ở độ phân giải thấp hơn, hoặc chia thành nhiều tệp.`,
    file,
  ),
  FILE_EMPTY: problem(
    422,
    {},
    (v) => `${name(v)} không có dòng số liệu nào. Hãy kiểm tra lại trang và các dòng xã trong tệp.`,
    file,
  ),
  SHEET_NOT_FOUND: problem(
    422,
    { sheet: 'Chấm điểm' },
    (v) =>
      `Không tìm thấy trang “${v.sheet}” trong tệp${v.sheets === undefined ? '' : `; tệp có các trang: ${v.sheets}`}. Hãy chọn đúng trang hoặc đổi lại tên trang.`,
    {
      sheets: 'Sheet1, Sheet2',
    },
  ),
  HEAD_NOT_FOUND: problem(
    422,
    { sheet: 'Chấm điểm' },
    (v) =>
      `Trang “${v.sheet}” không có dòng tiêu đề nhận ra được${v.expected === undefined ? '' : `, cần có các cột: ${v.expected}`}. Hãy dùng tệp mẫu hoặc chỉ rõ dòng tiêu đề.`,
    { expected: 'Xã, Tiêu chí 1' },
  ),
  COLUMN_NOT_FOUND: problem(
    422,
    { column: 'Tiêu chí 4' },
    (v) =>
      at({ sheet: v.sheet }, `không tìm thấy cột “${v.column}”. Hãy thêm cột này hoặc sửa lại tên trong dòng tiêu đề.`),
    {
      sheet: place.sheet,
    },
  ),
  COLUMN_TWICE: problem(
    422,
    { column: 'Tiêu chí 4' },
    (v) => at({ sheet: v.sheet }, `cột “${v.column}” xuất hiện hai lần trong dòng tiêu đề. Hãy chỉ giữ một cột.`),
    { sheet: place.sheet },
  ),
  CRITERIA_AS_ROWS: problem(
    422,
    { sheet: 'Chấm điểm' },
    (v) =>
      `Trang “${v.sheet}” xếp tiêu chí theo dòng, trong khi cần mỗi xã một dòng và mỗi tiêu chí một cột. Hãy dùng tệp mẫu hoặc hoán vị dòng và cột (Transpose) trong Excel.`,
  ),
  COMMUNE_NOT_FOUND: problem(
    422,
    { commune: 'Chi Lăn' },
    (v) =>
      at(
        v,
        `không có xã nào tên “${v.commune}” trong địa bàn của đợt${v.nearest === undefined ? '' : `; gần giống nhất: ${v.nearest}`}. Hãy sửa lại tên hoặc ghi mã xã.`,
      ),
    { nearest: 'Chi Lăng', ...place },
  ),
  COMMUNE_AMBIGUOUS: problem(
    422,
    { commune: 'Tân Mẫu', candidates: 'Tân Mẫu (huyện A), Tân Mẫu (huyện B)' },
    (v) => at(v, `tên “${v.commune}” ứng với nhiều xã: ${v.candidates}. Hãy ghi thêm tên huyện hoặc mã xã.`),
    place,
  ),
  COMMUNE_TWICE: problem(
    422,
    { commune: 'Mẫu', row: 15 },
    (v) => at(v, `${communeName(v.commune)} đã có ở dòng ${v.row}. Hãy chỉ giữ một dòng cho mỗi xã.`),
    place,
  ),
  CELL_NOT_A_NUMBER: problem(
    422,
    { given: 'tám' },
    (v) => at(v, `giá trị “${v.given}” không phải là số. Hãy ghi số, ví dụ 8,5, hoặc để trống nếu chưa chấm.`),
    place,
  ),
  CELL_OUT_OF_RANGE: problem(
    422,
    { given: '-1' },
    (v) =>
      at(
        v,
        `giá trị “${v.given}” nằm ngoài khoảng được nhận. Hãy ghi số từ 0 đến 999,99, không có dấu + hay -, nhiều nhất 2 chữ số sau dấu phẩy hoặc dấu chấm.`,
      ),
    place,
  ),
  CELL_NOT_A_DATE: problem(
    422,
    { given: '31/02/2023' },
    (v) =>
      at(v, `giá trị “${v.given}” không phải là ngày có thật. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 01/11/2023.`),
    place,
  ),
  CELL_NOT_IN_LIST: problem(
    422,
    { given: 'vùng 4', allowed: '1, 2, 3' },
    (v) => at(v, `giá trị “${v.given}” không thuộc các giá trị được nhận: ${v.allowed}. Hãy sửa lại ô này.`),
    place,
  ),
  CELL_REQUIRED: problem(
    422,
    {},
    (v) =>
      at(v, `ô${v.column === undefined ? ' này' : ` của cột “${v.column}”`} không được để trống. Hãy điền giá trị.`),
    { column: 'Xã', ...place },
  ),
  CELL_HAS_ERROR: problem(
    422,
    { given: '#REF!' },
    (v) => at(v, `công thức đang báo lỗi ${v.given}. Hãy sửa công thức hoặc ghi thẳng giá trị.`),
    place,
  ),
  CELL_FORMULA_WITHOUT_VALUE: problem(
    422,
    {},
    (v) => at(v, 'công thức chưa có kết quả được lưu. Hãy mở tệp bằng Excel, lưu lại rồi gửi lại.'),
    place,
  ),
} satisfies Record<string, Problem>;
