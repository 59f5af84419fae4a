import type { AuditFilter } from '@chuan-xa/audit';
import type { Actor, Transactions } from '@chuan-xa/platform';
import { makeFile, type MadeFile } from '../../make-file.js';
import { gatherAudit } from './gather-audit.js';
import { writeAudit } from './write-audit.js';

/** Makes the register of the acts asked for, as far as the actor may read them. The caller removes the file. */
export const makeAudit = (transactions: Transactions, actor: Actor, filter: AuditFilter): Promise<MadeFile> =>
  makeFile(transactions, actor, 'nhat-ky.xlsx', async (tx, stream) => {
    const register = await gatherAudit(tx, filter);
    await writeAudit(register, stream());
  });
