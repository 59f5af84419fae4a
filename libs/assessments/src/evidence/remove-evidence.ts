import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { Evidence } from './evidence.entity.js';
import { findEvidence } from './find-evidence.js';
import { lockForEvidence } from './lock-for-evidence.js';

/** Marks a file of a sheet as removed, by those who added it and while they could still add one; the file itself stays. */
@Injectable()
export class RemoveEvidence {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses what `lockForEvidence` refuses, and EVIDENCE_NOT_FOUND, EVIDENCE_NOT_YOURS. */
  async run(actor: Actor, sheetId: string, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const sheet = await lockForEvidence(tx, sheetId);
      const { itemId: item, name: file, sha256, officeCode } = await findEvidence(tx, sheetId, id);
      if (officeCode !== actor.office) throw refuse('EVIDENCE_NOT_YOURS');
      await tx.manager.update(Evidence, { province: tx.province, id }, { removedAt: tx.at, removedBy: actor.name });
      await recordAudit(tx, {
        action: 'evidenceRemoved',
        object: { type: 'assessment', id: sheetId },
        commune: { period: sheet.period, code: sheet.communeCode },
        before: { item, file, sha256 },
        after: null,
      });
    });
  }
}
