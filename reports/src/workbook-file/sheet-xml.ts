import { formatCount } from '@chuan-xa/wording';
import { keepCell, type Reading } from './cell-value.js';
import { FILE_LIMITS } from './limits.js';
import { toArea } from './merged-areas.js';
import { columnNumber, type Area } from './table.js';
import { pause, type Watch } from './watch.js';
import { damaged, TooMany } from './workbook-fault.js';
import { attribute, elements } from './xml.js';

const LAST_ROW = 1_048_576;
/** Rows read before others are given way to. */
const PAUSE_ROWS = 500;

const ROW = /<row(?=[\s/>])([^<>]*)>/g;
const SOMETHING = /<(?:v|is|f)[\s>]/g;
const PLAIN_ROW = /^\s+r="(\d{1,7})"/;
const PLAIN_CELL = /^\s+r="([A-Z]{1,3})\d/;

const rowNumber = (given: string, next: number): number => {
  const written = PLAIN_ROW.exec(given)?.[1] ?? attribute(given, 'r');
  const row = written === undefined ? next : Number(written);
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw damaged();
  return row;
};

/** Where a cell says it stands; one that says nothing stands beside the last one. */
const columnOf = (given: string, next: number): number => {
  const written = PLAIN_CELL.exec(given)?.[1] ?? /^[A-Z]+/i.exec(attribute(given, 'r') ?? '')?.[0];
  const column = written === undefined ? next : columnNumber(written);
  if (column === null || column > 16_384) throw damaged();
  return column;
};

/** The cells of one row, which stands in the text up to `until`. */
const readCells = (text: string, from: number, until: number, row: number, reading: Reading): void => {
  const cells = /<c(?=[\s/>])([^<>]*)>/g;
  cells.lastIndex = from;
  let column = 0;
  for (let tag = cells.exec(text); tag && tag.index < until; tag = cells.exec(text)) {
    const given = tag[1] ?? '';
    column = columnOf(given, column + 1);
    if (given.endsWith('/')) continue;
    const end = text.indexOf('</c>', cells.lastIndex);
    if (end < 0 || end > until) throw damaged();
    if (end > cells.lastIndex) keepCell(reading, row, column, given, text.slice(cells.lastIndex, end));
    cells.lastIndex = end;
  }
};

/** Reads the rows of a piece; those that hold nothing are passed over at once. Gives the number of the last. */
const readRows = (text: string, before: number, reading: Reading): number => {
  const tags = [...text.matchAll(ROW)];
  SOMETHING.lastIndex = 0;
  let something = SOMETHING.exec(text)?.index ?? text.length;
  let row = before;
  tags.forEach((tag, index) => {
    const from = tag.index + tag[0].length;
    const until = tags[index + 1]?.index ?? text.length;
    row = rowNumber(tag[1] ?? '', row + 1);
    if (something < from) {
      SOMETHING.lastIndex = from;
      something = SOMETHING.exec(text)?.index ?? text.length;
    }
    if (something < until) readCells(text, from, until, row, reading);
  });
  return row;
};

/** How many rows the writer says there are; null where it says nothing, or what no table of communes has. */
const rowsPromised = (head: string): number | null => {
  const [area] = toArea(attribute(elements(head, 'dimension')[0] ?? '', 'ref') ?? '');
  return area && area.bottom <= FILE_LIMITS.rows ? area.bottom : null;
};

const areasOf = (tail: string): Area[] =>
  elements(tail, 'mergeCell').flatMap((given) => toArea(attribute(given, 'ref') ?? ''));

/**
 * Reads a worksheet piece by piece (see `pieces`) into the grid, and gives its merged areas. Formatted emptiness down to row
 * 1,048,576, formulas, pictures and validations are passed over. Throws WorkbookFault where the sheet is cut short, TooMany at the
 * first row, cell or column beyond the limits, and the watch's reason when nobody waits any more.
 */
export const readSheetXml = async (pieces: AsyncIterable<string>, reading: Reading, watch: Watch): Promise<Area[]> => {
  const areas: Area[] = [];
  let stage: 'head' | 'rows' | 'tail' = 'head';
  let of: number | null = null;
  let [row, paused] = [0, 0];
  for await (const piece of pieces) {
    let rest = piece;
    if (stage === 'head') {
      const start = /<sheetData(?=[\s/>])([^<>]*)>/.exec(rest);
      of = rowsPromised(start ? rest.slice(0, start.index) : rest);
      stage = start && !start[1]?.endsWith('/') ? 'rows' : 'tail';
      rest = start ? rest.slice(start.index + start[0].length) : rest;
    }
    if (stage === 'rows') {
      const end = rest.indexOf('</sheetData');
      row = readRows(end < 0 ? rest : rest.slice(0, end), row, reading);
      if (end >= 0) stage = 'tail';
      rest = end < 0 ? '' : rest.slice(end);
    }
    if (stage === 'tail') areas.push(...areasOf(rest));
    if (areas.length > FILE_LIMITS.mergedAreas) throw new TooMany(`${formatCount(FILE_LIMITS.mergedAreas)} ô gộp`);
    if (row - paused >= PAUSE_ROWS) {
      paused = row;
      await pause(watch);
      watch.progress?.(row, of !== null && of < row ? null : of);
    }
  }
  if (stage === 'rows') throw damaged();
  return areas;
};
