import { MOTTO, NATION, sayPaperNumber, sayPlaceAndDay } from '@chuan-xa/wording';
import { heightOf, lines } from './estimate.js';
import type { FormSheet } from './form-sheet.js';
import type { OfficialHead } from './head.js';

export interface Title {
  /** e.g. `Biểu số 02`; empty for a paper that is no numbered form. */
  form: string;
  /** In capitals. */
  title: string;
  /** Lines under the title, in italics: round, moment of the data, what all rows share. */
  lines: string[];
}

/** Drawn with em dashes, which touch each other: a picture is not to be had in a streamed sheet. */
const rule = (dashes: number): string => '—'.repeat(dashes);

/** `Lạng Sơn, ngày 01 tháng 11 năm 2023`; day and month stay open until the paper is signed. */
export const placeAndDay = ({ place, day }: OfficialHead): string =>
  sayPlaceAndDay(place, 'open' in day ? { year: day.year } : day.date);

/** `Số:      /BC-SYT`; empty where the paper bears no number. */
export const numberLine = ({ number, symbol }: OfficialHead): string => sayPaperNumber(number, symbol);

/** The official head in two columns, the title, and what it goes with. */
export function writeLetterhead(sheet: FormSheet, head: OfficialHead, title: Title): void {
  if (sheet.own.head) writeHead(sheet, head);
  const [rest, form] = sheet.cut([82, 18]);
  if (rest && form && title.form !== '')
    sheet.line([{ span: form, text: title.form, look: { size: 11, bold: true, horizontal: 'right' } }], 15);
  sheet.line([
    { span: sheet.whole, text: title.title, look: { size: 14, bold: true, horizontal: 'center', wrap: true } },
  ]);
  if (head.attachedTo && sheet.own.head) {
    sheet.line([
      { span: sheet.whole, text: `(${head.attachedTo})`, look: { size: 12, italic: true, horizontal: 'center' } },
    ]);
  }
  for (const line of title.lines) {
    sheet.line([{ span: sheet.whole, text: line, look: { size: 11, italic: true, horizontal: 'center', wrap: true } }]);
  }
  sheet.blank(5);
}

/** Organ and nation beside each other, and under them number, place and day. */
function writeHead(sheet: FormSheet, head: OfficialHead): void {
  const [left, right] = sheet.cut([42, 58]);
  if (!left || !right) return;
  const centre = { horizontal: 'center' as const };
  const both = (a: string, b: string, lookA: object, lookB: object, height?: number): void => {
    sheet.line(
      [
        { span: left, text: a, look: { ...centre, ...lookA } },
        { span: right, text: b, look: { ...centre, ...lookB } },
      ],
      height,
    );
  };
  // A long name takes two lines on a narrow paper.
  const high = (name: string, wider: number): number => {
    const deep = lines(name, sheet.widthOf(left), 12, wider);
    return deep > 1 ? heightOf(deep, 12) : 17;
  };
  both(head.organAbove, NATION, { size: 12, wrap: true }, { size: 12, bold: true }, high(head.organAbove, 1));
  both(head.organ, MOTTO, { size: 12, bold: true, wrap: true }, { size: 13, bold: true }, high(head.organ, 1.08));
  both(rule(12), rule(24), { size: 7 }, { size: 7 }, 8);
  both(numberLine(head), placeAndDay(head), { size: 12 }, { size: 12, italic: true }, 18);
}

/** How many rows the letterhead takes: what is frozen must be known before the first row is written. */
export function letterheadRows(head: OfficialHead, title: Title): number {
  return 6 + (title.form === '' ? 0 : 1) + (head.attachedTo ? 1 : 0) + title.lines.length;
}
