import { plainWords } from './plain-words.js';

const SUBTOTAL =
  /^(?:[\divxlc]{1,4} )?(?:tong|cong|trung binh|binh quan|toan (?:tinh|huyen|thanh pho|tp|vung|cum)|diem (?:chuan|toi da|tb|trung binh)|thang diem|toi da|so xa dat|ty le)\b/;

/** A row of sums, averages or maxima between, above or below the communes. "Cộng Hòa" may be a commune: ask that first. */
export const isSubtotal = (text: string): boolean => SUBTOTAL.test(plainWords(text));

/** What stands in the letterhead above a table and never in its head. */
const LETTERHEAD =
  /\b(?:cong hoa xa hoi|doc lap tu do|uy ban nhan dan|ubnd|so y te|don vi tinh|dvt|bang tong hop|bieu (?:so|mau)|phu luc|mau so|kem theo)\b/;
export const isLetterhead = (text: string): boolean => LETTERHEAD.test(plainWords(text));

const SIGNATURE =
  /\b(?:ngay|nguoi|lap bieu|ghi chu|noi nhan|giam doc|truong|pho|thu truong|xac nhan|chu tich|tm|kt|ky ten|can bo|luu y|luu)\b/;
/** Where the table has ended: who signed, where and when, notes. */
export const isSignature = (text: string): boolean => SIGNATURE.test(plainWords(text));
