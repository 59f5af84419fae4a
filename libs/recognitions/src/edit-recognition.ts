import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Changes, namedFields, refuse, refuseAll, Transactions, type Actor } from '@chuan-xa/platform';
import { Recognition } from './recognition.entity.js';

/** What of a recognition may be put right, or its withdrawal; every change names why. */
export interface RecognitionEdit {
  year?: number;
  decisionNumber?: string;
  decisionDate?: string;
  termEndsOn?: string | null;
  edition?: string | null;
  note?: string | null;
  /** Both together: the recognition is withdrawn by that decision from that day. */
  withdrawnOn?: string;
  withdrawalNumber?: string;
  why: string;
}

/** Mends or withdraws a recognition; the row as it was stays in the record. */
@Injectable()
export class EditRecognition {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Changes) private readonly changes: Changes,
  ) {}

  async run(actor: Actor, id: string, edit: RecognitionEdit): Promise<Recognition> {
    return this.transactions.run(actor, async (tx) => {
      const held = await tx.manager.findOne(Recognition, {
        where: { province: tx.province, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!held) throw refuse('RECOGNITION_NOT_FOUND');
      if (!edit.why.trim()) throw refuse('REASON_REQUIRED');
      if ((edit.withdrawnOn === undefined) !== (edit.withdrawalNumber === undefined))
        throw refuse('WITHDRAWAL_NEEDS_DECISION');
      if (edit.withdrawnOn !== undefined && held.withdrawnOn !== null)
        throw refuse('WITHDRAWN_ALREADY', { commune: held.communeCode, title: held.title, date: held.withdrawnOn });
      const before = { ...held };
      const { why, edition, ...changed } = edit;
      Object.assign(held, namedFields(changed), edition === undefined ? {} : { editionId: edition });
      if (held.decisionDate > tx.today)
        throw refuseAll([{ field: 'decisionDate', code: 'DECISION_IN_FUTURE', values: { date: held.decisionDate } }]);
      if (held.termEndsOn && held.termEndsOn <= held.decisionDate)
        throw refuseAll([
          {
            field: 'termEndsOn',
            code: 'TERM_ENDS_BEFORE_DECISION',
            values: { ends: held.termEndsOn, date: held.decisionDate },
          },
        ]);
      if (held.withdrawnOn && held.withdrawnOn > tx.today)
        throw refuseAll([{ field: 'withdrawnOn', code: 'DECISION_IN_FUTURE', values: { date: held.withdrawnOn } }]);
      if (held.withdrawnOn && held.withdrawnOn < held.decisionDate)
        throw refuseAll([
          {
            field: 'withdrawnOn',
            code: 'WITHDRAWN_BEFORE_DECISION',
            values: { withdrawn: held.withdrawnOn, date: held.decisionDate },
          },
        ]);
      await tx.manager.save(held);
      const action = edit.withdrawnOn === undefined ? 'recognitionMended' : 'recognitionWithdrawn';
      await recordAudit(tx, { action, object: { type: 'recognition', id }, before, after: held, why });
      await this.changes.tell(tx, {
        kind: 'recognitionChanged',
        communes: [{ period: held.period, code: held.communeCode }],
      });
      return held;
    });
  }
}
