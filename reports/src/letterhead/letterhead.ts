import { sayAttachedToReport, type PaperKind } from '@chuan-xa/wording';
import type { OfficialHead, Signature } from '../official-form/head.js';

/** What a kind of paper has of its own. */
export interface PaperForm {
  /** e.g. `BC-SYT`; null: the paper bears no number. */
  symbol: string | null;
  /** From left to right. */
  signatures: Signature[];
  /** "Nơi nhận", one line each, without dash and full stop; none: it is not printed. */
  recipients: string[];
}

/** The head and foot of the department's own papers, as the planning office keeps them. */
export interface Letterhead {
  organAbove: string;
  organ: string;
  place: string;
  papers: Record<PaperKind, PaperForm>;
}

/** A province's name without its kind: `Lạng Sơn`. */
const placeOf = (province: string): string => province.replace(/^(Tỉnh|Thành phố) /, '');

const openBoxes = (...capacities: string[]): Signature[] =>
  capacities.map((capacity) => ({ capacity: [capacity], name: null }));

/** What is printed until the office writes its own, for any province. */
export function defaultLetterhead(province: string): Letterhead {
  const recipients = ['Lãnh đạo Sở', 'Các đơn vị trong thành phần họp', 'Lưu: VT, KHTC'];
  return {
    organAbove: `UBND ${province.toUpperCase()}`,
    organ: 'SỞ Y TẾ',
    place: placeOf(province),
    papers: {
      workbook: {
        symbol: 'BC-SYT',
        signatures: openBoxes('NGƯỜI LẬP BIỂU', 'TRƯỞNG PHÒNG KẾ HOẠCH - TÀI CHÍNH', 'GIÁM ĐỐC'),
        recipients,
      },
      report: { symbol: 'BC-SYT', signatures: openBoxes('GIÁM ĐỐC'), recipients },
      // BB: the abbreviation of a biên bản (Nghị định 30/2020/NĐ-CP, phụ lục III) with the department's own.
      minutes: { symbol: 'BB-SYT', signatures: openBoxes('THƯ KÝ', 'CHỦ TRÌ'), recipients },
      appraisal: {
        symbol: 'BB-SYT',
        signatures: openBoxes('TRẠM Y TẾ XÃ', 'TRUNG TÂM Y TẾ', 'THƯ KÝ', 'TRƯỞNG ĐOÀN THẨM ĐỊNH'),
        recipients: [],
      },
      list: { symbol: 'BC-SYT', signatures: openBoxes('NGƯỜI LẬP BIỂU'), recipients: [] },
    },
  };
}

/** Head and foot of a paper of a kind. Number and day stay open: they are given at signing. @param today `YYYY-MM-DD` */
export function headOf({ papers, ...office }: Letterhead, kind: PaperKind, today: string): OfficialHead {
  const year = today.slice(0, 4);
  return {
    ...office,
    ...papers[kind],
    number: null,
    day: { open: true, year: Number(year) },
    attachedTo: kind === 'workbook' ? sayAttachedToReport(papers.report.symbol, year) : null,
  };
}

/**
 * The head of a paper that is a health centre's own: it stands under the department, bears no number, and takes nothing from what the
 * department wrote for itself.
 */
export const centreHead = (province: string, office: string, today: string): OfficialHead => ({
  organAbove: `SỞ Y TẾ ${province.toUpperCase()}`,
  organ: office.toUpperCase(),
  symbol: null,
  number: null,
  place: placeOf(province),
  day: { open: true, year: Number(today.slice(0, 4)) },
  attachedTo: null,
  signatures: [],
  recipients: [],
});
