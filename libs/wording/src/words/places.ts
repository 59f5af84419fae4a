import { wordFor } from './lookup.js';

export type UnitType = 'xa' | 'phuong' | 'thi-tran' | 'dac-khu';

/** What a unit is, by the code that the list of communes gives it. */
export const unitTypeWords: Record<UnitType, string> = {
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
  'dac-khu': 'đặc khu',
};

/** "thị trấn" from "thi-tran". */
export const unitTypeWord = (type: string | number): string => wordFor(unitTypeWords, type);

export type SuccessionKind = 'unchanged' | 'whole' | 'divided';

/** How much of a unit passed into another. */
export const successionWords: Record<SuccessionKind, string> = {
  unchanged: 'giữ nguyên',
  whole: 'toàn bộ',
  divided: 'một phần',
};

/** "một phần" from "divided". */
export const successionWord = (kind: string | number): string => wordFor(successionWords, kind);
