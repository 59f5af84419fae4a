import type {
  Column,
  ContentColumns,
  ContentImage,
  ContentStack,
  ContentTable,
  ContentText,
  TableCell,
} from 'pdfmake/interfaces.js';
import {
  FormSheet,
  type HeadRow,
  type Merge,
  type Picture,
  type Placed,
  type Span,
  type TextPart,
} from '../official-form/index.js';
import { pngOf } from '../paper/pdf.js';
import { printCell, printText } from './print-cell.js';

/** Points to one of Excel's units. */
const UNIT = 5.25;
/** What a cell keeps free to its left and right, and the breadth of its line. */
const [FREE, LINE] = [1, 0.5];
/** A head's letters are a little smaller than on the sheet, and its rows higher: narrow columns hold whole words. */
const HEAD = { letters: 0.95, rows: 1.25 };
/** Letters outside tables are not made smaller than this: they do not stand in columns. */
const LEAST_SCALE = 0.9;

/** A picture is a little smaller than on the sheet: a printed table takes more room than the estimate of its rows. */
const PICTURE_SCALE = 0.84;

type Printed = ContentText | ContentColumns | ContentImage | ContentStack | ContentTable;

interface OpenTable {
  heads: TableCell[][];
  /** Of the rows of the head, in points: what is merged over several of them would else not be counted. */
  heights: number[];
  rows: TableCell[][];
}

/** A sheet that is printed: what stands in its rows, as content of a PDF whose text is `room` points wide. */
export class PrintedSheet extends FormSheet {
  readonly contents: Printed[] = [];
  private readonly scale: number;
  private table: OpenTable | null = null;
  private breaks: boolean;

  /** @param breaks whether it begins a page */
  constructor(name: string, widths: number[], room: number, own: { head: boolean; end: boolean }, breaks: boolean) {
    super(name, widths, own);
    this.breaks = breaks;
    this.scale = Math.min(1, room / (this.widthOf(this.whole) * UNIT));
  }

  row(cells: (Placed | null)[], height?: number): Promise<number> {
    this.opened().rows.push(this.runOver(cells));
    return Promise.resolve(this.counted([height]));
  }

  head(rows: HeadRow[], merges: Merge[]): Span {
    this.endTable();
    const heads = rows.map(({ cells }) => this.runOver(cells, HEAD.letters));
    for (const merge of merges) join(heads, merge);
    const heights = rows.map(({ height = 0 }) => height * this.scale * HEAD.rows);
    this.table = { heads, heights, rows: [] };
    const from = this.counted(rows.map(({ height }) => height));
    return { from, to: this.next - 1 };
  }

  protected writeLine(parts: TextPart[], height: number): number {
    const columns: Column[] = [];
    let at = 1;
    for (const { span, text, look } of parts) {
      if (span.from > at) columns.push({ text: '', width: this.points({ from: at, to: span.from - 1 }) });
      const { size = 11, bold = false, italic = false, horizontal = 'left' } = look;
      const own = { fontSize: size * this.textScale, bold, italics: italic, alignment: horizontal };
      columns.push({ ...printText(text, own), width: this.points(span) });
      at = span.to + 1;
    }
    this.put({ columns, columnGap: 0, margin: [0, 0, 0, 1.5] });
    return this.counted([height]);
  }

  blank(height: number): void {
    this.put({ text: '', fontSize: 1, lineHeight: 1, margin: [0, 0, 0, height * this.textScale] });
    this.counted([height]);
  }

  picture({ png, width, height }: Picture): void {
    const scale = this.scale * PICTURE_SCALE;
    const size = { width: width * scale, height: height * scale };
    this.put({ image: pngOf(png), ...size, alignment: 'center', margin: [0, 2, 0, 3] });
  }

  pageBreak(): void {
    this.endTable();
    this.breaks = true;
  }

  /** A PDF has no filters. */
  filter(): void {
    this.endTable();
  }

  /** Every head is repeated. */
  repeatOnPages(): void {
    this.opened();
  }

  /** Nothing is made smaller to save a page. */
  onOnePage(): void {
    this.endTable();
  }

  close(): void {
    this.endTable();
  }

  /** Everything that is written is kept on one page: signatures. */
  together(write: () => void): void {
    const from = this.contents.length;
    write();
    this.endTable();
    const stack = this.contents.splice(from);
    this.contents.push({ stack, unbreakable: true });
  }

  private get textScale(): number {
    return Math.max(this.scale, LEAST_SCALE);
  }

  private points(span: Span): number {
    return this.widthOf(span) * UNIT * this.scale;
  }

  private opened(): OpenTable {
    this.table ??= { heads: [], heights: [], rows: [] };
    return this.table;
  }

  /** Cells from the first column to the last; a text that is not wrapped runs on over the empty ones behind it. */
  private runOver(cells: (Placed | null)[], letters = 1): TableCell[] {
    const printed: TableCell[] = [];
    while (printed.length < this.widths.length) {
      const placed = cells[printed.length] ?? null;
      if (placed === null) {
        printed.push({ text: '', fontSize: 1, border: [false, false, false, false] });
        continue;
      }
      const span = runsOn(placed) ? emptyBehind(cells, printed.length, this.widths.length) : 1;
      printed.push({ ...(printCell(placed, this.scale * letters) as object), colSpan: span } as TableCell);
      for (let at = 1; at < span; at += 1) printed.push({});
    }
    return printed;
  }

  private endTable(): void {
    const { table } = this;
    this.table = null;
    if (table === null || table.heads.length + table.rows.length === 0) return;
    this.put(
      tableOf(
        table,
        this.widths.map((width) => width * UNIT * this.scale),
      ),
    );
  }

  private put(content: Printed): void {
    this.endTable();
    this.contents.push(this.breaks ? { ...content, pageBreak: 'before' } : content);
    this.breaks = false;
  }
}

/** Makes cells of a head one: what is behind the first of them says nothing. */
function join(heads: TableCell[][], { rows, columns }: Merge): void {
  const first = heads[rows.from - 1]?.[columns.from - 1];
  for (const row of heads.slice(rows.from - 1, rows.to))
    for (let at = columns.from - 1; at < columns.to; at += 1) if (row[at] !== first) row[at] = {};
  if (first) Object.assign(first, { rowSpan: rows.to - rows.from + 1, colSpan: columns.to - columns.from + 1 });
}

const runsOn = ({ value, style }: Placed): boolean => typeof value === 'string' && style.alignment?.wrapText !== true;

/** How many cells a text may take that begins in one: itself, and those behind it that say nothing. */
function emptyBehind(cells: (Placed | null)[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && (cells[end]?.value ?? null) === null) end += 1;
  return end - from;
}

const tableOf = ({ heads, heights, rows }: OpenTable, widths: number[]): ContentTable => ({
  lineHeight: 1.05,
  layout: {
    hLineWidth: () => LINE,
    vLineWidth: () => LINE,
    hLineColor: () => '#444444',
    vLineColor: () => '#444444',
    paddingLeft: () => FREE,
    paddingRight: () => FREE,
    paddingTop: () => 1.2,
    paddingBottom: () => 1.2,
  },
  table: {
    headerRows: heads.length,
    keepWithHeaderRows: heads.length > 0 && rows.length > 0 ? 1 : 0,
    dontBreakRows: true,
    heights: (row) => heights[row] ?? 'auto',
    // The lines and what is free within the cells are part of the width.
    widths: widths.map((width) => width - 2 * FREE - LINE),
    body: [...heads, ...rows],
  },
});
