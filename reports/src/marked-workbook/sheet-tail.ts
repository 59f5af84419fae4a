import type { Package } from './package.js';
import { decodeText, encodePiece, encodingOf } from './part-text.js';
import { damaged } from '../workbook-file/workbook-fault.js';
import { tags } from './xml.js';

/** A worksheet cut behind its cells: they are never decoded, and stay the bytes that they are. */
export interface SheetTail {
  /** Of the sheet's own elements, with its colon. */
  prefix: string;
  /** The attributes of `<worksheet>`: its namespaces. */
  namespaces: string;
  /** What stands before the cells: columns and their widths. */
  head: string;
  /** What stands behind the cells, from `</sheetData>` on. */
  text: string;
}

interface Cut extends SheetTail {
  /** Everything before `text`, as bytes. */
  before: Buffer;
}

/** As many bytes as a sheet takes to say which prefix its elements have. */
const BEGINNING = 64 * 1024;

const cutSheet = (bytes: Buffer): Cut => {
  const { charset } = encodingOf(bytes);
  const wide = charset !== 'utf-8';
  const plain = charset === 'utf-16be' ? Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16() : bytes;
  const find = (text: string, from: number): number => plain.indexOf(text, from, wide ? 'utf16le' : 'utf8');
  const size = wide ? 2 : 1;
  const text = (from: number, to: number): string =>
    decodeText(plain.subarray(from, to), { charset: wide ? 'utf-16le' : 'utf-8', marked: false });
  // Cut at a tag's end, not within a letter.
  const beginning = plain.lastIndexOf('>', Math.min(plain.length, BEGINNING), wide ? 'utf16le' : 'utf8') + size;
  const { value: root } = tags(text(0, beginning)).next();
  if (root?.name !== 'worksheet' || root.kind !== 'open') throw damaged();
  const start = find(`<${root.prefix}sheetData`, 0);
  const opened = find('>', start);
  if (start < 0 || opened < 0) throw damaged();
  const isEmpty = text(start, opened).endsWith('/');
  const closing = `</${root.prefix}sheetData>`;
  const close = isEmpty ? opened : find(closing, opened);
  if (close < 0) throw damaged();
  const end = close + (isEmpty ? 1 : closing.length) * size;
  return {
    prefix: root.prefix,
    namespaces: root.attributes,
    head: text(0, start),
    text: text(end, plain.length),
    before: bytes.subarray(0, end),
  };
};

/** Reads what stands round a sheet's cells. Throws WorkbookFault on a part that is no worksheet. */
export const readTail = (pack: Package, part: string): SheetTail => cutSheet(pack.bytes(part));

/** Puts another end behind a sheet's cells. */
export const writeTail = (pack: Package, part: string, text: string): void => {
  const bytes = pack.bytes(part);
  const { before, text: known } = cutSheet(bytes);
  if (text !== known) pack.write(part, Buffer.concat([before, encodePiece(text, encodingOf(bytes))]));
};
