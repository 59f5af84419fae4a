import type { Actor } from '@chuan-xa/platform';

const VIA = 'demo';

/** The planning office, in each of the posts that act. */
export const register: Actor = { name: 'Phòng KHTC – sổ công nhận', office: null, via: VIA };
export const planner: Actor = { name: 'Phòng KHTC – tổng hợp', office: null, via: VIA };
export const appraiser: Actor = { name: 'Phòng KHTC – thẩm định', office: null, via: VIA };
export const zoner: Actor = { name: 'Phòng Nghiệp vụ Y – phân vùng', office: null, via: VIA };

/** The clerk of a health centre, e.g. "TTYT Tràng Định – nhập liệu". */
export const clerkOf = (office: { code: string; shortName: string }): Actor => ({
  name: `${office.shortName} – nhập liệu`,
  office: office.code,
  via: VIA,
});
