import { fileFault, type ImportFault } from './faults.js';
import { FILE_LIMITS } from './limits.js';
import { readCsv, type CsvOptions } from './read-csv.js';
import { chooseSheet } from './choose-sheet.js';
import type { OpenedBook } from './open-book.js';
import { openWorkbook } from './read-workbook.js';
import type { Table } from './table.js';
import type { Watch } from './watch.js';

export interface ReadOptions extends CsvOptions {
  /** The sheet's name or its place from 1; without it the only visible sheet that holds anything. */
  sheet?: string | number;
}

export type ReadTable = { ok: true; table: Table } | { ok: false; fault: ImportFault };

type Content = 'zip' | 'ole' | 'markup' | 'other';

const contentKind = (bytes: Buffer): Content => {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK' && (bytes[2] ?? 0) <= 8) return 'zip';
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return 'ole';
  const start = bytes
    .subarray(0, 512)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  return /^<(\?xml|!doctype|html|table|head|body|meta)/i.test(start) ? 'markup' : 'other';
};

/** An encrypted .xlsx lies in the same container as an old .xls; the names in its directory tell them apart. */
const isEncrypted = (bytes: Buffer): boolean => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** Why the file is refused before it is opened, by its first bytes, its size and its name; null when it is not. */
const refusedUnopened = (bytes: Buffer, file: string): ImportFault | null => {
  if (bytes.length === 0) return fileFault('FILE_EMPTY', { file });
  if (bytes.length > FILE_LIMITS.bytes) return fileFault('FILE_TOO_LARGE', { file, limit: FILE_LIMITS.bytes });
  const kind = contentKind(bytes);
  if (kind === 'ole') return fileFault(isEncrypted(bytes) ? 'FILE_ENCRYPTED' : 'FILE_IS_XLS', { file });
  if (kind === 'markup') return fileFault('FILE_IS_HTML', { file });
  const isCsvName = /\.csv$/i.test(file);
  if (!isCsvName && !/\.(xlsx|xlsm)$/i.test(file)) return fileFault('FILE_NAME_UNKNOWN', { file });
  if (isCsvName) return kind === 'zip' ? fileFault('FILE_IS_WORKBOOK', { file }) : null;
  if (kind === 'zip') return null;
  return fileFault(bytes.subarray(0, 4096).includes(0) ? 'FILE_DAMAGED' : 'FILE_IS_CSV', { file });
};

/**
 * Opens an office's own file (.xlsx, .xlsm, .csv). What cannot be read is one fault with a clear sentence: old .xls, a password, a
 * wrong extension, a file cut short, one too large (20 MB, 200 MB unpacked). Nothing in the file is run or computed.
 * @param fileName as the person named it; its extension is checked against what is inside
 * @param watch told of every few hundred rows while a sheet is read; once aborted, `table()` rejects with its reason
 */
export const openBook = async (
  bytes: Uint8Array,
  fileName: string,
  options: CsvOptions = {},
  watch: Watch = {},
): Promise<OpenedBook> => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refused = refusedUnopened(content, fileName);
  if (refused) return { ok: false, fault: refused };
  if (!/\.csv$/i.test(fileName)) {
    const book = openWorkbook(content, fileName, watch);
    return 'code' in book ? { ok: false, fault: book } : { ok: true, book };
  }
  const table = readCsv(content, fileName, options);
  if ('code' in table) return { ok: false, fault: table };
  return { ok: true, book: { fileName, sheets: [{ name: '', visible: true, table: () => Promise.resolve(table) }] } };
};

/** Reads one sheet of a file as a grid of cells: openBook and chooseSheet in one. */
export const readTable = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
  watch: Watch = {},
): Promise<ReadTable> => {
  const opened = await openBook(bytes, fileName, options, watch);
  if (!opened.ok) return opened;
  const table = await chooseSheet(opened.book, options.sheet);
  return 'code' in table ? { ok: false, fault: table } : { ok: true, table };
};
