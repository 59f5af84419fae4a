import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { checkFile, refuse, refuseAll, storeFile, Transactions, type Actor, type SentFile } from '@chuan-xa/platform';
import { IsNull } from 'typeorm';
import { Evidence } from './evidence.entity.js';
import { lockForEvidence } from './lock-for-evidence.js';

/** Files that a sheet may have at once. */
export const MOST_EVIDENCE = 50;

/** A file for a sheet; `item`: a criterion or an indicator of its standard, null for the whole sheet. */
export interface EvidenceInput extends SentFile {
  item: string | null;
}

/** Adds a file to the evidence of a sheet. */
@Injectable()
export class AddEvidence {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses what `checkFile` and `lockForEvidence` refuse, and UNKNOWN_ID, EVIDENCE_FULL. */
  async run(actor: Actor, sheetId: string, { item, ...sent }: EvidenceInput): Promise<Evidence> {
    // Before anything is looked up: what is no file is no file whosever the sheet is.
    checkFile(sent);
    return this.transactions.run(actor, async (tx) => {
      const sheet = await lockForEvidence(tx, sheetId);
      const items = sheet.edition.criteria.flatMap(({ id, indicators }) => [id, ...indicators.map((one) => one.id)]);
      if (item !== null && !items.includes(item))
        throw refuseAll([{ field: 'item', code: 'UNKNOWN_ID', values: { id: item } }]);
      const standing = { province: tx.province, assessmentId: sheetId, removedAt: IsNull() };
      if ((await tx.manager.countBy(Evidence, standing)) >= MOST_EVIDENCE)
        throw refuse('EVIDENCE_FULL', { limit: MOST_EVIDENCE });
      const file = await storeFile(tx, sent);
      const evidence = tx.manager.create(Evidence, {
        ...file,
        province: tx.province,
        id: randomUUID(),
        assessmentId: sheetId,
        itemId: item,
        addedAt: tx.at,
        addedBy: actor.name,
        officeCode: actor.office,
        removedAt: null,
        removedBy: null,
      });
      await tx.manager.insert(Evidence, evidence);
      await recordAudit(tx, {
        action: 'evidenceAdded',
        object: { type: 'assessment', id: sheetId },
        commune: { period: sheet.period, code: sheet.communeCode },
        before: null,
        after: { item, file: file.name, sha256: file.sha256 },
      });
      return evidence;
    });
  }
}
