import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken, newToken } from '@chuan-xa/accounts';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { lockMeeting } from './find-meeting.js';
import { Guest } from './meeting.entity.js';

/** Gives somebody without an account a link to one meeting. */
@Injectable()
export class InviteGuest {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** The token is shown here once and kept nowhere. Refuses: MEETING_NOT_FOUND, MEETING_CLOSED. */
  run(actor: Actor, meetingId: string, name: string): Promise<{ guest: Guest; token: string }> {
    return this.transactions.run(actor, async (tx) => {
      if ((await lockMeeting(tx, meetingId)).closedAt) throw refuse('MEETING_CLOSED');
      const token = newToken();
      const guest = tx.manager.create(Guest, {
        ...{ province: tx.province, id: randomUUID(), meetingId, name, tokenHash: hashToken(token) },
        ...{ invitedAt: tx.at, invitedBy: tx.actor.name, usedAt: null, revokedAt: null },
      });
      await tx.manager.insert(Guest, guest);
      await recordAudit(tx, {
        action: 'guestInvited',
        object: { type: 'meeting', id: meetingId },
        before: null,
        after: { guest: name },
      });
      return { guest, token };
    });
  }
}
