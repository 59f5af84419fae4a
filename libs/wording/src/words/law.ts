import type { CommuneType, How, Zone } from '@chuan-xa/scoring';

export const howWords: Record<How, string> = {
  act: 'văn bản gốc',
  secondary: 'nguồn thứ cấp',
  borrowed: 'mượn của văn bản khác',
  unknown: 'chưa biết',
};

/** "nguồn thứ cấp" from "secondary". */
export const howWord = (how: How): string => howWords[how];

/** What stands a revision of a standard has. */
export const revisionWords = {
  draft: 'bản nháp',
  published: 'đã công bố',
  withdrawn: 'đã thu hồi công bố',
} as const satisfies Record<string, string>;

export const communeTypeWords: Record<CommuneType, string> = { xã: 'xã', phường: 'phường', 'thị trấn': 'thị trấn' };

/** "xã Chi Lăng", "thị trấn Thất Khê": the type with the name. */
export const communeWithType = (type: CommuneType, name: string): string => `${communeTypeWords[type]} ${name}`;

/** "vùng 2"; "chưa có vùng" where it is not known. */
export const zoneWord = (zone: Zone | null | undefined): string => (zone ? `vùng ${zone}` : 'chưa có vùng');
