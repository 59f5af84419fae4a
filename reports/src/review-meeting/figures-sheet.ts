import { tableOf, type Figure, type FigureTable, type TableCell } from '@chuan-xa/charts';
import { outcomeMarks } from '@chuan-xa/wording';
import { tableStyle, type CellValue, type FormSheet, type FormBook, type Placed } from '../official-form/index.js';
import { headStyle } from '../official-form/styles.js';
import { heightOf, lines } from '../official-form/estimate.js';
import { letter } from '../official-form/column.js';
import { pictureOf } from '../pictures/picture-of.js';
import type { ReviewMeetingReport } from './report.js';
import { FIGURES_SHEET, momentLine } from './sheet.js';

/** Of a column of names, and of all columns of numbers together, in Excel's units. */
const NAMES = 42;
const NUMBERS = 126;
/** Points to one of Excel's units, and height to width of what a page takes, A4 lying, with a little to spare. */
const UNIT = 5.25;
const PAGE = 0.665;
/** Of a picture, in points, however long its table is. */
const LEAST = 160;
/** Of the drawing, in px: its letters are then of about eleven points on paper. */
const DRAWN = 1280;

/** The name by which a figure's table is found in the workbook: of `review-BTCQGYTX`, "Hinh_review_BTCQGYTX". */
export const figureName = (id: string): string => `Hinh_${id.replaceAll('-', '_')}`;

/** Each figure on a page of its own: the finding, the picture, and under it the same as a table of numbers. */
export async function writeFiguresSheet(book: FormBook, report: ReviewMeetingReport): Promise<void> {
  const { figures } = report;
  const most = Math.max(4, ...figures.map(({ columns }) => columns.length));
  const widths = [NAMES, ...Array.from({ length: most }, () => NUMBERS / most)];
  const sheet = book.sheet({ name: FIGURES_SHEET, widths, frozen: { rows: 0, columns: 0 } });
  for (const [at, figure] of figures.entries()) {
    await writeFigure(book, sheet, figure, `Hình ${at + 1}/${figures.length} – ${momentLine(report)}`);
    if (at < figures.length - 1) sheet.pageBreak();
  }
  sheet.close();
}

async function writeFigure(book: FormBook, sheet: FormSheet, figure: Figure, strip: string): Promise<void> {
  const from = sheet.used;
  const table = tableOf(figure);
  sheet.line([{ span: sheet.whole, text: strip, look: { size: 10, italic: true } }]);
  sheet.line([{ span: sheet.whole, text: figure.finding, look: { size: 16, bold: true, wrap: true } }]);
  sheet.line([{ span: sheet.whole, text: figure.about, look: { size: 11, italic: true, wrap: true } }]);
  const width = sheet.widthOf(sheet.whole) * UNIT - 6;
  const rows = rowsOf(table, sheet.widths, 0);
  const below = rows.reduce((sum, { height }) => sum + height, 0) + noteHeight(figure, sheet) + 8;
  const height = Math.max(LEAST, width * PAGE - (sheet.used - from) - below);
  const size = { width: DRAWN, height: Math.round((DRAWN * height) / width), scale: 2 };
  sheet.picture({
    ...{ width, height, png: pictureOf(figure, size) },
    ...{ name: `figure/${figure.id}`, says: figure.finding },
  });
  book.name(figureName(figure.id), sheet, `A${sheet.next}`);
  const [head, ...body] = rowsOf(table, sheet.widths, sheet.next);
  if (head) sheet.head([head], []);
  for (const { cells, height: own } of body) await sheet.row(cells, own);
  if (figure.note !== null)
    sheet.line([{ span: sheet.whole, text: figure.note, look: { size: 10, italic: true, wrap: true } }]);
}

const noteHeight = ({ note }: Figure, sheet: FormSheet): number =>
  note === null ? 0 : heightOf(lines(note, sheet.widthOf(sheet.whole), 10), 10);

interface TableLine {
  cells: Placed[];
  height: number;
}

/** Head, rows and total, of which the head will be the sheet's row `first`; the total as a live sum of its column. */
function rowsOf({ columns, rows, total, rowHead }: FigureTable, widths: readonly number[], first: number): TableLine[] {
  const heads = [
    rowHead,
    ...columns.map(({ label, look }) => (look === null ? label : `${outcomeMarks[look]} ${label}`)),
  ];
  const deepest = Math.max(...heads.map((text, at) => lines(text, widths[at] ?? 1, 10, 1.08)));
  const lineOf = (label: string, values: CellValue[], kind: 'body' | 'total'): TableLine => ({
    cells: [
      { value: label, style: tableStyle('text', kind) },
      ...values.map((value, at): Placed => ({ value, style: tableStyle('count', kind, undefined, formats[at]) })),
    ],
    height: heightOf(lines(label, NAMES, 10, kind === 'total' ? 1.08 : 1), 10),
  });
  const formats = columns.map((_, at) => formatOf(rows.flatMap(({ cells }) => cells[at]?.value ?? [])));
  const numbers = (cells: readonly TableCell[]): (number | null)[] =>
    cells.map(({ value }) => (value === null ? null : Number(value)));
  const body = rows.map(({ label, cells }) => lineOf(label, numbers(cells), 'body'));
  const head = { cells: heads.map((value) => ({ value, style: headStyle(10, true) })), height: heightOf(deepest, 10) };
  if (total === null) return [head, ...body];
  const sums = numbers(total.cells).map((result, at): CellValue => {
    const range = `${letter(at + 1)}${first + 1}:${letter(at + 1)}${first + rows.length}`;
    return result === null ? null : { formula: `SUM(${range})`, result };
  });
  return [head, ...body, lineOf(total.label, sums, 'total')];
}

/** As many decimals as any number of the column has. */
const formatOf = (values: readonly string[]): string => {
  const decimals = Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
};
