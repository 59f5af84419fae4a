import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { checkPlace, type Place } from './check-place.js';
import { lockMeeting } from './find-meeting.js';

/** Moves the presenter, and with it everybody who follows. */
@Injectable()
export class TakeStand {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * Gives the number of the stand; to stand again where one stands changes nothing. Every move is on the record, since it is what shows
   * an office's communes to the others.
   * Refuses: MEETING_NOT_FOUND, MEETING_CLOSED; at its field SCREEN_NOT_IN_SNAPSHOT, COMMUNE_NOT_IN_SNAPSHOT.
   */
  run(actor: Actor, id: string, to: Place & { screen: string }): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const meeting = await lockMeeting(tx, id);
      if (meeting.closedAt) throw refuse('MEETING_CLOSED');
      await checkPlace(tx, meeting, to);
      const { screen, commune, presenter } = meeting;
      if (presenter !== null && screen === to.screen && commune === to.commune) return meeting.number;
      Object.assign(meeting, to, { number: meeting.number + 1, presenter: tx.actor.name });
      await tx.manager.save(meeting);
      await recordAudit(tx, {
        action: 'screenPresented',
        object: { type: 'meeting', id },
        before: { screen, commune },
        after: to,
      });
      return meeting.number;
    });
  }
}
