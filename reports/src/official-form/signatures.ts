import type { FormSheet, Span } from './form-sheet.js';
import type { OfficialHead } from './head.js';
import type { PlainLook } from './styles.js';

interface Part {
  span: Span;
  text: string;
  look: PlainLook;
}

/** Rows of 15 points left free between capacity and name. */
const ROWS_TO_SIGN = 4;
const ROW = 15;

/** The blocks of signature side by side, with open names; where asked for, "Nơi nhận" to their left. */
export function writeSignatures(sheet: FormSheet, head: OfficialHead, withRecipients: boolean): void {
  if (head.signatures.length === 0) return;
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
      return span && text ? [{ span, text, look: { size: 12, bold: true, horizontal: 'center' } }] : [];
    });
    const parts = [...left.slice(at, at + 1), ...signed];
    if (parts.length > 0) sheet.line(parts, at < deep ? 17 : ROW);
    else sheet.blank(ROW);
  }
}

function recipients(span: Span, names: string[]): Part[] {
  const last = names.length - 1;
  return [
    { span, text: 'Nơi nhận:', look: { size: 11, bold: true, italic: true } },
    ...names.map((name, at): Part => ({ span, text: `- ${name}${at === last ? '.' : ';'}`, look: { size: 10 } })),
  ];
}
