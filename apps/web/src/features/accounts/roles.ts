import { roleWords, type Role } from '@chuan-xa/wording';
import type { Choice } from '../../components/field.js';

/** What each role is for, in a line. The whole of it is in docs/vai-tro.md. */
export const roleTasks: Record<Role, string> = {
  healthCentre: 'Nhập điểm tự chấm và phúc tra, nộp phiếu, chỉ của các xã thuộc đơn vị mình.',
  planningOffice: 'Thẩm định, trả lại, xác nhận phiếu; giữ sổ công nhận, phân vùng, bộ tiêu chí, đợt; toàn tỉnh.',
  leadership: 'Xem toàn tỉnh và xem nhật ký; không sửa gì.',
  administrator: 'Lập, sửa, đóng tài khoản; không xem, không sửa điểm.',
};

export const roles = Object.keys(roleWords) as Role[];

export const roleChoices: Choice[] = roles.map((role) => ({ value: role, label: roleWords[role] }));
