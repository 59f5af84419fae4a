import type { Mark } from '../workbook-file/marks.js';
import { readParts } from '../workbook-file/workbook-parts.js';
import { dialectOf } from './dialect.js';
import { markSheet } from './mark-sheet.js';
import { Package } from './package.js';
import { placesOf } from './places.js';
import { readTail } from './sheet-tail.js';
import { formatsOf } from './styles.js';
import { damaged } from '../workbook-file/workbook-fault.js';

/**
 * A person's own workbook (.xlsx or .xlsm) with every bad cell coloured, and what is wrong said in its comment. Our marks of a
 * former time go first; without marks nothing of ours is left. It is patched as a package: the sheets marked, the styles, the comments and their boxes
 * change, and what lists them; every other part stays the packed bytes that it is. The cells themselves are not touched: the colour is a
 * conditional format, so that it goes as it came.
 * @throws WorkbookFault on a file that is no whole workbook, and on parts in an encoding or of a kind that cannot be patched
 */
export function markWorkbook(bytes: Buffer, marks: readonly Mark[]): Buffer {
  const pack = Package.open(bytes);
  markAll(pack, marks);
  return pack.toBuffer();
}

const markAll = (pack: Package, marks: readonly Mark[]): void => {
  const parts = readParts(pack.zip);
  const first = parts?.sheets[0];
  if (!parts || !first) throw damaged();
  const { main, base } = dialectOf(readTail(pack, first.part));
  const formats = formatsOf(pack, main, base);
  const places = placesOf(parts.sheets, marks);
  for (const { part } of parts.sheets) markSheet(pack, part, places.get(part) ?? [], formats);
};
