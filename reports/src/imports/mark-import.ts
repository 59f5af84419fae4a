import { parse } from 'node:path';
import { Line, refuse, type Actor, type Transactions } from '@chuan-xa/platform';
import { problemSentence } from '@chuan-xa/wording';
import { asciiName } from '../ascii-name.js';
import { markWorkbook } from '../marked-workbook/index.js';
import type { Mark } from '../workbook-file/index.js';
import { TooMany, WorkbookFault } from '../workbook-file/workbook-fault.js';
import type { Finding } from './file-import.entity.js';
import { findImport } from './find-import.js';
import type { ImportKindName } from './import-kind.js';

/** A person's own file with every bad cell marked. */
export interface MarkedFile {
  bytes: Buffer;
  fileName: string;
  /** For programs that read no other names. */
  fileNameAscii: string;
}

/** One at a time, each with its file unpacked; so many wait, and more are told to come back. */
const line = new Line(1, 20);

/**
 * The file that was sent, with the bad and the contested cells coloured and commented.
 * Refuses: IMPORT_STATE, CSV_NOT_MARKED, FILE_NOT_MARKED, FILES_BUSY.
 */
export async function markImport(
  transactions: Transactions,
  actor: Actor,
  kind: ImportKindName,
  id: string,
): Promise<MarkedFile> {
  if (line.full) throw refuse('FILES_BUSY');
  return line.take(() => mark(transactions, actor, kind, id));
}

async function mark(transactions: Transactions, actor: Actor, kind: ImportKindName, id: string): Promise<MarkedFile> {
  const row = await transactions.read(actor, (tx) => findImport(tx, kind, id, ['bytes', 'finding']));
  if (!row.finding) throw refuse('IMPORT_STATE', { state: row.state });
  const { name, ext } = parse(row.fileName);
  if (/^\.csv$/i.test(ext)) throw refuse('CSV_NOT_MARKED');
  // Of any other name nothing was read, and the extension goes into a header as it is.
  if (!/^\.xls[xm]$/i.test(ext)) throw refuse('FILE_NOT_MARKED', { file: row.fileName });
  const bytes = marked(row.bytes, row.fileName, marksOf(row.finding));
  return { bytes, fileName: `${name}_danh-dau${ext}`, fileNameAscii: `${asciiName(name)}_danh-dau${ext}` };
}

/** What could not be read cannot be marked either. */
const marked = (bytes: Buffer, file: string, marks: readonly Mark[]): Buffer => {
  try {
    return markWorkbook(bytes, marks);
  } catch (fault) {
    if (fault instanceof WorkbookFault || fault instanceof TooMany) throw refuse('FILE_NOT_MARKED', { file });
    throw fault;
  }
};

const marksOf = ({ faults, conflicts }: Finding): Mark[] => [
  ...faults.map(({ sheet, cell, sentence }) => ({ sheet, cell, text: sentence })),
  ...conflicts.map(({ sheet, cell, what: _what, ...values }) => ({
    sheet,
    cell,
    text: problemSentence('CELL_CHANGED_MEANWHILE', values),
  })),
];
