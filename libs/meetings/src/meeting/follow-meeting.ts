import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { isEmpty } from '../inserted.js';
import { findGuestsMeeting, findMeeting } from './find-meeting.js';
import { Follower, type Meeting } from './meeting.entity.js';
import { readPresented, type Presented } from './read-presented.js';

/** What a meeting shows, for who follows it: never an older stand than was shown before. An office that opens one for the first time is put on the record, once. */
@Injectable()
export class FollowMeeting {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * @param seen the number of the stand that the asker has; the same: null, there is nothing new
   * Refuses: MEETING_NOT_FOUND, SNAPSHOT_BROKEN.
   */
  async run(actor: Actor, id: string, seen: number | undefined): Promise<Presented | null> {
    const read = await this.transactions.readNow(actor, async (tx) => {
      const presented = await newIn(tx, await findMeeting(tx, id), seen);
      return { presented, isNew: presented !== null && (await isNewFollower(tx, id)) };
    });
    if (read.isNew) await this.transactions.run(actor, (tx) => recordFollower(tx, id));
    return read.presented;
  }

  /** The same for a guest, whose entering was put on the record. Refuses: GUEST_LINK_ENDED, SNAPSHOT_BROKEN. */
  runAsGuest(actor: Actor, seen: number | undefined): Promise<Presented | null> {
    return this.transactions.readNow(actor, async (tx) => newIn(tx, await findGuestsMeeting(tx), seen));
  }
}

const newIn = async (tx: Tx, meeting: Meeting, seen: number | undefined): Promise<Presented | null> =>
  meeting.number === seen ? null : readPresented(tx, meeting);

const followerOf = (tx: Tx, meetingId: string) => ({
  province: tx.province,
  meetingId,
  office: tx.actor.office ?? '',
});

const isNewFollower = async (tx: Tx, id: string): Promise<boolean> =>
  tx.actor.reach === 'office' && !(await tx.manager.existsBy(Follower, followerOf(tx, id)));

async function recordFollower(tx: Tx, id: string): Promise<void> {
  const added = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(Follower)
    .values({ ...followerOf(tx, id), since: tx.at })
    .orIgnore()
    .returning('office_code')
    .execute();
  if (isEmpty(added)) return;
  const { office } = tx.actor;
  await recordAudit(tx, {
    action: 'meetingFollowed',
    object: { type: 'meeting', id },
    before: null,
    after: { office },
  });
}
