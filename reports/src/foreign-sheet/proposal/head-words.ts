import { SCORE_COLUMNS, type ScoreColumn } from '../sheet-map.js';
import { plainWords } from './plain-words.js';

/** Who scored, by the words of a text without marks: an office and what it did. */
const DONE_BY: Record<ScoreColumn, RegExp> = {
  self: /\btu (?:cham|danh gia|cho diem|kiem tra)\b|\b(?:xa|tram|tyt|tram y te|co so) (?:cham|danh gia|cho diem)\b/,
  district:
    /\bphuc tra\b|\btuyen huyen\b|\b(?:huyen|ttyt|trung tam|trung tam y te)(?: huyen| khu vuc)? (?:cham|danh gia|cho diem|kiem tra|tham dinh|phuc tra)\b/,
  appraised:
    /\btham dinh\b|\btuyen tinh\b|\b(?:so|so y te|syt|tinh|doan|hoi dong)(?: tinh)? (?:cham|danh gia|cho diem|kiem tra|phuc tra)\b/,
};
/** The office alone: enough in a head, nothing in a letterhead. */
const OFFICE: Record<ScoreColumn, RegExp> = {
  self: /^(?:diem )?(?:tram|tyt|tram y te)$/,
  district: /^(?:diem )?(?:ttyt|trung tam y te|huyen)$/,
  appraised: /^(?:diem )?(?:so|so y te|syt|tinh)$/,
};

/** Whose scores a title speaks of: none, one, or several (then nobody knows). */
export const kindsInTitle = (text: string): ScoreColumn[] => {
  const words = plainWords(text);
  return SCORE_COLUMNS.filter((kind) => DONE_BY[kind].test(words));
};

/** Whose scores a head speaks of. */
export const kindsIn = (text: string): ScoreColumn[] => {
  const words = plainWords(text);
  return SCORE_COLUMNS.filter((kind) => DONE_BY[kind].test(words) || OFFICE[kind].test(words));
};

/** Beneath or above a criterion these say that the column holds something else than its score. */
const NOT_SCORE =
  /\b(?:toi da|diem chuan|thang diem|diem tru|ke hoach|nam truoc|chenh lech|ty le|%|ghi chu|ly do|nguyen nhan|minh chung|nhan xet|ket luan|xep loai|ton tai|giai trinh|dat chuan|khong dat)\b|%/;
export const isNotScore = (text: string): boolean => NOT_SCORE.test(plainWords(text));

const NEUTRAL =
  /^(?:(?:so )?diem(?: so| dat| dat duoc| cham| cac tieu chi| tieu chi| thanh phan)?|cac tieu chi|tieu chi|tc|ket qua(?: cham(?: diem)?)?|cham diem|nam \d{4}|dot \d|ket qua thuc hien|noi dung(?: tieu chi)?)$/;
/** Says nothing that could change what the column is. */
export const isNeutral = (text: string): boolean => NEUTRAL.test(plainWords(text));

const TOTAL = /^(?:tong|cong|tong cong|cong diem|trung binh|diem trung binh|diem tb)\b/;
export const isTotal = (text: string): boolean => TOTAL.test(plainWords(text));

const DISQUALIFIED = /\bdiem liet\b|^(?:bi )?liet$|^co liet$/;
export const isDisqualified = (text: string): boolean => DISQUALIFIED.test(plainWords(text));

export const sexIn = (text: string): 'male' | 'female' | null => {
  const words = plainWords(text);
  if (/^(?:ty le )?nam(?: gioi)?(?: %)?$/.test(words)) return 'male';
  return /^(?:ty le )?nu(?: gioi)?(?: %)?$/.test(words) ? 'female' : null;
};

/** What a column is that the map has no use for, by its head; null where nobody knows. */
export const leftOutMeaning = (head: string): string | null => {
  const words = plainWords(head);
  if (/^(?:stt|tt|so tt|so thu tu)$/.test(words)) return 'số thứ tự: bỏ qua';
  if (TOTAL.test(words)) return 'tổng hoặc trung bình: bỏ qua, hệ thống tự tính';
  if (/\b(?:ket qua|xep loai|ket luan|dat chuan|xep hang|thu hang)\b/.test(words))
    return 'kết quả, xếp loại: bỏ qua, hệ thống tự xét';
  if (/\b(?:diem chuan|toi da|thang diem)\b/.test(words)) return 'điểm tối đa: bỏ qua, lấy theo bộ tiêu chí';
  return /\b(?:ghi chu|nhan xet|ly do|ton tai)\b/.test(words) ? 'ghi chú: bỏ qua' : null;
};
