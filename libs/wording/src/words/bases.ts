import type { Basis } from '@chuan-xa/scoring';
import { idList } from '../reasons/ids.js';

/** Whose scores a verdict rests on: "điểm thẩm định; còn lấy điểm phúc tra ở tiêu chí 1, 4". */
export const basisWord = (basis: Basis): string => {
  switch (basis.kind) {
    case 'trial':
      return 'chấm thử, không lưu';
    case 'district':
      return 'điểm phúc tra';
    case 'appraised':
      return 'điểm thẩm định';
    case 'mixed':
      return `điểm thẩm định; còn lấy điểm phúc tra ở ${idList(basis.notAppraised)}`;
  }
};
