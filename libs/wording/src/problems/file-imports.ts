import { formatMoment } from '../dates.js';
import { capitalise } from '../text.js';
import { importStateWord } from '../words/imports.js';
import { problem, type Problem } from './problem.js';

/** Files sent in, read, applied, undone; and our own forms that come back. */
export const fileImports = {
  FILE_MISSING: problem(
    422,
    {},
    () => 'Chưa có tệp nào được gửi lên (trường `file` của biểu mẫu). Hãy chọn một tệp rồi gửi lại.',
  ),
  IMPORT_NOT_FOUND: problem(
    404,
    {},
    () => 'Không có lần nhập tệp này. Hãy xem lại danh sách các lần nhập, hoặc gửi lại tệp.',
  ),
  IMPORT_STATE: problem(
    409,
    { state: 'reading' },
    (v) =>
      `Lần nhập tệp này ${importStateWord(v.state)}, nên không làm được việc vừa yêu cầu. Hãy tải lại trang và xem kết quả đọc tệp.`,
  ),
  IMPORT_TOKEN_WRONG: problem(
    409,
    {},
    () =>
      'Kết quả đọc tệp đã khác với kết quả bạn đang xem, nên chưa ghi gì. Hãy tải lại trang, xem lại các thay đổi rồi ghi.',
  ),
  IMPORT_HAS_CONFLICTS: problem(
    409,
    { count: 3 },
    (v) =>
      `Có ${v.count} ô đã được người khác sửa sau khi tệp được tải ra, nên chưa ghi gì. Hãy xem hai giá trị ở từng ô rồi chọn lấy giá trị trong tệp hoặc giữ giá trị trên hệ thống.`,
  ),
  CONFLICT_UNKNOWN: problem(
    422,
    { cell: 'D12' },
    (v) =>
      `Ô ${v.cell} không nằm trong các ô mà cả tệp và hệ thống cùng sửa, nên chưa ghi gì. Hãy tải lại trang, xem lại các ô rồi chọn.`,
  ),
  IMPORT_CHANGED_SINCE: problem(
    409,
    { item: 'tiêu chí 8', value: '7 điểm' },
    (v) =>
      `Chưa hoàn tác gì: có ô đã được sửa sau lần nhập này (ví dụ ${v.item}, nay là ${v.value}${v.by === undefined ? '' : `, do ${v.by} ghi`}${v.at === undefined ? '' : ` lúc ${formatMoment(String(v.at))}`}). Hãy hoàn tác các lần nhập sau trước, hoặc sửa từng ô trên hệ thống.`,
    { by: 'TTYT huyện Mẫu – nhập liệu', at: '2023-10-31T09:00:00Z' },
  ),
  IMPORT_NOT_UNDOABLE: problem(
    409,
    {},
    () => 'Lần nhập này không hoàn tác được cả lượt. Hãy sửa từng mục trên hệ thống; các thay đổi có trong nhật ký.',
  ),
  IMPORT_BROKEN: problem(
    409,
    {},
    () => 'Việc đọc tệp bị ngắt giữa chừng (máy chủ khởi động lại hoặc gặp trục trặc); chưa ghi gì. Hãy gửi lại tệp.',
  ),
  ROUND_REQUIRED: problem(
    422,
    {},
    () => 'Chưa biết điểm trong tệp thuộc đợt nào. Hãy chọn đợt rồi gửi lại tệp, hoặc dùng mẫu tải từ hệ thống.',
  ),
  COMMUNE_NOT_YOURS: problem(
    422,
    { commune: 'xã Mẫu' },
    (v) =>
      `${capitalise(String(v.commune))} không có phiếu nào do đơn vị mình phụ trách theo bộ tiêu chí này. Hãy bỏ dòng này khỏi tệp, hoặc hỏi Phòng Kế hoạch - Tài chính nếu xã thuộc đơn vị mình.`,
  ),
  MAP_NOT_ASKED: problem(
    409,
    {},
    () => 'Tệp này là mẫu tải từ hệ thống nên không cần khai cột nào là gì. Hãy xem kết quả đọc tệp.',
  ),
  CSV_NOT_MARKED: problem(
    422,
    {},
    () =>
      'Tệp .csv không tô màu và ghi chú vào ô được. Hãy xem danh sách lỗi theo dòng và cột, hoặc lưu tệp thành .xlsx rồi gửi lại.',
  ),
  CELL_CHANGED_MEANWHILE: problem(
    409,
    { file: '12,5 điểm', system: '11 điểm' },
    (v) =>
      `Ô này trong tệp là ${v.file}, trên hệ thống hiện là ${v.system}${v.by === undefined ? '' : `, do ${v.by} ghi`}${v.at === undefined ? '' : ` lúc ${formatMoment(String(v.at))}`} sau khi tệp được tải ra. Hãy ghi vào ô giá trị đúng, hoặc chọn giá trị cần lấy khi nhập.`,
    { by: 'TTYT huyện Mẫu – nhập liệu', at: '2023-10-31T09:00:00Z' },
  ),
  FORM_DAMAGED: problem(
    422,
    {},
    () =>
      'Phần nhận dạng ẩn trong mẫu đã hỏng hoặc bị sửa, nên không biết tệp thuộc đợt và đơn vị nào. Hãy tải mẫu mới rồi chép phần đã nhập sang.',
  ),
  FORM_OF_ANOTHER_KIND: problem(
    422,
    {},
    () => 'Tệp này là mẫu dùng cho việc khác. Hãy gửi ở đúng mục của nó, hoặc tải đúng mẫu rồi điền.',
  ),
  FORM_OF_ANOTHER_PROVINCE: problem(
    422,
    {},
    () => 'Tệp này là mẫu của tỉnh khác. Hãy tải mẫu từ hệ thống của tỉnh mình rồi điền.',
  ),
  FORM_LAYOUT_OLD: problem(
    422,
    {},
    () => 'Mẫu này được tải từ một phiên bản khác của hệ thống. Hãy tải mẫu mới rồi chép phần đã nhập sang.',
  ),
  FORM_OF_ANOTHER_ROUND: problem(
    422,
    { round: 'Đợt 1 năm 2023', wanted: '2023-2' },
    (v) =>
      `Mẫu này được tải cho đợt “${v.round}”, không phải đợt đang chọn (${v.wanted}). Hãy chọn đúng đợt, hoặc tải mẫu của đợt đang chọn.`,
  ),
  FORM_OF_ANOTHER_OFFICE: problem(
    422,
    {},
    () => 'Mẫu này được tải cho đơn vị khác. Hãy dùng mẫu do chính đơn vị mình tải ra.',
  ),
  FORM_OUTDATED: problem(
    422,
    { standard: 'byt-1300-2023' },
    (v) =>
      `Trang này lập theo bản bộ tiêu chí ${v.standard} mà đợt không còn dùng. Hãy tải mẫu mới rồi chép phần đã nhập sang.`,
  ),
  FORM_KEYS_MISSING: problem(
    422,
    { sheet: '1300' },
    (v) =>
      `Trang “${v.sheet}” không còn dòng ẩn ghi tên các cột hoặc cột mã xã. Hãy tải mẫu mới rồi chép phần đã nhập sang; có thể di chuyển cột, nhưng đừng xóa dòng ẩn.`,
  ),
  FORM_COLUMN_TWICE: problem(
    422,
    { sheet: '1300', keys: '3' },
    (v) => `Trang “${v.sheet}” có cột bị chép thành hai (mục ${v.keys}). Hãy xóa cột thừa rồi gửi lại.`,
  ),
  FORM_COLUMNS_GONE: problem(
    422,
    { sheet: '1300', items: 'tiêu chí 1, 4' },
    (v) =>
      `Trang “${v.sheet}” không còn cột của ${v.items} (cột bị xóa, hoặc dòng ẩn ghi tên cột bị xóa chữ). Hãy tải mẫu mới rồi chép phần đã nhập sang.`,
  ),
  FORM_NAME_OF_ANOTHER: problem(
    422,
    { commune: 'xã Mẫu', other: 'xã Khác' },
    (v) =>
      `Mã ở dòng này là của ${v.commune}, nhưng tên ghi trên dòng là ${v.other}: có thể dòng đã bị chép hoặc sắp lệch. Hãy sửa cho mã và tên là của cùng một xã.`,
  ),
  FORM_ROW_UNKNOWN: problem(
    422,
    { given: '06001' },
    (v) =>
      `Dòng này không thuộc mẫu đã tải ra (mã xã “${v.given}”). Hãy xóa dòng, hoặc sửa lại mã xã đúng như trong mẫu.`,
  ),
} satisfies Record<string, Problem>;
