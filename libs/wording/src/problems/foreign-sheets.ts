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
  NO_COMMUNES_IN_FILE: problem(
    422,
    file,
    (v) =>
      `Không trang nào của tệp “${v.file}” có cột nêu tên hay mã xã của tỉnh, nên không biết dòng nào là của xã nào. Hãy kiểm tra lại tệp; bảng phải có mỗi xã một dòng.`,
  ),
  DOUBT_STANDARD: problem(
    422,
    { standard: 'byt-1300-2023', others: 'byt-4667-2014' },
    (v) =>
      `Tên cột hợp với nhiều bộ tiêu chí; tạm lấy ${v.standard}, nhưng cũng có thể là ${v.others}. Hãy kiểm tra mục edition.`,
  ),
  DOUBT_OTHER_STANDARD: problem(
    422,
    { columns: 'P, Q', standard: 'langson-1494-2022-ntm' },
    (v) =>
      `Cột ${v.columns} có vẻ thuộc bộ tiêu chí khác (${v.standard}) nên để ngoài bản đồ. Hãy nhập riêng với bản đồ của bộ ấy.`,
  ),
  DOUBT_KIND_ASSUMED: problem(
    422,
    { kind: 'tự chấm' },
    (v) =>
      `Trong bảng không có chữ nào cho biết đây là điểm tự chấm, phúc tra hay thẩm định; tạm hiểu là điểm ${v.kind}. Hãy kiểm tra mục scores.`,
  ),
  DOUBT_KIND_MIXED: problem(
    422,
    { columns: 'D, E' },
    (v) =>
      `Cột ${v.columns} không ghi là điểm của ai trong khi các cột khác có ghi, nên để ngoài bản đồ. Hãy ghi thêm vào mục answers nếu cần đọc.`,
  ),
  DOUBT_SAME_ITEM: problem(
    422,
    { columns: 'D, N', id: '7', kind: 'tự chấm' },
    (v) =>
      `Các cột ${v.columns} đều có vẻ là điểm ${v.kind} của ${v.id} nên đều để ngoài bản đồ. Hãy ghi một trong các cột ấy vào mục answers.`,
  ),
  DOUBT_HEAD_UNCLEAR: problem(
    422,
    { column: 'D', head: 'Tiêu chí 3 > Lý do trừ' },
    (v) =>
      `Cột ${v.column} (“${v.head}”) nêu một tiêu chí hay một loại điểm nhưng không rõ có phải cột điểm không, nên để ngoài bản đồ. Hãy ghi vào mục answers nếu cần đọc.`,
  ),
  DOUBT_NAME_PART: problem(
    422,
    { column: 'D', head: 'Nhân lực', item: '2 (Nhân lực y tế)' },
    (v) => `Cột ${v.column} (“${v.head}”) chỉ ghi một phần tên; tạm hiểu là tiêu chí ${v.item}. Hãy kiểm tra lại.`,
  ),
  DOUBT_ITEM_MISSING: problem(
    422,
    { ids: '4, 9', kind: 'tự chấm', standard: 'byt-1300-2023' },
    (v) =>
      `Chưa thấy cột điểm ${v.kind} của tiêu chí, chỉ tiêu ${v.ids} (bộ ${v.standard}). Hãy ghi thêm vào mục answers nếu trong bảng có cột ấy.`,
  ),
  DOUBT_FEW_ITEMS: problem(
    422,
    { columns: 'D' },
    (v) =>
      `Chỉ cột ${v.columns} có tên như một tiêu chí, quá ít để chắc là bảng điểm, nên để ngoài bản đồ. Hãy ghi vào mục answers nếu đúng là điểm.`,
  ),
  DOUBT_NO_SCORES: problem(
    422,
    { sheet: 'Tổng hợp' },
    (v) => `Trang “${v.sheet}” có tên xã nhưng chưa nhận ra cột điểm nào. Hãy ghi từng cột vào mục answers của bản đồ.`,
  ),
  DOUBT_DISQUALIFIED_WHOSE: problem(
    422,
    { column: 'W', kind: 'thẩm định' },
    (v) =>
      `Cột ${v.column} ghi điểm liệt nhưng không nói của lần chấm nào; tạm hiểu là của lần ${v.kind}. Hãy kiểm tra mục disqualified.`,
  ),
  DOUBT_DISQUALIFIED_TWICE: problem(
    422,
    { columns: 'M, X', taken: 'X' },
    (v) =>
      `Các cột ${v.columns} đều ghi điểm liệt, trong khi mỗi lần nhập chỉ đọc một cột; tạm lấy cột ${v.taken}. Hãy kiểm tra mục disqualified.`,
  ),
  DOUBT_DISQUALIFIED_BLANK: problem(
    422,
    { column: 'W' },
    (v) =>
      `Ô trống ở cột điểm liệt ${v.column} được hiểu là chưa khai. Nếu ở đơn vị ô trống nghĩa là không có điểm liệt, hãy thêm blank: "no" vào mục disqualified.`,
  ),
  DOUBT_MARKS: problem(
    422,
    { column: 'D', text: 'x' },
    (v) =>
      `Cột ${v.column} chỉ có dấu “${v.text}” mà không có số, nên không rõ dấu ấy nghĩa là gì. Hãy kiểm tra cột này, rồi ghi điểm bằng số.`,
  ),
  DOUBT_TWO_NAMES: problem(
    422,
    { column: 'B', others: 'F' },
    (v) =>
      `Cột ${v.column} và cột ${v.others} đều nêu tên xã mà không giống nhau; tạm lấy cột ${v.column}. Hãy kiểm tra mục commune.`,
  ),
  DOUBT_CODES: problem(
    422,
    { column: 'A' },
    (v) =>
      `Mã ở cột ${v.column} không khớp với tên xã cùng dòng nên không dùng cột ấy. Hãy kiểm tra lại: mã của một xã có thể đổi sau sáp nhập.`,
  ),
  DOUBT_DISTRICT: problem(
    422,
    { count: 4, commune: 'Hòa Bình' },
    (v) =>
      `Có ${v.count} dòng nêu tên xã trùng nhau trong tỉnh (như “${v.commune}”) mà bảng không cho biết huyện. Hãy chỉ cột huyện ở mục commune, hoặc ghi thêm huyện trong tệp.`,
  ),
  DOUBT_ROW_SKIPPED: problem(
    422,
    { row: 18, text: 'Cụm 2' },
    (v) =>
      `Dòng ${v.row} (“${v.text}”) không phải tên xã và không có điểm nên được bỏ qua. Hãy kiểm tra lại; nếu là xã thì sửa tên trong tệp.`,
  ),
  DOUBT_ROW_NAMELESS: problem(
    422,
    { row: 210 },
    (v) => `Dòng ${v.row} có số liệu mà không có tên xã. Nếu là dòng cộng, hãy ghi chữ “Cộng” vào đầu dòng trong tệp.`,
  ),
  DOUBT_SHEETS: problem(
    422,
    { sheet: 'Tràng Định', others: 'Bình Gia, Cao Lộc' },
    (v) =>
      `Bản đồ này chỉ đọc trang “${v.sheet}”; các trang ${v.others} cũng có số liệu của xã. Hãy nhập từng trang, mỗi lần ghi tên trang ở mục sheet.`,
  ),
  DOUBT_NO_HEAD: problem(
    422,
    { sheet: 'Sheet1' },
    (v) => `Trang “${v.sheet}” không có dòng tiêu đề phía trên dòng xã đầu tiên. Hãy thêm dòng tiêu đề vào tệp.`,
  ),
  DOUBT_COLUMN_MISSING: problem(
    422,
    { what: 'năm công nhận' },
    (v) =>
      `Chưa thấy cột ${v.what}, nên bản đồ còn thiếu. Hãy chỉ cột ấy trong bản đồ, hoặc ghi { is: … } nếu cả tệp như nhau.`,
  ),
  DOUBT_COLUMNS_ALIKE: problem(
    422,
    { what: 'ngày quyết định', column: 'F', others: 'G' },
    (v) =>
      `Có nhiều cột có thể là ${v.what}: tạm lấy cột ${v.column}, nhưng cũng có thể là cột ${v.others}. Hãy kiểm tra lại.`,
  ),
  DOUBT_TITLE_OF_ALL: problem(
    422,
    { title: 'tiêu chí quốc gia về y tế xã' },
    (v) =>
      `Bảng không có cột danh hiệu; theo tiêu đề thì tạm hiểu cả tệp là danh hiệu ${v.title}. Hãy kiểm tra mục title.`,
  ),
  DOUBT_TITLE_WORD: problem(
    422,
    { text: 'NTM NC', title: 'nông thôn mới nâng cao' },
    (v) => `Chữ “${v.text}” ở cột danh hiệu được tạm hiểu là ${v.title}. Hãy kiểm tra mục titleWords.`,
  ),
} satisfies Record<string, Problem>;
