import { problem, type Problem } from './problem.js';

/** Signing in, sessions, and what an account may do. */
const signingIn = {
  SIGN_IN_REQUIRED: problem(
    401,
    {},
    () => 'Chưa đăng nhập, hoặc phiên làm việc đã hết. Hãy đăng nhập rồi làm lại thao tác này.',
  ),
  SIGN_IN_REFUSED: problem(
    401,
    {},
    () =>
      'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ và phím Caps Lock rồi thử lại; nếu quên mật khẩu, hãy nhờ quản trị đặt lại.',
  ),
  TEMPORARY_PASSWORD_ENDED: problem(
    401,
    {},
    () => 'Mật khẩu tạm đã hết hạn nên không đăng nhập được. Hãy nhờ quản trị đặt lại mật khẩu.',
  ),
  SIGN_IN_SERVICE_OFF: problem(
    404,
    {},
    () => 'Hệ thống này không dùng dịch vụ định danh. Hãy đăng nhập bằng tên đăng nhập và mật khẩu.',
  ),
  SIGN_IN_SERVICE_AWAY: problem(
    503,
    { service: 'Tài khoản của tỉnh' },
    (v) =>
      `Chưa liên lạc được với dịch vụ định danh “${v.service}”. Hãy thử lại sau ít phút; nếu vẫn không được, hãy báo quản trị hệ thống.`,
  ),
  SIGN_IN_SERVICE_REFUSED: problem(
    401,
    { service: 'Tài khoản của tỉnh' },
    (v) =>
      `Lần đăng nhập bằng “${v.service}” không thành, đã bị hủy hoặc đã quá hạn. Hãy bắt đầu lại từ trang đăng nhập.`,
  ),
  SIGN_IN_SERVICE_UNBOUND: problem(
    401,
    { service: 'Tài khoản của tỉnh' },
    (v) =>
      `Danh tính ở “${v.service}” chưa được gắn với tài khoản nào đang dùng. Hãy nhờ quản trị của Sở gắn, hoặc đăng nhập bằng mật khẩu.`,
  ),
  TOO_MANY_TRIES: problem(
    429,
    { seconds: 42 },
    (v) =>
      `Có quá nhiều lần thử đăng nhập nên lần này chưa được xem xét. Hãy đợi ${v.seconds} giây rồi thử lại, hoặc đăng nhập từ máy vẫn thường dùng.`,
  ),
  PASSWORD_CHANGE_REQUIRED: problem(
    403,
    {},
    () => 'Mật khẩu đang dùng là mật khẩu tạm. Hãy đổi mật khẩu trước khi làm việc khác.',
  ),
  FORBIDDEN: problem(
    403,
    {},
    () =>
      'Tài khoản này không được giao thao tác vừa yêu cầu. Nếu công việc cần, hãy đề nghị quản trị xem lại vai trò.',
  ),
} satisfies Record<string, Problem>;

/** What is wrong with a password that somebody chose. */
const passwords = {
  PASSWORD_WRONG: problem(422, {}, () => 'Mật khẩu hiện tại không đúng. Hãy nhập lại mật khẩu đang dùng.'),
  PASSWORD_SAME: problem(422, {}, () => 'Mật khẩu mới trùng với mật khẩu đang dùng. Hãy chọn mật khẩu khác.'),
  PASSWORD_FORMER: problem(
    422,
    {},
    () => 'Mật khẩu mới trùng với mật khẩu đã dùng trước khi quản trị đặt lại. Hãy chọn mật khẩu khác.',
  ),
  PASSWORD_TOO_SHORT: problem(
    422,
    { min: 10 },
    (v) => `Mật khẩu phải có ít nhất ${v.min} ký tự. Hãy ghép vài từ không liên quan với nhau cho dễ nhớ.`,
  ),
  PASSWORD_TOO_LONG: problem(422, { max: 200 }, (v) => `Mật khẩu dài quá ${v.max} ký tự. Hãy rút ngắn lại.`),
  PASSWORD_COMMON: problem(
    422,
    {},
    () => 'Mật khẩu này nằm trong danh sách mật khẩu nhiều người dùng nên dễ bị đoán. Hãy chọn mật khẩu khác.',
  ),
  PASSWORD_HAS_NAME: problem(
    422,
    {},
    () =>
      'Mật khẩu chứa tên đăng nhập, tên đơn vị, hoặc chỉ gồm từ ai cũng nghĩ tới (ttyt, soyte, langson, matkhau…) kèm số nên dễ bị đoán. Hãy ghép vài từ không liên quan với nhau.',
  ),
  PASSWORD_REPEATED: problem(
    422,
    {},
    () => 'Mật khẩu chỉ lặp lại một ký tự. Hãy chọn mật khẩu gồm nhiều ký tự khác nhau.',
  ),
  PASSWORD_RUN: problem(
    422,
    {},
    () =>
      'Mật khẩu là một dãy ký tự liền nhau hoặc một đoạn lặp lại, như 1234567890 hoặc abcabcabcabc. Hãy chọn mật khẩu khác.',
  ),
  PASSWORD_CHANGED_MEANWHILE: problem(
    409,
    {},
    () =>
      'Mật khẩu của tài khoản vừa được đổi ở nơi khác; lần đổi này không được ghi. Hãy đăng nhập lại bằng mật khẩu mới nhất.',
  ),
  FIRST_PASSWORD_REFUSED: problem(
    422,
    { faults: 'Mật khẩu phải có ít nhất 10 ký tự.' },
    (v) => `Mật khẩu đặt cho quản trị đầu tiên chưa dùng được, nên chưa lập tài khoản. ${v.faults}`,
  ),
} satisfies Record<string, Problem>;

