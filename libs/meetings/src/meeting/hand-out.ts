import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { findGuestsMeeting, findMeeting, findOwnGuest } from './find-meeting.js';
import { namedGuest } from './guest-actor.js';
import type { Meeting } from './meeting.entity.js';

/** Lets who attends a meeting have a file of its pack while it is open, and puts on the record who took which. */
@Injectable()
export class HandOut {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Returns the id of the meeting's snapshot. Refuses: MEETING_NOT_FOUND. */
  run(actor: Actor, id: string, file: string): Promise<string> {
    return this.transactions.run(actor, async (tx) => handOut(tx, await findMeeting(tx, id), file));
  }

  /** The same for a guest. Refuses: GUEST_LINK_ENDED. */
  runAsGuest(actor: Actor, file: string): Promise<string> {
    return this.transactions.run(actor, async (tx) => {
      const meeting = await findGuestsMeeting(tx);
      const guest = await findOwnGuest(tx);
      if (!guest) throw refuse('GUEST_LINK_ENDED');
      return handOut({ ...tx, actor: namedGuest(actor, guest.name) }, meeting, file);
    });
  }
}

async function handOut(tx: Tx, { id, snapshotId }: Meeting, file: string): Promise<string> {
  await recordAudit(tx, {
    action: 'packHandedOut',
    object: { type: 'meeting', id },
    before: null,
    after: { file, office: tx.actor.office },
  });
  return snapshotId;
}
