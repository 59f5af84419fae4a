import type { Tx } from '@chuan-xa/platform';
import { findMeeting } from '../meeting/find-meeting.js';
import { Decision } from './decision.entity.js';

/** A meeting's decisions and notes in the order of their numbers, the withdrawn ones too. Refuses: MEETING_NOT_FOUND. */
export async function listDecisions(tx: Tx, meetingId: string): Promise<Decision[]> {
  await findMeeting(tx, meetingId);
  return tx.manager.find(Decision, { where: { province: tx.province, meetingId }, order: { number: 'ASC' } });
}
