import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { lockMeeting } from './find-meeting.js';
import type { Meeting } from './meeting.entity.js';

/** Ends a meeting: from then on nobody follows it. What was decided may still be written for the minutes. */
@Injectable()
export class CloseMeeting {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses: MEETING_NOT_FOUND, MEETING_CLOSED. */
  run(actor: Actor, id: string): Promise<Meeting> {
    return this.transactions.run(actor, async (tx) => {
      const meeting = await lockMeeting(tx, id);
      if (meeting.closedAt) throw refuse('MEETING_CLOSED');
      meeting.closedAt = tx.at;
      meeting.closedBy = tx.actor.name;
      meeting.number += 1; // whoever asks for what is new learns of the end
      await tx.manager.save(meeting);
      await recordAudit(tx, {
        action: 'meetingClosed',
        object: { type: 'meeting', id },
        before: { closedAt: null },
        after: { closedAt: meeting.closedAt },
      });
      return meeting;
    });
  }
}
