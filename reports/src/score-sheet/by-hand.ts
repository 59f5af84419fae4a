import { RECIPIENTS, sayRecipients, TO_SIGN as ASKED } from '@chuan-xa/wording';
import type { FormSheet, Signature, Span } from '../official-form/index.js';

const SIZE = 12;
/** Points of a column unit, of a dot line's sign, and of a letter on the average. */
const [UNIT, SIGN, LETTER] = [5.25, 12, 5.8];
/** High enough to write on. */
const LINE = 22;

const dotted = (sheet: FormSheet, span: Span, label: string): string => {
  const room = sheet.widthOf(span) * UNIT - 10 - label.length * LETTER;
  return `${label}${'…'.repeat(Math.max(3, Math.floor(room / SIGN)))}`;
};

/** A line to be filled in by hand, behind its label. */
export function toFill(sheet: FormSheet, label = ''): void {
  sheet.line([{ span: sheet.whole, text: dotted(sheet, sheet.whole, label), look: { size: SIZE } }], LINE);
}

/** Lines for people: name and post beside each other. */
export function toFillPeople(sheet: FormSheet, count: number): void {
  const [name, post] = sheet.cut([55, 45]);
  if (!name || !post) return;
  for (let at = 0; at < count; at += 1)
    sheet.line(
      [
        { span: name, text: dotted(sheet, name, '- Ông (bà): '), look: { size: SIZE } },
        { span: post, text: dotted(sheet, post, 'Chức vụ: '), look: { size: SIZE } },
      ],
      LINE,
    );
}

/** A text of the paper over its whole width. */
export function say(sheet: FormSheet, text: string, look: { bold?: boolean; italic?: boolean } = {}): void {
  sheet.line([{ span: sheet.whole, text, look: { size: SIZE, wrap: true, ...look } }]);
}

/** The outcome to be ticked, with room for why. */
export function toTick(sheet: FormSheet): void {
  say(sheet, 'Kết quả:   ☐ Đạt      ☐ Không đạt      ☐ Chưa xác định', { bold: true });
  toFill(sheet, 'Lý do: ');
  toFill(sheet);
}

/** Points of an upright page between its margins. */
const PAGE = 759;
/** The smallest scale at which a paper is still read with ease. */
const LEAST_SCALE = 0.82;
/** What one row of signatures takes, and what parts it from what stands above. */
const [TO_SIGN, GAP] = [110, 10];

/** Whether what is written so far passes the first page. */
export const isOverPage = (sheet: FormSheet): boolean => sheet.used > PAGE;

/** Capacity, and what is asked of the signer; a name that is known stands under the room to sign. */
const boxText = (box: Signature | undefined): string =>
  [...(box?.capacity ?? []), ...(box?.name ? ['', '', '', box.name] : [ASKED])].join('\n');

/**
 * The signatures. Capacities and the room to sign are one high row, which no program cuts at the end of a page; what is a little
 * longer than a page is made one, so that nobody signs an empty sheet.
 */
export function toSign(sheet: FormSheet, rows: Signature[][], recipients: string[] = []): void {
  for (const boxes of rows) {
    sheet.blank(GAP);
    const spans = sheet.cut(boxes.map(() => 1));
    const parts = spans.map((span, at) => ({
      span,
      text: boxText(boxes[at]),
      look: { size: SIZE, bold: true, wrap: true, horizontal: 'center', vertical: 'top' } as const,
    }));
    sheet.line(parts, TO_SIGN);
  }
  if (recipients.length > 0) {
    sheet.blank(GAP);
    for (const text of [RECIPIENTS, ...sayRecipients(recipients)]) say(sheet, text);
  }
  if (isOverPage(sheet) && sheet.used * LEAST_SCALE <= PAGE) sheet.onOnePage();
}
