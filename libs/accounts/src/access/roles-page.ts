import { capitalise, columnWord, roleWords, type Role } from '@chuan-xa/wording';
import { ROLES } from './grant-of.js';
import { whoMay, type Allowed, type Rule } from './who-may.js';

const REACH: Record<Allowed['reach'], string> = {
  province: 'toàn tỉnh',
  office: 'xã của đơn vị',
  nothing: 'được',
};

/** docs/vai-tro.md: the table of who may do what, for people to read. */
export function rolesPage(): string {
  const head = ['Thao tác', ...ROLES.map((role) => capitalise(roleWords[role])), 'Yêu cầu HTTP'];
  const rows = Object.entries(whoMay).map(([operation, rule]) => [
    rule.what,
    ...ROLES.map((role) => cell(rule, role)),
    `\`${operation}\``,
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `${PREFACE}\n${table}\n`;
}

function cell({ who }: Rule, role: Role): string {
  if (who === 'anyone') return 'được, không cần đăng nhập';
  if (who === 'signedIn') return 'được';
  const allowed = who[role];
  if (!allowed) return '—';
  return [
    REACH[allowed.reach],
    ...(allowed.columns ? [`cột ${allowed.columns.map((column) => columnWord(column)).join(', ')}`] : []),
    ...(allowed.readsAccounts ? ['cả nhật ký tài khoản'] : []),
  ].join('; ');
}

const PREFACE = `<!-- Tệp này được tạo từ libs/accounts/src/access/who-may.ts bằng \`npm run docs:roles\`; đừng sửa tay. -->
# Vai trò và quyền

Mỗi tài khoản mang tên đơn vị và vị trí công việc, có một hoặc nhiều vai trò. Có nhiều vai trò thì được làm mọi việc của từng vai trò.
Thao tác không có trong bảng thì không ai được làm.
Địa bàn, phân vùng, đơn vị, đợt và bộ tiêu chí là thông tin chung, ai đăng nhập cũng xem được; trang mô tả \`/api/docs\` mở cho mọi người.
Sau khi mở khóa, phiếu về trạng thái bị trả lại: trung tâm sửa và nộp lại rồi Phòng mới thẩm định tiếp.

- **Trung tâm y tế**: nhập điểm tự chấm, điểm phúc tra và nộp phiếu của các xã thuộc đơn vị mình; không thấy số liệu của đơn vị khác.
- **Phòng Kế hoạch - Tài chính**: xem toàn tỉnh; thẩm định, trả lại, xác nhận, mở khóa phiếu; quản lý đợt, công nhận, đăng ký, phân vùng, hồ sơ.
- **Lãnh đạo**: xem toàn tỉnh, kể cả nhật ký.
- **Quản trị**: quản lý tài khoản và vai trò (kể cả của mình; việc ấy vào nhật ký); không thấy phiếu và điểm.

Trong bảng: *toàn tỉnh*: mọi xã; *xã của đơn vị*: chỉ các xã mà đơn vị của tài khoản phụ trách, qua các thời kỳ; *được*: thao tác không gắn
với xã nào; *—*: không được.
`;
