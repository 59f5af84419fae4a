import type { components } from '../../api/schema.js';
import { answered, server } from '../../api/client.js';
import { useAnswer } from '../../app/questions.js';

export type Decision = components['schemas']['MeetingDecisionView'];
export type Meeting = components['schemas']['MeetingView'];

/** What is written down, as it is typed. */
export interface Typed {
  kind: Decision['kind'];
  text: string;
  inNameOf: string | null;
  responsible: string | null;
  dueOn: string | null;
  /** The figure on the screen, and the commune that was open. */
  screen: string | null;
  commune: string | null;
}

/** A decision that the server has not yet taken. Its id is chosen here, so that sending it twice writes it once. */
export interface Unsent extends Typed {
  id: string;
  snapshot: string;
  writtenAt: string;
  /** The version that is corrected; null: it is new. */
  seen: number | null;
  state: 'waiting' | 'refused';
  /** Why it is not sent as it is. */
  why: string | null;
  /** What another wrote there meanwhile. */
  standing: Decision | null;
}

/** Meetings of any snapshot that the account may see; the open ones first. */
export const useMeetings = (enabled = true) =>
  useAnswer({
    key: ['GET /api/meetings'],
    enabled,
    ask: async (signal) => (await answered(server.GET('/api/meetings', { signal }))).items,
  });

/** The meeting to which a snapshot is open, else was last; null: it was opened to none. */
export const meetingOf = (meetings: readonly Meeting[], snapshot: string): Meeting | null =>
  meetings.find((one) => one.snapshot.id === snapshot && one.closedAt === null) ??
  meetings.find((one) => one.snapshot.id === snapshot) ??
  null;

/** What the meeting has written down. */
export const useDecisions = (meeting: string | null) =>
  useAnswer({
    key: ['GET /api/meetings/:id/decisions', meeting],
    enabled: meeting !== null,
    ask: async (signal) =>
      (await answered(server.GET('/api/meetings/{id}/decisions', { params: { path: { id: meeting ?? '' } }, signal })))
        .items,
  });
