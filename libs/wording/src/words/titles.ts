import { wordFor } from './lookup.js';

export type TitleCode = 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';

/** As they stand in lists and column heads. */
export const titleWords: Record<TitleCode, string> = {
  BTCQGYTX: 'BTCQGYTX',
  ntm: 'NTM',
  'ntm-advanced': 'NTM nâng cao',
  'ntm-model': 'NTM kiểu mẫu',
};

/** As they stand in a report's text. */
export const titleLongWords: Record<TitleCode, string> = {
  BTCQGYTX: 'Bộ tiêu chí quốc gia về y tế xã',
  ntm: 'xã nông thôn mới',
  'ntm-advanced': 'xã nông thôn mới nâng cao',
  'ntm-model': 'xã nông thôn mới kiểu mẫu',
};

/** "NTM nâng cao" from "ntm-advanced". */
export const titleWord = (title: string | number): string => wordFor(titleWords, title);

/** "xã nông thôn mới nâng cao" from "ntm-advanced". */
export const titleLongWord = (title: string | number): string => wordFor(titleLongWords, title);

/** Whether health is but one criterion of the title, so that health alone withdraws none (18/2022/QĐ-TTg). */
export const isNtmTitle = (title: string): boolean => title.startsWith('ntm');

/** How a recognition stands on a day; `endsSoon` is said of some that are still in term. */
export const titleStateWords = {
  inTerm: 'còn thời hạn',
  endsSoon: 'hết thời hạn trong 90 ngày tới',
  ended: 'hết thời hạn',
  unknown: 'không rõ thời hạn',
  withdrawn: 'đã thu hồi',
} as const satisfies Record<string, string>;
export type TitleStateCode = keyof typeof titleStateWords;

/** How a pledge stands. */
export const pledgeStateWords = { kept: 'còn đăng ký', dropped: 'đã thôi' } as const satisfies Record<string, string>;
export type PledgeStateCode = keyof typeof pledgeStateWords;

/** Whether a line of a register that is only ever appended to is still read. */
export const lineStateWords = {
  read: 'chưa bị đính chính',
  replaced: 'đã được đính chính',
} as const satisfies Record<string, string>;
export type LineStateCode = keyof typeof lineStateWords;
