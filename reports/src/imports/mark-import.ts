import { parse } from 'node:path';
import { refuse, type Actor, type Transactions } from '@chuan-xa/platform';
import { foldName } from '@chuan-xa/places';
import { problemSentence } from '@chuan-xa/wording';
import { markWorkbook } from '../marked-workbook/index.js';
import type { Mark } from '../workbook-file/index.js';
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

/** The file that was sent, with the bad and the contested cells coloured and commented. Refuses: IMPORT_STATE, CSV_NOT_MARKED. */
export async function markImport(
  transactions: Transactions,
  actor: Actor,
  kind: ImportKindName,
  id: string,
): Promise<MarkedFile> {
  const row = await transactions.read(actor, (tx) => findImport(tx, kind, id, ['bytes', 'finding']));
  if (!row.finding) throw refuse('IMPORT_STATE', { state: row.state });
  const { name, ext } = parse(row.fileName);
  if (/^\.csv$/i.test(ext)) throw refuse('CSV_NOT_MARKED');
  const bytes = markWorkbook(row.bytes, marksOf(row.finding));
  const ascii = foldName(name).replaceAll(/[^\w-]+/g, '-');
  return { bytes, fileName: `${name}_danh-dau${ext}`, fileNameAscii: `${ascii}_danh-dau${ext}` };
}

const marksOf = ({ faults, conflicts }: Finding): Mark[] => [
  ...faults.map(({ sheet, cell, sentence }) => ({ sheet, cell, text: sentence })),
  ...conflicts.map(({ sheet, cell, what: _what, ...values }) => ({
    sheet,
    cell,
    text: problemSentence('CELL_CHANGED_MEANWHILE', values),
  })),
];
