import { RECIPIENTS, sayRecipients } from '@chuan-xa/wording';
import { heightOf, lines } from './estimate.js';
import type { FormSheet, Span, TextPart as Part } from './form-sheet.js';
import type { OfficialHead } from './head.js';

/** Rows of 15 points left free between capacity and name. */
const ROWS_TO_SIGN = 4;
const ROW = 15;

/** The blocks of signature side by side, with open names; where asked for, "Nơi nhận" to their left. */
export function writeSignatures(sheet: FormSheet, head: OfficialHead, withRecipients: boolean): void {
  if (head.signatures.length === 0 || !sheet.own.end) return;
  const spans = sheet.cut([...(withRecipients ? [1] : []), ...head.signatures.map(() => 1)]);
  const left = withRecipients && spans[0] ? recipients(spans[0], head.recipients) : [];
  const blocks = withRecipients ? spans.slice(1) : spans;
  const deep = Math.max(...head.signatures.map(({ capacity }) => capacity.length));
  const rows = Math.max(left.length, deep + ROWS_TO_SIGN + 1);
  sheet.blank(10);
  for (let at = 0; at < rows; at++) {
    const signed = head.signatures.flatMap(({ capacity, name }, block): Part[] => {
      const span = blocks[block];
      const text = at === rows - 1 ? name : (capacity[at] ?? null);
      return span && text ? [{ span, text, look: { size: 12, bold: true, wrap: true, horizontal: 'center' } }] : [];
    });
    const parts = [...left.slice(at, at + 1), ...signed];
    if (parts.length > 0) sheet.line(parts, heightOfLine(sheet, parts, at < deep ? 17 : ROW));
    else sheet.blank(ROW);
  }
}

/** A line keeps its height unless one of its texts takes more lines. */
function heightOfLine(sheet: FormSheet, parts: Part[], usual: number): number {
  const deep = parts.map(({ span, text, look: { size = 12, bold } }) => {
    const count = lines(text, sheet.widthOf(span), size, bold ? 1.08 : 1);
    return count > 1 ? heightOf(count, size) : 0;
  });
  return Math.max(usual, ...deep);
}

function recipients(span: Span, names: string[]): Part[] {
  if (names.length === 0) return [];
  return [
    { span, text: RECIPIENTS, look: { size: 11, bold: true, italic: true } },
    ...sayRecipients(names).map((text): Part => ({ span, text, look: { size: 10, wrap: true } })),
  ];
}
