import type { Writable } from 'node:stream';
import type { Actor, Transactions } from '@chuan-xa/platform';
import { asciiName } from '../ascii-name.js';
import { makeFile, type MadeFile } from '../make-file.js';
import { gatherSheetPaper } from './gather-sheet-paper.js';
import type { SheetPaper } from './sheet-paper.js';

/** `phieu-cham-diem-06034-xa-chi-lang-2023-2-byt-1300-2023.xlsx` */
const paperName = (kind: string, { code, commune, round, edition }: SheetPaper): string =>
  `${[kind, code, asciiName(commune).toLowerCase(), round.id, edition.id].join('-')}.xlsx`;

/** Makes a paper of one sheet under a name that says of which. Refuses ASSESSMENT_NOT_FOUND. The caller removes the file. */
export async function makePaper(
  transactions: Transactions,
  actor: Actor,
  id: string,
  kind: string,
  write: (paper: SheetPaper, stream: Writable) => Promise<void>,
): Promise<MadeFile> {
  let fileName = `${kind}.xlsx`;
  const made = await makeFile(transactions, actor, fileName, async (tx, stream) => {
    const paper = await gatherSheetPaper(tx, id);
    fileName = paperName(kind, paper);
    await write(paper, stream());
  });
  return { ...made, fileName };
}
