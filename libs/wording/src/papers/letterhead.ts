/** The head that every official paper of the country has (Nghị định 30/2020/NĐ-CP). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The kinds of paper that the department issues, each with its own symbol, signers and recipients; in the order in which they are shown. */
export const paperKindWords = {
  workbook: 'Bảng tổng hợp',
  report: 'Báo cáo',
  minutes: 'Biên bản cuộc họp',
  appraisal: 'Biên bản thẩm định',
  list: 'Danh sách, nhật ký',
} as const;
export type PaperKind = keyof typeof paperKindWords;

/** Which files are of a kind. */
export const paperKindFiles: Record<PaperKind, string> = {
  workbook: 'Bảng tổng hợp của đợt và của bản chốt (Excel, PDF)',
  report: 'Báo cáo rà soát của bản chốt (Word, PDF)',
  minutes: 'Biên bản của cuộc họp (Word, PDF)',
  appraisal: 'Biên bản thẩm định của từng xã (Excel)',
  list: 'Danh sách rà soát và nhật ký (Excel)',
};

/** `Số:      /BC-SYT`: the number comes from the registry after the paper has been made. Empty where the paper bears none. */
export const sayPaperNumber = (number: string | null, symbol: string | null): string =>
  symbol === null ? '' : `Số: ${number ?? '     '}/${symbol}`;

/**
 * `Lạng Sơn, ngày 01 tháng 11 năm 2023`.
 * @param day `YYYY-MM-DD`, or only the year where day and month stay open until the paper is signed
 */
export function sayPlaceAndDay(place: string, day: string | { year: number }): string {
  if (typeof day !== 'string') return `${place}, ngày      tháng      năm ${day.year}`;
  const [year = '', month = '', date = ''] = day.split('-');
  // Nghị định 30/2020/NĐ-CP: a nought before days under 10 and before the months 1 and 2
  const monthText = Number(month) < 3 ? month : String(Number(month));
  return `${place}, ngày ${date} tháng ${monthText} năm ${year}`;
}

/** `Kèm theo Báo cáo số      /BC-SYT ngày      tháng      năm 2023 của Sở Y tế` */
export const sayAttachedToReport = (symbol: string | null, year: string): string =>
  `Kèm theo Báo cáo số      ${symbol === null ? '' : `/${symbol}`} ngày      tháng      năm ${year} của Sở Y tế`;

/** Over the recipients. */
export const RECIPIENTS = 'Nơi nhận:';

/** The recipients as they are printed: `- Lãnh đạo Sở;`, the last one ended by a full stop. */
export const sayRecipients = (names: readonly string[]): string[] =>
  names.map((name, at) => `- ${name}${at === names.length - 1 ? '.' : ';'}`);

/** A recipient without the dash, semicolon and full stop that the paper puts there by itself. */
export const tidyRecipient = (name: string): string =>
  name
    .trim()
    .replace(/^[-–—•]\s*/, '')
    .replace(/\s*[;.]+$/, '');

/** A symbol without the slash that the paper puts before it. */
export const tidySymbol = (symbol: string): string => symbol.trim().replace(/^\/\s*/, '');

/** What is asked of who signs where no name is printed. */
export const TO_SIGN = '(Ký, ghi rõ họ tên)';
