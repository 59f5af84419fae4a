import { wordFor } from './lookup.js';

/** What can be brought in from a file. */
export const importKindWords = {
  assessments: 'điểm',
  recognitions: 'sổ công nhận',
  pledges: 'sổ đăng ký phấn đấu',
  zones: 'sổ phân vùng',
  communes: 'danh mục xã',
  accounts: 'tài khoản',
  standard: 'phụ lục bộ tiêu chí',
} as const satisfies Record<string, string>;
export type ImportKindCode = keyof typeof importKindWords;

/** "sổ công nhận" from "recognitions". */
export const importKindWord = (kind: string): string => wordFor(importKindWords, kind);

/** How far a file that was sent in has come; after "Lần nhập tệp này …" and alone in a list. */
export const importStateWords = {
  reading: 'đang được đọc',
  toMap: 'còn chờ xác nhận cột nào là gì',
  faulty: 'còn lỗi phải sửa',
  ready: 'đã đọc xong, chưa ghi',
  applied: 'đã được ghi',
  undone: 'đã được hoàn tác',
  cancelled: 'đã bị hủy',
  broken: 'đã bị ngắt giữa chừng',
} as const satisfies Record<string, string>;
export type ImportStateCode = keyof typeof importStateWords;

/** "đã được ghi" from "applied". */
export const importStateWord = (state: string | number): string => wordFor(importStateWords, state);

/** How a column of an office's own sheet answers a criterion or an indicator. */
export const answerKindWords = {
  points: 'điểm',
  value: 'số đo',
  male: 'số đo của nam',
  female: 'số đo của nữ',
  met: 'đạt hay không đạt',
} as const satisfies Record<string, string>;
export type AnswerKindCode = keyof typeof answerKindWords;

/** What a column of an office's own register says of a recognition. */
export const recognitionFactWords = {
  title: 'danh hiệu',
  year: 'năm công nhận',
  number: 'số quyết định',
  date: 'ngày quyết định',
  termEnd: 'ngày hết thời hạn',
  edition: 'bộ tiêu chí',
  note: 'ghi chú',
} as const satisfies Record<string, string>;
export type RecognitionFact = keyof typeof recognitionFactWords;
