import { problem, type Problem } from './problem.js';

const file = { file: 'diem-xa.xlsx' };

/** What can be wrong with an office's own file or with its map, beyond what holds of every import. */
export const foreignSheets = {
  FILE_IS_CSV: problem(
    422,
    file,
    (v) =>
      `Tệp “${v.file}” mang đuôi Excel nhưng bên trong là văn bản CSV. Hãy đổi đuôi tệp thành .csv, hoặc mở bằng Excel rồi lưu lại dạng .xlsx.`,
  ),
  FILE_IS_WORKBOOK: problem(
    422,
    { file: 'diem-xa.csv' },
    (v) => `Tệp “${v.file}” mang đuôi .csv nhưng bên trong là tệp Excel. Hãy đổi đuôi tệp thành .xlsx.`,
  ),
  FILE_IS_HTML: problem(
    422,
    file,
    (v) =>
      `Tệp “${v.file}” thật ra là trang web (HTML hoặc XML) do phần mềm khác xuất ra. Hãy mở bằng Excel và lưu lại dạng “Excel Workbook (.xlsx)”.`,
  ),
  FILE_OF_ANOTHER_KIND: problem(
    422,
    file,
    (v) =>
      `Tệp “${v.file}” không phải sổ tính Excel .xlsx (có thể là Word, OpenDocument .ods hoặc .xlsb). Hãy lưu lại dạng “Excel Workbook (.xlsx)”.`,
  ),
  FILE_NAME_UNKNOWN: problem(
    422,
    { file: 'diem-xa.pdf' },
    (v) =>
      `Chỉ đọc được tệp .xlsx, .xlsm và .csv; tệp “${v.file}” không mang một trong các đuôi đó. Hãy lưu lại đúng dạng.`,
  ),
  FILE_DAMAGED: problem(
    422,
    file,
    (v) => `Tệp “${v.file}” bị hỏng hoặc chưa tải về hết. Hãy tải hoặc chép lại tệp gốc rồi đọc lại.`,
  ),
  FILE_UNPACKED_TOO_LARGE: problem(
    413,
    { ...file, limit: '200 MB' },
    (v) =>
      `Tệp “${v.file}” khi giải nén lớn hơn ${v.limit} nên không được mở. Hãy chép riêng trang cần đọc sang một tệp mới.`,
  ),
  FILE_TOO_MANY_ROWS: problem(
    413,
    { ...file, limit: '20.000 dòng' },
    (v) =>
      `Tệp “${v.file}” có nhiều hơn ${v.limit} có nội dung nên không phải bảng mỗi xã một dòng. Hãy chép riêng phần cần đọc sang một tệp mới.`,
  ),
  TEXT_NOT_DECODED: problem(
    422,
    { file: 'diem-xa.csv' },
    (v) =>
      `Tệp “${v.file}” không phải văn bản UTF-8 nên chữ Việt sẽ sai. Hãy lưu lại trong Excel dạng “CSV UTF-8”, hoặc ghi encoding (ví dụ windows-1258) trong bản đồ.`,
  ),
  CSV_QUOTE_OPEN: problem(
    422,
    { file: 'diem-xa.csv' },
    (v) =>
      `Tệp “${v.file}” có dấu ngoặc kép mở mà không đóng${v.line === undefined ? '' : ` từ dòng ${v.line}`}. Hãy sửa dấu ngoặc kép, hoặc xuất lại tệp CSV.`,
    { line: 17 },
  ),
  CSV_DELIMITER_UNCLEAR: problem(
    422,
    { file: 'diem-xa.csv' },
    (v) =>
      `Không nhận ra dấu ngăn cột của tệp “${v.file}”. Hãy ghi csv: { delimiter: ";" } (hoặc "," hoặc tab) trong bản đồ.`,
  ),
  SHEET_TO_CHOOSE: problem(
    422,
    { file: file.file, sheets: 'Sheet1, Sheet2' },
    (v) =>
      `Tệp “${v.file}” có nhiều trang chứa số liệu: ${v.sheets}. Hãy ghi tên trang cần đọc ở mục sheet của bản đồ.`,
  ),
  CELL_TOO_PRECISE: problem(
    422,
    { given: '8,123' },
    (v) =>
      `Giá trị “${v.given}” có hơn 2 chữ số sau dấu thập phân. Hãy ghi số với nhiều nhất 2 chữ số lẻ, ví dụ 8,12; hệ thống không tự làm tròn.`,
  ),
  CELL_IS_A_DATE: problem(
    422,
    { given: '08/05/2023' },
    (v) =>
      `Ô này là ngày ${v.given}, không phải số; Excel có thể đã tự đổi một số như 8.5 thành ngày. Hãy ghi lại số và định dạng ô là Number.`,
  ),
  CELL_IS_A_PERCENTAGE: problem(
    422,
    { given: '85%' },
    (v) => `Giá trị “${v.given}” là tỷ lệ phần trăm, trong khi cột này là điểm. Hãy ghi số điểm.`,
  ),
  CELL_MERGED: problem(
    422,
    { into: 'D12' },
    (v) =>
      `Ô này bị gộp với ô ${v.into} của dòng khác nên không rõ là số của xã nào. Hãy bỏ gộp ô và ghi số cho từng xã.`,
  ),
  CELL_TOO_LONG: problem(422, { limit: 2000 }, (v) => `Nội dung ô dài quá ${v.limit} ký tự. Hãy rút gọn lại.`),
  DISTRICT_MISSING: problem(
    422,
    {},
    () =>
      'Chưa có dòng tên huyện nào đứng trên xã này, trong khi bản đồ lấy huyện từ dòng nhóm. Hãy thêm dòng như “I. Huyện Tràng Định”, hoặc chỉ cột huyện trong bản đồ.',
  ),
  COMMUNE_CODE_OF_ANOTHER: problem(
    422,
    { code: '06040', commune: 'xã Mẫu', other: 'xã Khác' },
    (v) =>
      `Mã ${v.code} là của ${v.other}, không phải “${v.commune}”. Hãy sửa lại mã hoặc tên; mã của một xã có thể đổi chủ sau sáp nhập.`,
  ),
  RECOGNITION_TWICE: problem(
    422,
    { commune: 'xã Mẫu', row: 15 },
    (v) => `Công nhận này của ${v.commune} (cùng danh hiệu, cùng năm) đã có ở dòng ${v.row}. Hãy chỉ giữ một dòng.`,
  ),
  MAP_NOT_YAML: problem(
    422,
    { what: 'thiếu dấu hai chấm' },
    (v) => `Bản đồ cột không phải YAML hợp lệ: ${v.what}. Hãy sửa lại theo mẫu trong docs/nhap-tep.md.`,
  ),
  MAP_KEY_UNKNOWN: problem(
    422,
    { key: 'colunm', known: 'head, id' },
    (v) => `Bản đồ không có mục “${v.key}” ở chỗ này. Các mục dùng được: ${v.known}.`,
  ),
  MAP_KEY_MISSING: problem(422, { key: 'commune.name' }, (v) => `Bản đồ còn thiếu mục “${v.key}”. Hãy ghi thêm.`),
  MAP_VALUE_WRONG: problem(
    422,
    { key: 'answers[1].id', expected: 'mã tiêu chí như "7" hoặc "7.35"' },
    (v) => `Mục “${v.key}” của bản đồ cần ${v.expected}. Hãy sửa lại.`,
  ),
  MAP_COLUMN_SHARED: problem(
    422,
    { column: 'D', first: 'answers[1]', second: 'answers[2]' },
    (v) => `Cột ${v.column} được bản đồ dùng hai lần: ở ${v.first} và ở ${v.second}. Hãy để mỗi cột cho một mục.`,
  ),
  MAP_ANSWER_TWICE: problem(
    422,
    { key: 'answers[3]', id: '7' },
    (v) => `Bản đồ ghi tiêu chí/chỉ tiêu ${v.id} hai lần cho cùng một loại điểm (ở ${v.key}). Hãy bỏ bớt một chỗ.`,
  ),
} satisfies Record<string, Problem>;
