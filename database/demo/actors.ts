import { machineActor, type Actor } from '@chuan-xa/platform';

const VIA = 'demo';

/** The planning office, in each of the posts that act. */
export const register = machineActor('Phòng KHTC – sổ công nhận', VIA);
export const planner = machineActor('Phòng KHTC – tổng hợp', VIA);
export const appraiser = machineActor('Phòng KHTC – thẩm định', VIA);
export const zoner = machineActor('Phòng Nghiệp vụ Y – phân vùng', VIA);

/** The clerk of a health centre, e.g. "TTYT Tràng Định – nhập liệu". */
export const clerkOf = (office: { code: string; shortName: string }): Actor => ({
  ...machineActor(`${office.shortName} – nhập liệu`, VIA),
  office: office.code,
});
