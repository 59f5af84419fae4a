import {
  pageMarks,
  writeSignatures,
  type DataState,
  type FormBook,
  type FormSheet,
  type OfficialHead,
  type SheetForm,
} from '../official-form/index.js';
import { infoOf, makePdf, pt } from '../paper/pdf.js';
import { PAPER_FACE } from '../pictures/faces.js';
import { PrintedSheet } from './printed-sheet.js';

/** A4 lying, with the margins of the workbook's pages, in millimetres. */
const PAGE = { width: 297, top: 15, bottom: 14, left: 12, right: 10 };
const ROOM = pt(PAGE.width - PAGE.left - PAGE.right);
/** Of the signatures, which stand in no table's columns. */
const END = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1].map(() => ROOM / 12 / 5.25);

export interface PrintedTitle {
  /** Of the file. */
  title: string;
  /** At the foot of every page. */
  foot: string;
}

/**
 * Official forms as a PDF: one paper, with the official head on its first page and the signatures on its last, on pages A4 lying. What is a
 * sheet of the workbook begins on a page of its own.
 */
export class PrintedBook implements FormBook {
  private readonly sheets: PrintedSheet[] = [];

  constructor(
    private readonly state: DataState,
    private readonly head: OfficialHead,
  ) {}

  sheet({ name, widths }: SheetForm): FormSheet {
    const first = this.sheets.length === 0;
    const sheet = new PrintedSheet(name, widths, ROOM, { head: first, end: false }, !first);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A PDF has no names for cells. */
  name(): void {
    return undefined;
  }

  /** The PDF of all that was written. */
  close({ title, foot }: PrintedTitle): Promise<Buffer> {
    const end = new PrintedSheet('', END, ROOM, { head: false, end: true }, false);
    end.together(() => writeSignatures(end, this.head, true));
    const marks = pageMarks(this.state).join(' – ');
    return makePdf({
      pageSize: 'A4',
      pageOrientation: 'landscape',
      pageMargins: [pt(PAGE.left), pt(PAGE.top), pt(PAGE.right), pt(PAGE.bottom)],
      info: infoOf(title, this.head.organ, this.state),
      defaultStyle: { font: PAPER_FACE, fontSize: 11, lineHeight: 1.1 },
      header: { text: marks, alignment: 'center', bold: true, fontSize: 11, margin: [0, pt(6), 0, 0] },
      footer: (page, pages) => ({
        margin: [pt(PAGE.left), pt(4), pt(PAGE.right), 0],
        fontSize: 9,
        columns: [
          { text: foot, italics: true },
          { text: `Trang ${page}/${pages}`, alignment: 'right', width: 'auto' },
        ],
      }),
      content: [...this.sheets, end].flatMap(({ contents }) => contents),
    });
  }
}
