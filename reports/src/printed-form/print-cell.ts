import type ExcelJS from 'exceljs';
import type { ContentColumns, ContentStack, ContentText, TableCell } from 'pdfmake/interfaces.js';
import { outcomeMarks } from '@chuan-xa/wording';
import { text, type Placed } from '../official-form/index.js';
import { pngOf } from '../paper/pdf.js';
import { markOf } from '../pictures/mark-of.js';
import { sayCell } from './say-cell.js';

/** The shape that the face of papers has no letter for. */
const SHAPE = outcomeMarks.undetermined;

/** A cell of a table as it is printed. @param scale of its letters, to those on the sheet */
export function printCell({ value, style }: Placed, scale: number): TableCell {
  const { font, alignment, border } = style;
  return {
    ...printText(text(sayCell(value, style.numFmt)) ?? '', {
      fontSize: (font?.size ?? 10) * scale,
      bold: font?.bold === true,
      italics: font?.italic === true,
      alignment: sideOf(alignment),
    }),
    ...fillOf(style),
    verticalAlignment: 'middle',
    border: [border?.left, border?.top, border?.right, border?.bottom].map((line) => line !== undefined),
  } as TableCell;
}

const sideOf = (alignment: Partial<ExcelJS.Alignment> | undefined): 'left' | 'center' | 'right' => {
  const side = alignment?.horizontal;
  return side === 'center' || side === 'right' ? side : 'left';
};

const fillOf = ({ fill }: Partial<ExcelJS.Style>): { fillColor?: string } => {
  const argb = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
  return argb === undefined ? {} : { fillColor: `#${argb.slice(-6)}` };
};

export interface TextLook {
  fontSize: number;
  bold: boolean;
  italics: boolean;
  alignment: 'left' | 'center' | 'right';
}

/** A text of which ◐ at the beginning is a picture: above a name in the middle, before anything else. */
export function printText(said: string, look: TextLook): ContentText | ContentStack | ContentColumns {
  const own = { preserveLeadingSpaces: true, ...look };
  if (!said.startsWith(SHAPE)) return { ...own, text: said };
  const mark = { image: pngOf(markOf('undetermined')), width: look.fontSize * 0.72 };
  const rest = { ...own, text: said.slice(SHAPE.length).trimStart() };
  if (look.alignment === 'center') return { stack: [{ ...mark, alignment: 'center', margin: [0, 1, 0, 0] }, rest] };
  return {
    columns: [
      { ...mark, margin: [0, look.fontSize * 0.2, 0, 0] },
      { ...rest, width: '*' },
    ],
    columnGap: 2,
  };
}
