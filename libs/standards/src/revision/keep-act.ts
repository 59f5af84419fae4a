import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, SCAN_KINDS, storeFile, Transactions, type Actor, type SentFile } from '@chuan-xa/platform';
import { revisionRows } from '../read-revision.js';
import { ActFile } from './act-file.entity.js';

/** A copy of an act as it was sent. */
export interface ActToKeep {
  edition: string;
  /** Of the act: "1300/QĐ-BYT". */
  number: string;
  file: SentFile;
}

/** Copies of acts that one edition may have: the act, what corrects it, their parts. */
const MOST = 200;

/** Keeps a copy of an act, in which values of an edition are then confirmed. The same bytes under the same number are kept once. */
@Injectable()
export class KeepAct {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refused: STANDARD_NOT_FOUND, ACTS_TOO_MANY, and what `storeFile` refuses: PDF, JPEG and PNG alone are taken. */
  run(actor: Actor, { edition, number, file }: ActToKeep): Promise<ActFile> {
    return this.transactions.run(actor, async (tx) => {
      if ((await revisionRows(tx, edition)).length === 0) throw refuse('STANDARD_NOT_FOUND', { edition });
      const of = { province: tx.province, editionId: edition };
      if ((await tx.manager.countBy(ActFile, of)) >= MOST) throw refuse('ACTS_TOO_MANY', { limit: MOST });
      const stored = await storeFile(tx, file, SCAN_KINDS);
      const kept = { ...of, ...stored, id: randomUUID(), number, addedAt: tx.at, addedBy: tx.actor.name };
      // Two that are sent at the same moment: the second waits here, and finds the first.
      await tx.manager.createQueryBuilder().insert().into(ActFile).values(kept).orIgnore().execute();
      const stands = await tx.manager.findOneByOrFail(ActFile, { ...of, sha256: stored.sha256, number });
      if (stands.id !== kept.id) return stands;
      await recordAudit(tx, {
        action: 'standardActKept',
        object: { type: 'standard', id: edition },
        before: null,
        after: { id: kept.id, document: number, file: stored.name, sha256: stored.sha256 },
      });
      return stands;
    });
  }
}
