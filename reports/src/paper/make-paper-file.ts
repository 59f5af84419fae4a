import type { Actor, Transactions, Tx } from '@chuan-xa/platform';
import type { MadeFile } from '../make-file.js';
import type { FileWriter } from '../writer/file-writer.js';
import type { Paper } from './paper.js';

export type PaperForm = 'docx' | 'pdf';

/**
 * Makes a paper as a file, of one consistent picture of the data. The caller removes the file.
 * Refuses: FILES_BUSY, FILE_NOT_MADE, and what `gather` refuses.
 */
export const makePaperFile = (
  writer: FileWriter,
  transactions: Transactions,
  actor: Actor,
  { name, form }: { name: string; form: PaperForm },
  gather: (tx: Tx) => Promise<Paper>,
): Promise<MadeFile> =>
  writer.make(`${name}.${form}`, async () => ({ is: form, paper: await transactions.read(actor, gather) }));