/** Accounts as the administrator keeps them. */
const register = {
  ACCOUNT_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy tài khoản này. Hãy tải lại danh sách tài khoản và chọn lại.',
  ),
  ACCOUNT_EXISTS: problem(
    409,
    { username: 'ttyt-mau' },
    (v) =>
      `Tên đăng nhập “${v.username}” đã có tài khoản, kể cả khi đã đóng. Hãy đặt tên khác hoặc mở lại tài khoản đó.`,
  ),
  ACCOUNT_CLOSED: problem(
    409,
    { username: 'ttyt-mau' },
    (v) => `Tài khoản “${v.username}” đã đóng. Hãy mở lại tài khoản trước khi làm thao tác này.`,
  ),
  ACCOUNT_NOT_CLOSED: problem(
    409,
    { username: 'ttyt-mau' },
    (v) => `Tài khoản “${v.username}” đang mở, không cần mở lại. Hãy tải lại danh sách tài khoản.`,
  ),
  USERNAME_FORM: problem(
    422,
    {},
    () =>
      'Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài từ 2 đến 40 ký tự, bắt đầu bằng chữ hoặc số. Hãy viết lại, ví dụ ttyt-mau.',
  ),
  ROLE_NEEDED: problem(422, {}, () => 'Tài khoản phải có ít nhất một vai trò. Hãy chọn vai trò.'),
  OFFICE_NEEDED: problem(
    422,
    {},
    () => 'Tài khoản có vai trò trung tâm y tế phải thuộc một đơn vị. Hãy chọn đơn vị trong danh mục.',
  ),
  OFFICE_NOT_TAKEN: problem(
    422,
    {},
    () => 'Chỉ tài khoản có vai trò trung tâm y tế mới gắn với đơn vị. Hãy bỏ đơn vị hoặc thêm vai trò này.',
  ),
  ACCOUNT_OFFICE_UNKNOWN: problem(
    422,
    { office: 'ttyt-mau' },
    (v) => `Không có đơn vị mã “${v.office}” trong thời kỳ nào. Hãy chọn mã trong danh mục đơn vị.`,
  ),
  IDENTITY_TAKEN: problem(
    409,
    { username: 'ttyt-mau' },
    (v) =>
      `Danh tính này đã gắn với tài khoản “${v.username}”. Mỗi danh tính gắn với một tài khoản: hãy đặt lại mật khẩu của tài khoản đó để gỡ, rồi gắn lại.`,
  ),
  LAST_ADMINISTRATOR: problem(
    409,
    {},
    () =>
      'Đây là tài khoản quản trị cuối cùng còn đăng nhập được nên không đóng hoặc bỏ vai trò quản trị được. Hãy lập một tài khoản quản trị khác, hoặc đặt lại mật khẩu đã hết hạn của tài khoản quản trị khác trước.',
  ),
} satisfies Record<string, Problem>;

/** Accounts, sessions and passwords. */
export const accounts = { ...signingIn, ...passwords, ...register } satisfies Record<string, Problem>;
