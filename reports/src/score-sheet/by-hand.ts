import { writeSignatures, type FormSheet, type OfficialHead, type Span } from '../official-form/index.js';

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

/** Points of an upright page between its margins, and of the table's head, which every further page repeats. */
const [PAGE, HEAD] = [759, 60];
/** What one row of signatures takes. */
const TO_SIGN = 119;

/** Whether what is written so far passes the first page. */
export const isOverPage = (sheet: FormSheet): boolean => sheet.used > PAGE;

/** The signatures, each row of them on one page with the room to sign. */
export function toSign(sheet: FormSheet, head: OfficialHead, rows: string[][]): void {
  const further = PAGE - HEAD;
  const used = sheet.used <= PAGE ? sheet.used : HEAD + ((sheet.used - PAGE) % further);
  if (used + TO_SIGN * rows.length > PAGE) sheet.pageBreak();
  for (const capacities of rows) {
    const signatures = capacities.map((capacity) => ({ capacity: [capacity, '(Ký, ghi rõ họ tên)'], name: null }));
    writeSignatures(sheet, { ...head, signatures }, false);
  }
}
