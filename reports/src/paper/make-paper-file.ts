import type { Actor, Transactions, Tx } from '@chuan-xa/platform';
import { makeOutside, type MadeFile } from '../make-file.js';
import { writeWhole } from '../official-form/index.js';
import type { Paper } from './paper.js';
import { writeDocx } from './write-docx.js';
import { writePdf } from './write-pdf.js';

const WRITERS = { docx: writeDocx, pdf: writePdf } as const;

export type PaperForm = keyof typeof WRITERS;

/** Makes a paper as a file, of one consistent picture of the data. Refuses: FILES_BUSY, and what `gather` refuses. The caller removes the file. */
export const makePaperFile = (
  transactions: Transactions,
  actor: Actor,
  { name, form }: { name: string; form: PaperForm },
  gather: (tx: Tx) => Promise<Paper>,
): Promise<MadeFile> =>
  makeOutside(`${name}.${form}`, async (stream) => {
    const paper = await WRITERS[form](await transactions.read(actor, gather));
    const to = stream();
    await writeWhole(to, async () => void to.end(paper));
  });
