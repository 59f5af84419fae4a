import type { Actor, Transactions } from '@chuan-xa/platform';
import { makeFile, type MadeFile } from '../make-file.js';
import { gatherAnnex } from './gather-annex.js';
import { writeAnnex } from './write-annex.js';

/** The form in which the annex of an edition is typed, with what is known already. The caller removes the file. */
export const makeAnnex = (transactions: Transactions, actor: Actor, edition: string): Promise<MadeFile> =>
  makeFile(transactions, actor, 'phu-luc-bo-tieu-chi.xlsx', async (tx, stream) => {
    const { laid, head, identity } = await gatherAnnex(tx, edition);
    await writeAnnex(laid, head, identity, stream());
  });
