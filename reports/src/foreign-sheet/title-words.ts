import { foldText } from '../workbook-file/cell-text.js';
import { TITLES, type TitleCode } from './sheet-map.js';

/** How registers commonly write the titles. */
const USUAL: Record<TitleCode, string[]> = {
  BTCQGYTX: [
    'Bộ tiêu chí quốc gia về y tế xã',
    'Tiêu chí quốc gia về y tế xã',
    'Đạt tiêu chí quốc gia về y tế',
    'Đạt tiêu chí quốc gia về y tế xã',
    'Chuẩn quốc gia về y tế xã',
    'TCQGYTX',
    'BTCQG về y tế xã',
  ],
  ntm: [
    'Nông thôn mới',
    'Xã nông thôn mới',
    'Đạt chuẩn nông thôn mới',
    'Xã đạt chuẩn nông thôn mới',
    'Xã NTM',
    'Đạt chuẩn NTM',
  ],
  'ntm-advanced': [
    'NTM nâng cao',
    'NTMNC',
    'Nông thôn mới nâng cao',
    'Xã nông thôn mới nâng cao',
    'Xã NTM nâng cao',
    'Đạt chuẩn nông thôn mới nâng cao',
  ],
  'ntm-model': [
    'NTM kiểu mẫu',
    'NTMKM',
    'Nông thôn mới kiểu mẫu',
    'Xã nông thôn mới kiểu mẫu',
    'Xã NTM kiểu mẫu',
    'Đạt chuẩn nông thôn mới kiểu mẫu',
  ],
};

/** The title a text means: by the map's own words first, then by the usual ones; null for no known title. */
export const titleOf = (text: string, own: readonly [string, TitleCode][]): TitleCode | null => {
  const folded = foldText(text);
  const named = own.find(([word]) => foldText(word) === folded)?.[1];
  return named ?? TITLES.find((title) => [title, ...USUAL[title]].some((word) => foldText(word) === folded)) ?? null;
};
