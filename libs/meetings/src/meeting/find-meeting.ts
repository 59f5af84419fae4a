import { reachText, refuse, type Tx } from '@chuan-xa/platform';
import { Guest, Meeting } from './meeting.entity.js';

/**
 * The application's own check in front of the database's, a condition on the meeting `m`: who sees every office sees every meeting, an
 * office those open now that invite it, a guest the one open now to which a link that still holds was given.
 */
const ATTENDED = `(:reach = '*' OR (m.closed_at IS NULL AND (:reach = ANY (m.offices) OR EXISTS (
  SELECT 1 FROM meeting_guest g WHERE g.province_code = m.province_code AND g.meeting_id = m.id AND g.token_hash = :guest AND g.revoked_at IS NULL))))`;

const attended = (tx: Tx) =>
  tx.manager
    .createQueryBuilder(Meeting, 'm')
    .where('m.province = :province', { province: tx.province })
    .andWhere(ATTENDED, { reach: reachText(tx.actor), guest: tx.actor.guest ?? '' });

/** Those that the actor may see: the open ones first, then the newest. */
export const listMeetings = (tx: Tx): Promise<Meeting[]> =>
  attended(tx)
    .orderBy('m.closed_at IS NULL', 'DESC')
    .addOrderBy('m.openedAt', 'DESC')
    .addOrderBy('m.id', 'ASC')
    .getMany();

/** Refuses: MEETING_NOT_FOUND, for one that is closed, or to which the actor is not invited, as for none. */
export async function findMeeting(tx: Tx, id: string): Promise<Meeting> {
  const found = await attended(tx).andWhere('m.id = :id', { id }).getOne();
  if (!found) throw refuse('MEETING_NOT_FOUND');
  return found;
}

/** The one meeting of the guest who asks. Refuses: GUEST_LINK_ENDED. */
export async function findGuestsMeeting(tx: Tx): Promise<Meeting> {
  const guest = await findOwnGuest(tx);
  const found = guest && (await attended(tx).andWhere('m.id = :id', { id: guest.meetingId }).getOne());
  if (!found) throw refuse('GUEST_LINK_ENDED');
  return found;
}

/** The guest who asks; null where nobody was given the link. */
export const findOwnGuest = (tx: Tx): Promise<Guest | null> =>
  tx.manager.findOneBy(Guest, { province: tx.province, tokenHash: tx.actor.guest ?? '' });

/** One that is about to change, held until the transaction ends. Refuses: MEETING_NOT_FOUND. */
export async function lockMeeting(tx: Tx, id: string): Promise<Meeting> {
  const found = await attended(tx).andWhere('m.id = :id', { id }).setLock('pessimistic_write').getOne();
  if (!found) throw refuse('MEETING_NOT_FOUND');
  return found;
}

/** The guests of meetings, in the order in which they were invited. */
export async function guestsOf(tx: Tx, meetings: readonly Meeting[]): Promise<Map<string, Guest[]>> {
  const found = await tx.manager
    .createQueryBuilder(Guest, 'g')
    .where('g.province = :province AND g.meetingId = ANY (:ids)', {
      province: tx.province,
      ids: meetings.map(({ id }) => id),
    })
    .orderBy({ 'g.invitedAt': 'ASC', 'g.name': 'ASC', 'g.id': 'ASC' })
    .getMany();
  const guests = new Map<string, Guest[]>();
  for (const guest of found) guests.set(guest.meetingId, [...(guests.get(guest.meetingId) ?? []), guest]);
  return guests;
}
