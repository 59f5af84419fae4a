import { CsvError, parse } from 'csv-parse/sync';
import { cleanText } from './cell-text.js';
import { fileFault, type ImportFault } from './faults.js';
import { passedLimit } from './limits.js';
import { makeTable, textContent, type Content, type Table } from './table.js';

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

const records = (text: string, delimiter: string, until?: number): string[][] =>
  parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false, relax_quotes: true, to: until });

/** The usual number of filled-in columns under a delimiter, and what share of the rows has it. */
const regularity = (text: string, delimiter: string): { columns: number; share: number } => {
  let rows: string[][];
  try {
    rows = records(text, delimiter, SAMPLE_ROWS).filter((row) => row.some((field) => field.trim() !== ''));
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
  records(text, ';');
  return fileFault('CSV_DELIMITER_UNCLEAR', { file: fileName });
};

/** A CSV as a table. Rows are counted as a spreadsheet program counts them: a quoted field of two lines is one row. */
export const readCsv = (bytes: Buffer, fileName: string, options: CsvOptions = {}): Table | ImportFault => {
  const text = decode(bytes, options.encoding);
  if (text === null) return fileFault('TEXT_NOT_DECODED', { file: fileName });
  if (text.trim() === '') return fileFault('FILE_EMPTY', { file: fileName });
  const { delimiter: declared, rest } = declaredDelimiter(text);
  const delimiter = options.delimiter ?? declared ?? detectDelimiter(rest);
  try {
    if (!delimiter) return unclear(rest, fileName);
    const grid = new Map<number, Map<number, Content>>();
    let cells = 0;
    records(rest, delimiter).forEach((fields, index) => {
      const contents = new Map<number, Content>();
      fields.forEach((field, column) => {
        const content = textContent(cleanText(field));
        if (content.kind !== 'blank') contents.set(column + 1, content);
      });
      if (contents.size > 0) grid.set(index + 1, contents);
      cells += contents.size;
    });
    const limit = passedLimit(grid.size, cells);
    if (limit) return fileFault('FILE_TOO_MANY_ROWS', { file: fileName, limit });
    if (grid.size === 0) return fileFault('FILE_EMPTY', { file: fileName });
    return makeTable({ source: 'csv', fileName, sheet: null, date1904: false, grid, areas: [] });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return fileFault('CSV_QUOTE_OPEN', {
      file: fileName,
      ...(typeof fault.lines === 'number' ? { line: fault.lines } : {}),
    });
  }
};
