import type ExcelJS from 'exceljs';
import { text, type CellValue } from './cell.js';
import { heightOf, lines } from './estimate.js';
import { plainStyle, TEXT_FORMAT, type PlainLook } from './styles.js';

/** A stretch of columns, counted from 1, both ends included. */
export interface Span {
  from: number;
  to: number;
}

/** A cell ready to be written. */
export interface Placed {
  value: CellValue;
  style: Partial<ExcelJS.Style>;
}

/** Where a formula or a command would begin if the cell were typed: such text is data. */
const FORMULA = /^[=+\-@\t]/;
/** A longer text in the format "@" is shown as ##### by Excel 2010; it is data all the same. */
const LONGEST_AS_TEXT = 255;
const looksLikeFormula = (value: string): boolean => FORMULA.test(value) && value.length <= LONGEST_AS_TEXT;
/** Of a row that says none, in points. */
const USUAL_HEIGHT = 15;
/** Rows written before the loop gives way, so that what is written can leave. */
const ROWS_A_TURN = 100;

/** A sheet written from top to bottom and let go row by row: a row that is committed takes no memory. */
export class FormSheet {
  private nextRow = 1;
  private usedHeight = 0;

  constructor(
    private readonly sheet: ExcelJS.Worksheet,
    readonly widths: number[],
    private readonly pace: () => Promise<void>,
  ) {
    sheet.columns = widths.map((width) => ({ width }));
    this.name = sheet.name;
  }

  readonly name: string;

  /** The number that the next row will have. */
  get next(): number {
    return this.nextRow;
  }

  /** Points of all rows so far, those without a height of their own at the usual one. */
  get used(): number {
    return this.usedHeight;
  }

  /** Writes a row of cells from the first column on and lets it go. Returns its number. */
  async row(cells: (Placed | null)[], height?: number): Promise<number> {
    const number = this.nextRow;
    this.open(number, cells, height).commit();
    this.nextRow += 1;
    if (number % ROWS_A_TURN === 0) {
      this.forgetFormulas();
      await this.pace();
    }
    return number;
  }

  /** Writes several rows that are merged with each other (a head), and lets them go together. */
  block(rows: { cells: (Placed | null)[]; height?: number }[], merges: { rows: Span; columns: Span }[]): Span {
    const from = this.nextRow;
    const opened = rows.map(({ cells, height }, at) => this.open(from + at, cells, height));
    for (const { rows: down, columns } of merges) {
      this.sheet.mergeCells(from + down.from - 1, columns.from, from + down.to - 1, columns.to);
    }
    for (const row of opened) row.commit();
    this.nextRow += rows.length;
    return { from, to: this.nextRow - 1 };
  }

  /** Writes one row of texts, each across its span of columns, outside any table. */
  line(parts: { span: Span; text: string; look: PlainLook }[], height?: number): number {
    const cells: (Placed | null)[] = [];
    for (const part of parts) cells[part.span.from - 1] = { value: part.text, style: plainStyle(part.look) };
    const needed = parts.map((part) => {
      const size = part.look.size ?? 11;
      return heightOf(
        part.look.wrap ? lines(part.text, this.widthOf(part.span), size, part.look.bold ? 1.08 : 1) : 1,
        size,
      );
    });
    const merges = parts
      .filter(({ span }) => span.to > span.from)
      .map(({ span }) => ({ rows: { from: 1, to: 1 }, columns: span }));
    return this.block([{ cells, height: height ?? Math.max(...needed) }], merges).from;
  }

  blank(height: number): void {
    this.block([{ cells: [{ value: null, style: plainStyle() }], height }], []);
  }

  get whole(): Span {
    return { from: 1, to: this.widths.length };
  }

  widthOf({ from, to }: Span): number {
    return this.widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
  }

  /** Cuts the columns into stretches whose widths stand to each other roughly as `shares`. */
  cut(shares: number[]): Span[] {
    const all = this.widthOf(this.whole);
    const sum = shares.reduce((a, b) => a + b, 0);
    let from = 1;
    let share = 0;
    return shares.map((part, at) => {
      share += part;
      const room = this.widths.length - (shares.length - at - 1);
      let to = from;
      while (to < room && this.widthOf({ from: 1, to: to + 1 }) <= (all * share) / sum + (this.widths[to] ?? 0) / 2)
        to += 1;
      const span = { from, to: at === shares.length - 1 ? this.widths.length : to };
      from = to + 1;
      return span;
    });
  }

  pageBreak(): void {
    (this.sheet as unknown as { rowBreaks: { id: number; max: number; man: number }[] }).rowBreaks.push({
      id: this.nextRow - 1,
      max: 16_383,
      man: 1,
    });
  }

  /** The filter stands on the last row of the head. */
  filter(headRow: number, lastRow: number): void {
    this.sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: lastRow, column: this.widths.length } };
  }

  repeatOnPages({ from, to }: Span): void {
    this.sheet.pageSetup.printTitlesRow = `${from}:${to}`;
  }

  /** Made so small that all of it prints on one page. */
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
    this.usedHeight += height ?? USUAL_HEIGHT;
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
