import { formatDate } from '../dates.js';
import { formatCount } from '../numbers.js';
import { capitalise } from '../text.js';
import { titleWord } from '../words/titles.js';

/** What stands in the report of a review meeting besides its findings: the headings in their order. */
export const reviewReportHeads = {
  kind: 'BÁO CÁO',
  progress: 'TIẾN ĐỘ THỰC HIỆN NĂM',
  review: 'KẾT QUẢ RÀ SOÁT CÁC XÃ ĐÃ ĐƯỢC CÔNG NHẬN',
  offices: 'KẾT QUẢ THEO ĐƠN VỊ PHỤ TRÁCH',
  statements: 'HẠN CHẾ, NGUYÊN NHÂN, GIẢI PHÁP, KIẾN NGHỊ CỦA CÁC ĐƠN VỊ',
  notes: 'NGUỒN SỐ LIỆU VÀ GHI CHÚ',
} as const;

/** What the report is about, under its name. */
export const sayReportSubject = (year: number, cutOffYear: number): string =>
  `Kết quả thực hiện Bộ tiêu chí quốc gia về y tế xã gắn với xây dựng nông thôn mới năm ${year}; rà soát các xã đã được công nhận từ năm ${cutOffYear} trở về trước`;

/** "Căn cứ Quyết định số 1300/QĐ-BYT ngày 09/3/2023 của Bộ Y tế: Bộ tiêu chí quốc gia về y tế xã …;" */
export const sayBasis = ({
  number,
  date,
  issuer,
  title,
}: Record<'number' | 'date' | 'issuer' | 'title', string>): string =>
  `Căn cứ ${number.includes('/QĐ-') ? 'Quyết định số' : 'văn bản số'} ${number} ngày ${formatDate(date)} của ${issuer}: ${title};`;

/** What follows the acts that a report rests on. */
export const sayReportOpening = (roundName: string, moment: string, communes: number): string =>
  `Sở Y tế báo cáo kết quả ${roundName} của ${formatCount(communes)} xã, phường, thị trấn, theo số liệu chốt lúc ${moment}, như sau:`;

/** The word in which a kind of figure's picture and table are announced. */
export const sayFigureCaption = (number: number, about: string): string => `Hình ${number}. ${about}`;

/** The same figures stand in a table that came before. */
export const SAME_TABLE = 'Số liệu của hình này là số liệu của bảng liền trước.';

/** "NTM, công nhận cho năm 2015 theo 21/QĐ-UBND ngày 28/12/2015; vùng 3" */
export function sayRecognised(
  title: string,
  {
    year,
    decisionNumber,
    decisionDate,
  }: { year: number | null; decisionNumber: string | null; decisionDate: string | null },
  zone: string | null,
): string {
  const decision = [decisionNumber, decisionDate && `ngày ${formatDate(decisionDate)}`].filter(Boolean).join(' ');
  return [
    `${titleWord(title)}${year === null ? '' : `, công nhận cho năm ${year}`}${decision === '' ? '' : ` theo ${decision}`}`,
    ...(zone === null ? [] : [`vùng ${zone}`]),
  ].join('; ');
}

/** The rows of a flagged commune's own table. */
export const flaggedWords = {
  title: 'Danh hiệu',
  result: 'Kết quả',
  reasons: 'Lý do',
  wayBack: 'Cách đạt lại',
  noCase: 'Chưa có hồ sơ theo dõi.',
  state: 'Hồ sơ theo dõi',
} as const;

/** "Các xã không còn đạt (3):" */
export const sayFlaggedHead = (count: number): string =>
  count === 0 ? 'Không có xã nào không còn đạt.' : `Các kết quả không còn đạt (${formatCount(count)}):`;

/** A label with its text: "Nguồn: …". */
export const sayNote = (label: string, text: string): string => `${capitalise(label)}: ${text}`;

export const reviewReportWords = { summary: 'Tổng hợp chung' } as const;

/** "Đơn vị chưa có kiến nghị được xác nhận: TTYT A (đang soạn), TTYT B (chưa có)." */
export const sayUnstated = (offices: readonly { name: string; state: string }[]): string =>
  `Đơn vị chưa có kiến nghị được xác nhận: ${offices.map(({ name, state }) => `${name} (${state})`).join(', ')}.`;
