import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { namedFields, Transactions, type Actor } from '@chuan-xa/platform';
import { checkDispatch, type Dispatch } from './dispatch.js';
import { findSubmission } from './find-submission.js';
import { Submission } from './submission.entity.js';

/** Writes what became known of the official letter of a submission. It may follow after the round is closed: no verdict rests on it. */
@Injectable()
export class EditDispatch {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses SUBMISSION_NOT_FOUND, DISPATCH_IN_FUTURE. */
  async run(actor: Actor, id: string, edit: Dispatch): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const { number, date, signer } = await findSubmission(tx, id, true);
      checkDispatch(tx, edit, 'date');
      const before = { number, date, signer };
      const after = { ...before, ...namedFields(edit) };
      await tx.manager.update(Submission, { province: tx.province, id }, after);
      await recordAudit(tx, { action: 'dispatchRecorded', object: { type: 'submission', id }, before, after });
    });
  }
}
