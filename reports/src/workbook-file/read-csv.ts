import { formatCount } from '@chuan-xa/wording';
import { CsvError, parse } from 'csv-parse/sync';
import { faultOfThrown } from './fault-of-thrown.js';
import { fileFault, type ImportFault } from './faults.js';
import { Grid } from './grid.js';
import { FILE_LIMITS } from './limits.js';
import { SheetTexts } from './sheet-texts.js';
import { makeTable } from './make-table.js';
import type { Table } from './table.js';
import { TooMany } from './workbook-fault.js';

/** What the map may say of a CSV; without it both are found out. */
export interface CsvOptions {
  delimiter?: Delimiter;
  encoding?: Encoding;
}

export type Delimiter = (typeof DELIMITERS)[number];
export type Encoding = (typeof ENCODINGS)[number];
export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1258', 'windows-1252'] as const;
/** In the order in which they are preferred: a decimal comma never splits what a semicolon already splits. */
export const DELIMITERS = ['\t', ';', ',', '|'] as const;

const SAMPLE_ROWS = 60;
const SAMPLE_CHARACTERS = 1_000_000;
const LEAST_SHARE = 0.6;

const encodingOf = (bytes: Buffer): { encoding: string; skip: number } => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return { encoding: 'utf-8', skip: 0 };
};

/** The text of the file, or null when its bytes are no text of the encoding. A byte order mark outweighs what is asked. */
export const decode = (bytes: Buffer, asked?: Encoding): string | null => {
  const { encoding, skip } = encodingOf(bytes);
  try {
    const text = new TextDecoder(skip > 0 ? encoding : (asked ?? encoding), { fatal: true }).decode(
      bytes.subarray(skip),
    );
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
};

interface Bounds {
  /** Records read, the first ones. */
  to?: number;
  on_record?: (fields: string[], context: { records: number }) => null;
}

const records = (text: string, delimiter: string, bounds: Bounds): string[][] =>
  parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    relax_quotes: true,
    max_record_size: FILE_LIMITS.recordBytes,
    ...bounds,
  });

/** The usual number of filled-in columns under a delimiter, and what share of the rows has it. */
const regularity = (text: string, delimiter: string): { columns: number; share: number } => {
  let rows: string[][];
  try {
    rows = records(text, delimiter, { to: SAMPLE_ROWS }).filter((row) => row.some((field) => field.trim() !== ''));
  } catch {
    return { columns: 1, share: 0 };
  }
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, often] = [...counts].sort(([aWidth, a], [bWidth, b]) => b - a || bWidth - aWidth)[0] ?? [1, 0];
  return { columns, share: rows.length === 0 ? 0 : often / rows.length };
};

/** The delimiter under which most rows have the same number of columns, and more than one; null when none does. */
export const detectDelimiter = (text: string): Delimiter | null => {
  const regular = DELIMITERS.map((delimiter) => ({ delimiter, ...regularity(text, delimiter) })).filter(
    ({ columns, share }) => columns > 1 && share >= LEAST_SHARE,
  );
  const [best] = regular.sort((a, b) => b.columns - a.columns);
  return best?.delimiter ?? null;
};

/** `sep=;` in the first line, by which Excel is told the delimiter; Excel does not count it as a row, nor do we. */
const declaredDelimiter = (text: string): { delimiter: Delimiter | null; rest: string } => {
  const found = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = DELIMITERS.find((known) => known === found?.[1]) ?? null;
  return { delimiter, rest: found && delimiter ? text.slice(found[0].length) : text };
};

/** No delimiter was found: an open quote, which hides them all, is told by the parser's own fault. */
const unclear = (text: string, fileName: string): ImportFault => {
  checkBounds(text, ';');
  records(text, ';', { on_record: () => null });
  return fileFault('CSV_DELIMITER_UNCLEAR', { file: fileName });
};

/** What is left where the lines end that hold more than delimiters: a sheet saved whole has a million of the others. */
const withoutEmptyEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s;,|]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

const LINE_FEED = 10;

/** Refuses what the parser would take too long for, by a look at lines and delimiters: those within quotes count too. */
const checkBounds = (text: string, delimiter: string): void => {
  const code = delimiter.charCodeAt(0);
  let [lines, width] = [1, 1];
  for (let at = 0; at < text.length; at += 1) {
    const here = text.charCodeAt(at);
    if (here === LINE_FEED) [lines, width] = [lines + 1, 1];
    else if (here === code) width += 1;
    if (width > FILE_LIMITS.sheetColumns) throw new TooMany(`${formatCount(FILE_LIMITS.columns)} cột`);
  }
  if (lines > FILE_LIMITS.lines) throw new TooMany(`${formatCount(FILE_LIMITS.rows)} dòng`);
};

const fill = (text: string, delimiter: string): { grid: Grid; old: boolean } => {
  checkBounds(text, delimiter);
  const [grid, texts] = [new Grid(), new SheetTexts()];
  let row = 0;
  const keep = (fields: string[]): null => {
    row += 1;
    fields.forEach((field, column) => {
      if (field.trim() !== '') grid.add(row, column + 1, 'text', texts.inline(field, 'Unicode'));
    });
    return null;
  };
  records(text, delimiter, { on_record: keep });
  const read = texts.read();
  return { grid: grid.close(read), old: read.old.size > 0 };
};

const parsed = (text: string, fileName: string, options: CsvOptions, mustBeOld: boolean): Table | ImportFault => {
  const { delimiter: declared, rest } = declaredDelimiter(text);
  const delimiter = options.delimiter ?? declared ?? detectDelimiter(rest.slice(0, SAMPLE_CHARACTERS));
  const held = withoutEmptyEnd(rest);
  if (!delimiter) return unclear(held, fileName);
  const { grid, old } = fill(held, delimiter);
  if (mustBeOld && !old) return fileFault('TEXT_NOT_DECODED', { file: fileName });
  if (grid.filledRows.length === 0) return fileFault('FILE_EMPTY', { file: fileName });
  return makeTable({ source: 'csv', fileName, sheet: null, date1904: false, grid, areas: [] });
};

/** What the parser throws, as a fault of the file. A record without an end is an open quote, or no table at all. */
const faultOf = (thrown: unknown, file: string, text: string): ImportFault => {
  if (!(thrown instanceof CsvError)) return faultOfThrown(thrown, file, null);
  if (thrown.code === 'CSV_MAX_RECORD_SIZE' && !text.includes('"'))
    return fileFault('FILE_TOO_MANY_ROWS', { file, limit: `${formatCount(FILE_LIMITS.columns)} cột` });
  return fileFault('CSV_QUOTE_OPEN', { file, ...(typeof thrown.lines === 'number' ? { line: thrown.lines } : {}) });
};

/**
 * A CSV as a table. Rows are counted as a spreadsheet program counts them: a quoted field of two lines is one row. Bytes that are no
 * UTF-8 are taken where their words are Vietnamese in an old encoding (TCVN3, VNI), else refused.
 */
export const readCsv = (bytes: Buffer, fileName: string, options: CsvOptions = {}): Table | ImportFault => {
  const decoded = decode(bytes, options.encoding);
  const text = decoded ?? (options.encoding ? null : decode(bytes, 'windows-1252'));
  if (text === null) return fileFault('TEXT_NOT_DECODED', { file: fileName });
  if (text.trim() === '') return fileFault('FILE_EMPTY', { file: fileName });
  try {
    return parsed(text, fileName, options, decoded === null);
  } catch (thrown) {
    return faultOf(thrown, fileName, text);
  }
};
