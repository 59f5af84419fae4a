import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { findMeeting } from './find-meeting.js';
import { Guest, type Meeting } from './meeting.entity.js';

/** Takes a guest's link back: from then on it opens nothing. */
@Injectable()
export class RevokeGuest {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** One that was taken back before stays as it is. Refuses: MEETING_NOT_FOUND, GUEST_NOT_FOUND. */
  run(actor: Actor, meetingId: string, id: string): Promise<Meeting> {
    return this.transactions.run(actor, async (tx) => {
      const meeting = await findMeeting(tx, meetingId);
      const guest = await tx.manager.findOne(Guest, {
        where: { province: tx.province, id, meetingId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!guest) throw refuse('GUEST_NOT_FOUND');
      if (guest.revokedAt) return meeting;
      guest.revokedAt = tx.at;
      await tx.manager.save(guest);
      await recordAudit(tx, {
        action: 'guestRevoked',
        object: { type: 'meeting', id: meetingId },
        before: { guest: guest.name },
        after: null,
      });
      return meeting;
    });
  }
}
