import type ExcelJS from 'exceljs';
import type { CellValue } from './cell.js';
import { heightOf, lines } from './estimate.js';
import type { PlainLook } from './styles.js';

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

/** A row of a table's head. */
export interface HeadRow {
  cells: (Placed | null)[];
  height?: number;
}

/** Cells of a head that are one; rows are counted from the head's first, from 1. */
export interface Merge {
  rows: Span;
  columns: Span;
}

/** A text across a stretch of columns, outside any table. */
export interface TextPart {
  span: Span;
  text: string;
  look: PlainLook;
}

export interface Picture {
  /** In points. */
  width: number;
  height: number;
  png: Buffer;
  name: string;
  /** What it shows, for those who do not see it. */
  says: string;
}

/** Of a row that says none, in points. */
const USUAL_HEIGHT = 15;

/** A sheet of official forms, written from top to bottom: of a workbook, or of the PDF that says the same. */
export abstract class FormSheet {
  private nextRow = 1;
  private usedHeight = 0;

  /** @param own whether it bears the official head and the signatures itself, or is a part of a paper that bears them elsewhere */
  constructor(
    readonly name: string,
    readonly widths: number[],
    readonly own: { head: boolean; end: boolean },
  ) {}

  /** The number that the next row will have. */
  get next(): number {
    return this.nextRow;
  }

  /** Points of all rows so far, those without a height of their own at the usual one. */
  get used(): number {
    return this.usedHeight;
  }

  /** Counts rows by their heights. Returns the number of the first of them. */
  protected counted(heights: (number | undefined)[]): number {
    for (const height of heights) this.usedHeight += height ?? USUAL_HEIGHT;
    this.nextRow += heights.length;
    return this.nextRow - heights.length;
  }

  /** Writes a row of a table from the first column on and lets it go. Returns its number. */
  abstract row(cells: (Placed | null)[], height?: number): Promise<number>;

  /** Writes the head of a table: rows that are merged with each other. */
  abstract head(rows: HeadRow[], merges: Merge[]): Span;

  protected abstract writeLine(parts: TextPart[], height: number): number;

  abstract blank(height: number): void;

  abstract picture(picture: Picture): void;

  abstract pageBreak(): void;

  /** The filter stands on the last row of the head. */
  abstract filter(headRow: number, lastRow: number): void;

  /** The rows of the head are printed on every page. */
  abstract repeatOnPages(head: Span): void;

  /** Made so small that all of it prints on one page. */
  abstract onOnePage(): void;

  abstract close(): void;

  /** Writes one row of texts, each across its span of columns, outside any table. */
  line(parts: TextPart[], height?: number): number {
    const needed = parts.map(({ span, text, look: { size = 11, wrap, bold } }) =>
      heightOf(wrap ? lines(text, this.widthOf(span), size, bold ? 1.08 : 1) : 1, size),
    );
    return this.writeLine(parts, height ?? Math.max(...needed));
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
}
