import { formatCount } from '@chuan-xa/wording';

const MB = 1024 * 1024;

/** How much a file may hold. Each is checked before the work that it bounds. */
export const FILE_LIMITS = {
  bytes: 20 * MB,
  unpackedBytes: 200 * MB,
  unpackedText: '200 MB',
  rows: 20_000,
  /** 50 columns of the most rows; a cell takes fifteen bytes and its text, once for all that say the same. */
  cells: 1_000_000,
  /** Whoever goes through a table asks for every column of every row. */
  columns: 1_000,
  /** Of a workbook, each a part of its own; and what its table of contents refers to. */
  sheets: 1_000,
  /** Of all sheets of a workbook together: whoever goes through the sheets keeps them all. */
  bookCells: 2_000_000,
  /** Of any sheet: A … XFD. */
  sheetColumns: 16_384,
  mergedAreas: 50_000,
  /** Of all texts of a sheet together, and of the workbook's table of texts: 40 MB each at the most. */
  textCharacters: 20_000_000,
  /** A row, and what stands before the first or after the last of them. */
  pieceBytes: 8 * MB,
  pieceText: '8 MB',
  /** The table of contents and the styles, which are read whole. */
  partBytes: 16 * MB,
  partText: '16 MB',
  /** Lines of a CSV, the empty ones and those within quotes among them. */
  lines: 200_000,
  /** Of a record of a CSV. */
  recordBytes: MB,
  mapBytes: 256 * 1024,
} as const;

const counted = (count: number, limit: number, what: string): string | null =>
  count > limit ? `${formatCount(limit)} ${what}` : null;

/** Which limit so many filled rows, cells and columns pass, in words; null when none. */
export const passedLimit = (rows: number, cells: number, columns: number): string | null =>
  counted(rows, FILE_LIMITS.rows, 'dòng') ??
  counted(cells, FILE_LIMITS.cells, 'ô') ??
  counted(columns, FILE_LIMITS.columns, 'cột');
