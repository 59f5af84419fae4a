import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { checkFile, SCAN_KINDS, storeFile, Transactions, type Actor, type SentFile } from '@chuan-xa/platform';
import { findSubmission } from './find-submission.js';
import { Submission } from './submission.entity.js';

/** Keeps the scanned official letter of a submission; a better scan takes its place, and the record names both. */
@Injectable()
export class KeepScan {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses what `checkFile` refuses, and SUBMISSION_NOT_FOUND. */
  async run(actor: Actor, id: string, sent: SentFile): Promise<void> {
    // Before anything is looked up: what is no scan is none whosever the submission is.
    checkFile(sent, SCAN_KINDS);
    await this.transactions.run(actor, async (tx) => {
      const { scanName, scanSha256 } = await findSubmission(tx, id, true);
      const { sha256, name, size, mediaType } = await storeFile(tx, sent, SCAN_KINDS);
      await tx.manager.update(
        Submission,
        { province: tx.province, id },
        { scanSha256: sha256, scanName: name, scanSize: size, scanMediaType: mediaType },
      );
      await recordAudit(tx, {
        action: 'scanKept',
        object: { type: 'submission', id },
        before: scanSha256 === null ? null : { file: scanName, sha256: scanSha256 },
        after: { file: name, sha256 },
      });
    });
  }
}
