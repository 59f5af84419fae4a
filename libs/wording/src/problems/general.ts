import { formatDecimal, formatSize } from '../numbers.js';
import { wordFor } from '../words/lookup.js';
import { problem, type Problem } from './problem.js';

const field = { field: 'through' };
const named = (v: { field?: string | number }): string =>
  v.field === undefined ? 'Trường này' : `Trường “${v.field}”`;

/** Given when the request only reads: then the sentence does not speak of what was written. */
const reading = { reading: 'GET' };

const kinds: Record<string, string> = {
  string: 'chuỗi ký tự',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'đúng hoặc sai (true, false)',
  object: 'đối tượng',
  array: 'danh sách',
};

/** Why a file was not made. */
const notMade: Record<string, string> = {
  memory: 'hết phần bộ nhớ dành cho việc lập tệp',
  late: 'việc lập tệp kéo dài quá thời gian cho phép',
  ending: 'máy chủ đang dừng',
  broken: 'tiến trình lập tệp dừng đột ngột',
};

/** Failures that belong to no one library: the shape of a request, the state of the machine. */
export const general = {
  INVALID_INPUT: problem(
    422,
    { count: 2 },
    (v) =>
      v.reading === undefined
        ? `Dữ liệu gửi lên có ${v.count} lỗi; chưa có gì được ghi. Hãy sửa từng lỗi được nêu rồi gửi lại.`
        : `Yêu cầu có ${v.count} lỗi. Hãy sửa từng lỗi được nêu rồi gửi lại.`,
    reading,
  ),
  NOT_FOUND: problem(
    404,
    {},
    (v) =>
      `Không tìm thấy ${v.what ?? 'dữ liệu được yêu cầu'}${v.id === undefined ? '' : ` “${v.id}”`}. Hãy kiểm tra lại đường dẫn hoặc mã.`,
    { what: 'phiếu chấm điểm', id: '0198c2f4' },
  ),
  BODY_TOO_LARGE: problem(
    413,
    {},
    (v) =>
      `Nội dung gửi lên quá lớn${v.limit === undefined ? '' : `, vượt mức ${formatSize(v.limit)}`}; chưa có gì được ghi. Hãy chia nhỏ rồi gửi từng phần.`,
    { limit: '10 MB' },
  ),
  BODY_NOT_JSON: problem(
    400,
    {},
    () => 'Nội dung gửi lên không phải JSON hợp lệ; chưa có gì được ghi. Hãy kiểm tra dấu ngoặc, dấu phẩy và gửi lại.',
  ),
  UNSUPPORTED_MEDIA: problem(
    415,
    {},
    (v) =>
      `Kiểu nội dung ${v.type === undefined ? '' : `“${v.type}” `}không được nhận ở đường dẫn này. Hãy gửi ${v.expected ?? 'application/json'}.`,
    { type: 'text/plain', expected: 'application/json' },
  ),
  FIELD_UNKNOWN: problem(
    422,
    {},
    (v) => `${named(v)} không có trong yêu cầu này. Hãy bỏ đi hoặc kiểm tra lại cách viết tên trường.`,
    field,
  ),
  FIELD_REQUIRED: problem(422, {}, (v) => `${named(v)} còn thiếu hoặc để trống. Hãy điền rồi gửi lại.`, field),
  FIELD_WRONG_TYPE: problem(
    422,
    {},
    (v) =>
      v.expected === undefined
        ? `${named(v)} không đúng kiểu dữ liệu. Hãy xem lại mô tả của trường tại /api/docs.`
        : `${named(v)} không đúng kiểu dữ liệu. Hãy gửi ${wordFor(kinds, v.expected)}.`,
    { ...field, expected: 'integer' },
  ),
  FIELD_NOT_A_DATE: problem(
    422,
    {},
    (v) =>
      `${named(v)} ${given(v)}không phải là một ngày có thật. Hãy viết theo dạng năm-tháng-ngày, ví dụ 2023-11-01.`,
    { ...field, given: '2023-02-30' },
  ),
  FIELD_NOT_A_UUID: problem(
    422,
    {},
    (v) => `${named(v)} ${given(v)}không phải là một mã định danh (UUID). Hãy lấy mã từ danh sách của hệ thống.`,
    {
      ...field,
      given: '12',
    },
  ),
  FIELD_UNPRINTABLE: problem(
    422,
    {},
    (v) => `${named(v)} có ký tự không in được, thường do chép từ phần mềm khác. Hãy gõ lại nội dung này rồi gửi lại.`,
    field,
  ),
  NOTHING_TO_CHANGE: problem(
    422,
    {},
    () => 'Yêu cầu sửa không nêu trường nào cần đổi. Hãy nêu ít nhất một trường kèm giá trị mới.',
  ),
  FIELD_TOO_LONG: problem(422, { max: 500 }, (v) => `${named(v)} dài quá ${v.max} ký tự. Hãy rút gọn lại.`, field),
  FIELD_OUT_OF_RANGE: problem(
    422,
    {},
    (v) => `${named(v)} ${given(v)}nằm ngoài mức cho phép${range(v)}. Hãy sửa lại.`,
    { ...field, given: '501', min: 1, max: 500 },
  ),
  FIELD_NOT_IN_LIST: problem(
    422,
    { allowed: 'met, notMet' },
    (v) => `${named(v)} ${given(v)}không nằm trong các giá trị được nhận: ${v.allowed}. Hãy chọn một trong số đó.`,
    {
      ...field,
      given: 'passed',
    },
  ),
  FIELD_EMPTY_LIST: problem(422, {}, (v) => `${named(v)} là danh sách trống. Hãy nêu ít nhất một mục.`, field),
  HOST_REFUSED: problem(
    403,
    {},
    (v) =>
      `Tên máy chủ ${v.host === undefined ? 'trong yêu cầu ' : `“${v.host}” `}không được phép. Hãy mở hệ thống bằng đúng địa chỉ đã cài đặt, hoặc nhờ quản trị thêm tên này vào cấu hình.`,
    { host: 'example.com' },
  ),
  PLAIN_REFUSED: problem(
    403,
    {},
    () =>
      'Kết nối không được mã hóa nên bị từ chối. Hãy mở hệ thống bằng địa chỉ https đã cài đặt; nếu đi qua proxy thì proxy phải gửi X-Forwarded-Proto.',
  ),
  ORIGIN_REFUSED: problem(
    403,
    {},
    (v) =>
      `Yêu cầu ghi dữ liệu đến từ trang ${v.origin === undefined ? 'khác ' : `“${v.origin}” `}nên bị từ chối. Hãy thao tác trên chính trang của hệ thống.`,
    { origin: 'https://example.com' },
  ),
  DATABASE_AWAY: problem(
    503,
    {},
    (v) =>
      `Cơ sở dữ liệu tạm thời không kết nối được${v.reading === undefined ? '; việc vừa gửi có thể đã hoặc chưa được ghi, hãy xem lại trước khi làm lại' : ''}. Hãy thử lại sau ít phút, nếu vẫn lỗi thì báo quản trị hệ thống.`,
    reading,
  ),
  OUTCOME_UNKNOWN: problem(
    503,
    {},
    () =>
      'Mất kết nối với cơ sở dữ liệu đúng lúc đang ghi nên không rõ đã ghi xong hay chưa. Hãy tải lại trang để xem, rồi chỉ làm lại nếu chưa có.',
  ),
  DISK_FULL: problem(
    507,
    {},
    () =>
      'Đĩa của máy chủ đã đầy nên việc vừa rồi chưa được ghi; phần xem vẫn dùng được. Hãy báo quản trị hệ thống giải phóng chỗ trống, rồi làm lại.',
  ),
  FILES_BUSY: problem(
    429,
    {},
    () => 'Đang có nhiều người lập tệp cùng lúc nên chưa lập được tệp này. Hãy thử lại sau ít giây.',
  ),
  FILE_NOT_MADE: problem(
    503,
    { why: 'memory' },
    (v) =>
      `Máy chủ không lập xong được tệp này vì ${wordFor(notMade, v.why)}; số liệu không bị ảnh hưởng, các việc khác vẫn chạy. Hãy thử lại sau ít phút, nếu vẫn vậy thì báo quản trị hệ thống.`,
  ),
  TRY_AGAIN: problem(
    409,
    {},
    (v) =>
      v.reading === undefined
        ? 'Một thao tác ghi khác đang diễn ra trên cùng dữ liệu; chưa có gì được ghi. Hãy thử lại.'
        : 'Một thao tác ghi khác đang diễn ra trên cùng dữ liệu. Hãy thử lại.',
    reading,
  ),
  FAULT: problem(
    500,
    {},
    (v) =>
      `Hệ thống gặp lỗi ngoài dự kiến${v.reading === undefined ? '; thao tác vừa rồi chưa được ghi' : ''}. Hãy thử lại, nếu vẫn lỗi thì báo quản trị${v.trace === undefined ? ' hệ thống' : ` kèm mã ${v.trace}`}.`,
    { trace: 'req-7f3a', ...reading },
  ),
} satisfies Record<string, Problem>;

function given(v: { given?: string | number }): string {
  return v.given === undefined ? '' : `(“${v.given}”) `;
}

/** ": từ 1 đến 500", ": không quá 500", ": ít nhất 1", or nothing where no bound is told. */
function range({ min, max }: { min?: string | number; max?: string | number }): string {
  if (min !== undefined && max !== undefined) return `: từ ${formatDecimal(min)} đến ${formatDecimal(max)}`;
  if (max !== undefined) return `: không quá ${formatDecimal(max)}`;
  return min === undefined ? '' : `: ít nhất ${formatDecimal(min)}`;
}
