import type ExcelJS from 'exceljs';
import type { HungPicture } from '../pictures/hang-pictures.js';
import { text } from './cell.js';
import {
  FormSheet,
  type HeadRow,
  type Merge,
  type Picture,
  type Placed,
  type Span,
  type TextPart,
} from './form-sheet.js';
import { plainStyle, TEXT_FORMAT } from './styles.js';

/** Where a formula or a command would begin if the cell were typed: such text is data. */
const FORMULA = /^[=+\-@\t]/;
/** A longer text in the format "@" is shown as ##### by Excel 2010; it is data all the same. */
const LONGEST_AS_TEXT = 255;
const looksLikeFormula = (value: string): boolean => FORMULA.test(value) && value.length <= LONGEST_AS_TEXT;
/** Rows written before the loop gives way, so that what is written can leave. */
const ROWS_A_TURN = 100;

/** The rows that a picture stands over are no higher than this, in points: Excel knows no higher ones than 409. */
const STEP = 100;
/** Left free under a picture, in points. */
const UNDER = 6;

/** A sheet of a workbook, let go row by row: a row that is committed takes no memory. */
export class ExcelSheet extends FormSheet {
  /** The pictures for which room was left. */
  readonly pictures: HungPicture[] = [];

  constructor(
    private readonly sheet: ExcelJS.Worksheet,
    widths: number[],
    private readonly pace: () => Promise<void>,
  ) {
    super(sheet.name, widths, { head: true, end: true });
    sheet.columns = widths.map((width) => ({ width }));
  }

  async row(cells: (Placed | null)[], height?: number): Promise<number> {
    const number = this.counted([height]);
    this.open(number, cells, height).commit();
    if (number % ROWS_A_TURN === 0) {
      this.forgetFormulas();
      await this.pace();
    }
    return number;
  }

  head(rows: HeadRow[], merges: Merge[]): Span {
    return this.block(rows, merges);
  }

  /** Rows that are merged with each other, let go together. */
  private block(rows: HeadRow[], merges: Merge[]): Span {
    const from = this.counted(rows.map(({ height }) => height));
    const opened = rows.map(({ cells, height }, at) => this.open(from + at, cells, height));
    for (const { rows: down, columns } of merges) {
      this.sheet.mergeCells(from + down.from - 1, columns.from, from + down.to - 1, columns.to);
    }
    for (const row of opened) row.commit();
    return { from, to: this.next - 1 };
  }

  protected writeLine(parts: TextPart[], height: number): number {
    const cells: (Placed | null)[] = [];
    for (const part of parts) cells[part.span.from - 1] = { value: part.text, style: plainStyle(part.look) };
    const merges = parts
      .filter(({ span }) => span.to > span.from)
      .map(({ span }) => ({ rows: { from: 1, to: 1 }, columns: span }));
    return this.block([{ cells, height }], merges).from;
  }

  blank(height: number): void {
    this.block([{ cells: [{ value: null, style: plainStyle() }], height }], []);
  }

  picture(picture: Picture): void {
    this.pictures.push({ ...picture, sheet: this.name, row: this.next });
    for (let left = picture.height + UNDER; left > 0; left -= STEP) this.blank(Math.min(STEP, left));
  }

  pageBreak(): void {
    (this.sheet as unknown as { rowBreaks: { id: number; max: number; man: number }[] }).rowBreaks.push({
      id: this.next - 1,
      max: 16_383,
      man: 1,
    });
  }

  filter(headRow: number, lastRow: number): void {
    this.sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: lastRow, column: this.widths.length } };
  }

  repeatOnPages({ from, to }: Span): void {
    this.sheet.pageSetup.printTitlesRow = `${from}:${to}`;
  }

  onOnePage(): void {
    this.sheet.pageSetup.fitToHeight = 1;
  }

  close(): void {
    this.sheet.commit();
  }

  /** ExcelJS 4.4.0 keeps every formula of a streamed sheet for the sake of shared ones, of which there are none here. */
  private forgetFormulas(): void {
    Object.assign(this.sheet, { _formulae: {} });
  }

  private open(number: number, cells: (Placed | null)[], height: number | undefined): ExcelJS.Row {
    const row = this.sheet.getRow(number);
    if (height !== undefined) row.height = height;
    for (const [at, placed] of cells.entries()) {
      if (!placed) continue;
      const cell = row.getCell(at + 1);
      const value = typeof placed.value === 'string' ? text(placed.value) : placed.value;
      // An inline string: a shared one would stay in memory, and a bare one is written as a formula's result, which loses its line breaks.
      cell.value = typeof value === 'string' ? { richText: [{ text: value }] } : value;
      cell.style = typeof value === 'string' && looksLikeFormula(value) ? asText(placed.style) : placed.style;
    }
    return row;
  }
}

const texts = new WeakMap<object, Partial<ExcelJS.Style>>();

function asText(style: Partial<ExcelJS.Style>): Partial<ExcelJS.Style> {
  const found = texts.get(style) ?? { ...style, numFmt: TEXT_FORMAT };
  texts.set(style, found);
  return found;
}
