import type { CommuneType } from './commune.entity.js';
import type { DistrictKind } from './district.entity.js';

/** How a type stands before a name inside a sentence. */
export const communeTypeNames: Record<CommuneType, string> = {
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
  'dac-khu': 'đặc khu',
};

export const districtKindNames: Record<DistrictKind, string> = {
  huyen: 'huyện',
  quan: 'quận',
  'thi-xa': 'thị xã',
  'thanh-pho': 'thành phố',
};

/** "xã Đại Đồng" */
export const communeFullName = (unit: { type: CommuneType; name: string }): string =>
  `${communeTypeNames[unit.type]} ${unit.name}`;

/** "huyện Tràng Định" */
export const districtFullName = (unit: { kind: DistrictKind; name: string }): string =>
  `${districtKindNames[unit.kind]} ${unit.name}`;
