import { wordFor } from '../words/lookup.js';
import { problem, type Problem } from './problem.js';

const folder = { folder: 'data' };

/** What the system said of a file, in words. */
const troubles: Record<string, string> = {
  ENOENT: 'không có tệp hoặc thư mục này',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
  EACCES: 'không có quyền',
  EPERM: 'không có quyền',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EBUSY: 'chương trình khác đang giữ tệp',
};
const trouble = ({ why }: { why?: string | number }): string =>
  why === undefined ? '' : `: ${wordFor(troubles, why)}`;

/** The machine it runs on: folders, files, ports, the database, the settings. Read by the operator, mostly on a console. */
export const machine = {
  DATA_FOLDER_NOT_ENTERABLE: problem(
    500,
    folder,
    (v) =>
      `Không vào được thư mục dữ liệu “${v.folder}”${v.user === undefined ? '' : ` bằng tài khoản “${v.user}”`}. Hãy đặt thư mục ở nơi tài khoản chạy hệ thống đọc được, hoặc cấp quyền cho mọi thư mục cha.`,
    { user: 'postgres' },
  ),
  FILE_NOT_READ: problem(
    422,
    { file: 'diem-xa.xlsx' },
    (v) => `Không đọc được tệp “${v.file}”${trouble(v)}. Hãy kiểm tra lại tên và đường dẫn.`,
    { why: 'ENOENT' },
  ),
  FILE_NOT_WRITTEN: problem(
    500,
    { file: 'tong-hop.xlsx' },
    (v) => `Không ghi được tệp “${v.file}”${trouble(v)}. Hãy chọn nơi ghi khác.`,
    { why: 'ENOENT' },
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
  ADDRESS_NOT_HERE: problem(
    500,
    { address: '10.0.0.9' },
    (v) =>
      `Máy này không có địa chỉ mạng ${v.address}. Hãy đặt CHUAN_XA_LISTEN theo một địa chỉ của máy, hoặc 0.0.0.0 để nhận trên mọi địa chỉ.`,
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
  NO_DATABASE_HERE: problem(
    500,
    folder,
    (v) =>
      `Chưa có cơ sở dữ liệu này trong thư mục “${v.folder}”; lệnh này không tự tạo. Hãy kiểm tra CHUAN_XA_DATA và --real, hoặc chạy hệ thống một lần để tạo.`,
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
  OWNER_ROLE_REFUSED: problem(
    500,
    { role: 'chuan_xa_owner' },
    (v) =>
      `Tài khoản cơ sở dữ liệu “${v.role}” có quyền chủ sở hữu hoặc siêu quyền nên không được dùng để phục vụ. Hãy đặt DATABASE_URL theo tài khoản của ứng dụng (chuan_xa_app).`,
  ),
  REPLICA_IS_NONE: problem(
    500,
    {},
    () =>
      'DATABASE_REPLICA_URL trỏ tới một máy chủ PostgreSQL không phải bản sao (không ở chế độ phục hồi). Hãy đặt địa chỉ của bản sao nhận luồng từ máy chủ ở DATABASE_URL, hoặc bỏ biến này; bản sao vừa được nâng lên làm máy chính thì đặt DATABASE_URL và DATABASE_OWNER_URL theo máy đó.',
  ),
  REPLICA_OF_ANOTHER: problem(
    500,
    {},
    () =>
      'DATABASE_REPLICA_URL trỏ tới một máy chủ không phải bản sao của máy chủ ở DATABASE_URL (khác mã định danh cụm). Hãy đặt địa chỉ của bản sao được lập từ chính máy chủ đó bằng pg_basebackup, hoặc bỏ biến này.',
  ),
  REPLICA_ROLE: problem(
    500,
    { role: 'chuan_xa_owner', expected: 'chuan_xa_app' },
    (v) =>
      `DATABASE_REPLICA_URL dùng tài khoản “${v.role}”. Hãy dùng đúng tài khoản của ứng dụng như ở DATABASE_URL (“${v.expected}”), không bao giờ dùng tài khoản chủ sở hữu.`,
  ),
  REPLICA_DATABASE: problem(
    500,
    { expected: 'chuan_xa' },
    (v) =>
      `DATABASE_REPLICA_URL trỏ tới cơ sở dữ liệu khác với DATABASE_URL. Hãy ghi đúng tên cơ sở dữ liệu “${v.expected}” ở cuối địa chỉ.`,
  ),
  NOT_READY: problem(
    503,
    { parts: 'database' },
    (v) =>
      `Hệ thống chưa sẵn sàng phục vụ, phần có lỗi: ${v.parts}. Hãy báo quản trị hệ thống; cách xử lý từng phần ở tài liệu vận hành.`,
  ),
  METRICS_REFUSED: problem(
    403,
    {},
    () =>
      'Số đo vận hành chỉ đọc được từ chính máy chủ, từ địa chỉ trong CHUAN_XA_METRICS_FROM hoặc bằng mã trong CHUAN_XA_METRICS_TOKEN. Hãy gọi từ một trong các nơi đó.',
  ),
  SETTINGS_FAULTY: problem(
    500,
    { faults: 'PORT phải là số từ 1 đến 65535' },
    (v) => `Cấu hình có chỗ chưa đúng: ${v.faults}. Hãy sửa lại biến môi trường hoặc tệp cấu hình rồi chạy lại.`,
  ),
} satisfies Record<string, Problem>;
