import { Inject, Injectable } from '@nestjs/common';
import { SignInTries, type Origin } from '@chuan-xa/accounts';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions } from '@chuan-xa/platform';
import { findSnapshot } from '../snapshot/read-snapshot.js';
import type { Snapshot } from '../snapshot/snapshot.entity.js';
import { findGuestsMeeting, findOwnGuest } from './find-meeting.js';
import { guestActor, namedGuest } from './guest-actor.js';
import { Guest, type Meeting } from './meeting.entity.js';

/** Who came in, and to what. */
export interface Entered {
  name: string;
  meeting: Meeting;
  snapshot: Snapshot;
}

/** Lets in who holds a guest's link. */
@Injectable()
export class EnterAsGuest {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(SignInTries) private readonly tries: SignInTries,
  ) {}

  /** Tries are counted as those at passwords are, of an address and of a link. Refuses: TOO_MANY_TRIES, GUEST_LINK_ENDED. */
  async run(token: string, { address, agent }: Origin): Promise<Entered> {
    const number = await this.tries.take({ username: token, address });
    const actor = guestActor(token, `http ${address}`);
    return this.transactions.run(actor, async (tx) => {
      const meeting = await findGuestsMeeting(tx);
      const guest = await findOwnGuest(tx);
      if (!guest) throw refuse('GUEST_LINK_ENDED');
      await this.tries.settle(tx, number, true);
      if (!guest.usedAt) await tx.manager.update(Guest, { province: tx.province, id: guest.id }, { usedAt: tx.at });
      await recordAudit(
        { ...tx, actor: namedGuest(actor, guest.name) },
        {
          action: 'guestEntered',
          object: { type: 'meeting', id: meeting.id },
          before: null,
          after: { guest: guest.name, address, agent: agent.slice(0, 200) },
        },
      );
      return { name: guest.name, meeting, snapshot: await findSnapshot(tx, meeting.snapshotId) };
    });
  }
}
