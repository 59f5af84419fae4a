import { problem, type Problem } from './problem.js';

const folder = { folder: 'data' };
const variable = { variable: 'DATABASE_URL' };

/** The machine it runs on: folders, ports, the database, the settings. Read by the operator, mostly on a console. */
export const machine = {
  DATA_FOLDER_NOT_ENTERABLE: problem(
    500,
    folder,
    (v) =>
      `Không vào được thư mục dữ liệu “${v.folder}”${v.user === undefined ? '' : ` bằng tài khoản “${v.user}”`}. Hãy đặt thư mục ở nơi tài khoản chạy hệ thống đọc được, hoặc cấp quyền cho mọi thư mục cha.`,
    { user: 'postgres' },
  ),
  DATA_FOLDER_NOT_WRITABLE: problem(
    500,
    folder,
    (v) =>
      `Không ghi được vào thư mục dữ liệu “${v.folder}”. Hãy cấp quyền ghi cho tài khoản chạy hệ thống hoặc chọn thư mục khác.`,
  ),
  DATA_FOLDER_FOREIGN: problem(
    500,
    folder,
    (v) =>
      `Thư mục “${v.folder}” đã có dữ liệu không phải của hệ thống này. Hãy chọn một thư mục trống khác; không có gì bị xóa.`,
  ),
  DATA_FOLDER_OTHER_VERSION: problem(
    500,
    { folder: 'data', found: 17, needed: 18 },
    (v) =>
      `Thư mục dữ liệu “${v.folder}” do PostgreSQL ${v.found} tạo, hệ thống đang dùng PostgreSQL ${v.needed}. Hãy sao lưu bằng bản cũ rồi khôi phục vào thư mục mới.`,
  ),
  DISK_FULL: problem(
    503,
    {},
    () => 'Ổ đĩa chứa dữ liệu đã đầy; chưa có gì được ghi. Hãy giải phóng dung lượng rồi thử lại.',
  ),
  PORT_BUSY: problem(
    500,
    { port: 8080 },
    (v) =>
      `Cổng ${v.port} đang được chương trình khác sử dụng. Hãy dừng chương trình đó hoặc chọn cổng khác trong cấu hình.`,
  ),
  PORT_REFUSED: problem(
    500,
    { port: 80 },
    (v) => `Hệ điều hành không cho mở cổng ${v.port}. Hãy chọn một cổng từ 1024 trở lên hoặc cấp quyền mở cổng này.`,
  ),
  ALREADY_RUNNING: problem(
    500,
    {},
    (v) =>
      `Hệ thống đang chạy${v.address === undefined ? '' : ` tại ${v.address}`} trên cùng cơ sở dữ liệu. Hãy dùng bản đang chạy, hoặc dừng nó trước khi chạy lại.`,
    { address: 'http://127.0.0.1:3000' },
  ),
  DATABASE_NOT_STARTED: problem(
    500,
    {},
    (v) =>
      `Cơ sở dữ liệu đi kèm không khởi động được${v.log === undefined ? '' : `; xem nhật ký tại “${v.log}”`}. Hãy kiểm tra dung lượng đĩa và quyền thư mục rồi chạy lại.`,
    {
      log: 'data/postgres.log',
    },
  ),
  DATABASE_LEGACY: problem(
    503,
    {},
    () => 'Cơ sở dữ liệu còn ở cấu trúc cũ. Hãy sao lưu rồi chạy lệnh “migrate” trước khi khởi động hệ thống.',
  ),
  DATABASE_NEWER: problem(
    503,
    {},
    () => 'Cơ sở dữ liệu do một bản mới hơn của hệ thống tạo ra. Hãy nâng cấp hệ thống lên bản đó rồi khởi động lại.',
  ),
  DATABASE_EMPTY: problem(
    503,
    {},
    () => 'Cơ sở dữ liệu chưa được khởi tạo. Hãy chạy lệnh “migrate” rồi nạp dữ liệu nền trước khi dùng.',
  ),
  DATABASE_IS_DEMO: problem(
    409,
    {},
    () =>
      'Cơ sở dữ liệu này được tạo để dùng thử và giữ như vậy mãi mãi. Hãy tạo một cơ sở dữ liệu mới để nhập số liệu thật.',
  ),
  DATABASE_IS_REAL: problem(
    409,
    {},
    () =>
      'Cơ sở dữ liệu này chứa số liệu thật nên không nhận số liệu minh họa. Hãy tạo một cơ sở dữ liệu dùng thử riêng.',
  ),
  DEMO_ON_LOOPBACK_ONLY: problem(
    500,
    { host: '0.0.0.0' },
    (v) => `Bản dùng thử chỉ được mở trên chính máy này, không mở tại địa chỉ ${v.host}. Hãy đặt địa chỉ là 127.0.0.1.`,
  ),
  OWNER_ROLE_REFUSED: problem(
    500,
    { role: 'chuan_xa_owner' },
    (v) =>
      `Tài khoản cơ sở dữ liệu “${v.role}” có quyền chủ sở hữu hoặc siêu quyền nên không được dùng để phục vụ. Hãy đặt DATABASE_URL theo tài khoản của ứng dụng (chuan_xa_app).`,
  ),
  SETTINGS_FAULTY: problem(
    500,
    { faults: 'PORT phải là số từ 1 đến 65535' },
    (v) => `Cấu hình có chỗ chưa đúng: ${v.faults}. Hãy sửa lại biến môi trường hoặc tệp cấu hình rồi chạy lại.`,
  ),
  SETTING_MISSING: problem(
    500,
    variable,
    (v) => `Còn thiếu biến cấu hình ${v.variable}. Hãy đặt giá trị cho biến này rồi chạy lại.`,
  ),
} satisfies Record<string, Problem>;
