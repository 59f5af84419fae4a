import { problem, type Problem } from './problem.js';

const form = { file: 'so-cong-nhan.xlsx', expected: 'sổ công nhận' };

/** Registers taken out as workbooks and given back. */
export const registers = {
  REGISTER_NOT_OURS: problem(
    422,
    form,
    (v) =>
      `Tệp “${v.file}” không phải là tệp ${v.expected} lấy ra từ hệ thống này, hoặc trang ẩn của tệp đã bị xóa. Hãy lấy tệp ra từ hệ thống rồi chép số liệu vào đó.`,
  ),
  REGISTER_OTHER_FORM: problem(
    422,
    { ...form, given: 'sổ phân vùng' },
    (v) => `Tệp “${v.file}” là ${v.given}, không phải ${v.expected}. Hãy nhập tệp này ở mục nhập ${v.given}.`,
  ),
  REGISTER_ALTERED: problem(
    422,
    form,
    (v) =>
      `Trang ẩn của tệp “${v.file}” (${v.expected}) không còn đọc được nên không biết đã sửa những ô nào. Hãy lấy tệp mới ra rồi chép phần đã sửa sang.`,
  ),
  REGISTER_CELL_FIXED: problem(
    422,
    { column: 'Danh hiệu' },
    (v) =>
      `Cột “${v.column}” của dòng đã có trong sổ không sửa được bằng tệp. Hãy ghi lại giá trị cũ; nếu cả dòng ghi nhầm thì thêm dòng mới và xử lý dòng cũ trên màn hình.`,
  ),
  REGISTER_ACCOUNT_FIXED: problem(
    422,
    { column: 'Tình trạng' },
    (v) =>
      `Cột “${v.column}” của tài khoản đã có không sửa được bằng tệp. Hãy ghi lại giá trị cũ; đóng, mở lại hay bàn giao tài khoản thì làm trên màn hình hoặc bằng lệnh account.`,
  ),
  REGISTER_NOT_A_YEAR: problem(
    422,
    { given: 'năm nay' },
    (v) => `Giá trị “${v.given}” không phải là năm. Hãy ghi năm bằng bốn chữ số, ví dụ 2024.`,
  ),
  REGISTER_ROW_COPIED: problem(
    422,
    { row: 12 },
    (v) =>
      `Dòng này được chép từ dòng ${v.row} nên mang cùng mã ẩn. Hãy xóa dòng này rồi ghi nội dung vào một dòng trống có sẵn ở cuối bảng.`,
  ),
  REGISTER_ROW_STRANGE: problem(
    422,
    {},
    () =>
      'Mã ở ô này, trong cột ẩn “Mã dòng”, không có trong tệp lúc lấy ra; có thể dòng được chép từ tệp khác. Hãy xóa dòng này rồi ghi nội dung vào một dòng trống có sẵn ở cuối bảng.',
  ),
  REGISTER_ROW_GONE: problem(
    409,
    {},
    () =>
      'Dòng này đã được gỡ khỏi sổ sau khi tệp được lấy ra nên không sửa được nữa. Hãy lấy tệp mới ra, hoặc ghi lại thành dòng mới.',
  ),
  REGISTER_ROW_EXISTS: problem(
    409,
    { what: 'xã Mẫu, quyết định 12/QĐ-SYT' },
    (v) => `Sổ đã có dòng “${v.what}” nhưng nội dung khác. Hãy sửa dòng đó trong tệp mới lấy ra, không ghi thêm dòng.`,
  ),
  REGISTER_ROW_TWICE: problem(
    422,
    { what: 'xã Mẫu, quyết định 12/QĐ-SYT', row: 12 },
    (v) => `Dòng này và dòng ${v.row} cùng ghi “${v.what}”. Hãy chỉ giữ một dòng.`,
  ),
  REGISTER_CHANGED: problem(
    409,
    { what: 'xã Mẫu, NTM năm 2022' },
    (v) => `Dòng “${v.what}” đã được người khác sửa sau khi đọc tệp; chưa có gì được ghi. Hãy đọc lại tệp và xem lại.`,
  ),
  REGISTER_ADDED_SINCE: problem(
    409,
    { what: 'xã Mẫu, vùng theo 12/QĐ-SYT' },
    (v) =>
      `Dòng “${v.what}” đã được ghi vào sổ sau khi đọc tệp, có thể do tệp được gửi hai lần; chưa có gì được ghi thêm. Hãy đọc lại tệp: những dòng đã có trong sổ sẽ được bỏ qua.`,
  ),
  REGISTER_TOO_MANY_NEW: problem(
    422,
    { limit: 100 },
    (v) =>
      `Mỗi tệp chỉ thêm được ${v.limit} tài khoản; tệp này còn nhiều hơn, từ dòng này trở đi. Hãy chuyển các dòng này sang tệp khác và nhập sau.`,
  ),
  REGISTER_CHANGED_SINCE: problem(
    409,
    { what: 'xã Mẫu, NTM năm 2022' },
    (v) =>
      `Dòng “${v.what}” đã được sửa tiếp sau khi nhập tệp nên không hoàn tác cả tệp được; chưa có gì thay đổi. Hãy sửa từng dòng trên màn hình.`,
  ),
  REGISTER_NO_NEW_ROWS: problem(
    422,
    {},
    () =>
      'Danh mục xã không thêm đơn vị bằng tệp: đơn vị mới đi cùng một thời kỳ mới và danh sách kế tiếp của nó. Hãy xóa dòng này; khi có đơn vị mới, cần bản danh mục mới của hệ thống.',
  ),
  COMMUNE_NAME_HAS_TYPE: problem(
    422,
    { name: 'xã Mẫu' },
    (v) => `Tên “${v.name}” đã kèm loại đơn vị. Hãy chỉ ghi tên, không kèm xã, phường, thị trấn.`,
  ),
  COMMUNE_NAME_OF_OTHER: problem(
    422,
    { other: 'xã Mẫu' },
    (v) =>
      `Tên này trùng với ${v.other} cùng mã ở thời kỳ liền kề, là đơn vị đã nhập thêm địa bàn, nên hai đơn vị sẽ bị coi là một. Hãy kiểm tra lại tên theo nghị quyết sắp xếp.`,
  ),
} satisfies Record<string, Problem>;
