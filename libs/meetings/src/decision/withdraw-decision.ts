import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { lockMeeting } from '../meeting/find-meeting.js';
import { Decision } from './decision.entity.js';

/** Withdraws a decision: it stays to be read, with the reason. */
@Injectable()
export class WithdrawDecision {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses: MEETING_NOT_FOUND, DECISION_NOT_FOUND, DECISION_WITHDRAWN. */
  run(actor: Actor, meetingId: string, id: string, reason: string): Promise<Decision> {
    return this.transactions.run(actor, async (tx) => {
      await lockMeeting(tx, meetingId);
      const decision = await tx.manager.findOneBy(Decision, { province: tx.province, meetingId, id });
      if (!decision) throw refuse('DECISION_NOT_FOUND');
      if (decision.withdrawn !== null) throw refuse('DECISION_WITHDRAWN', { number: decision.number });
      Object.assign(decision, { withdrawn: reason, withdrawnAt: tx.at, withdrawnBy: tx.actor.name });
      await tx.manager.save(decision);
      await recordAudit(tx, {
        action: 'decisionWithdrawn',
        object: { type: 'decision', id },
        before: { meeting: meetingId, text: decision.text },
        after: null,
        why: reason,
      });
      return decision;
    });
  }
}
