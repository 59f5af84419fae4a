export { Decision, DecisionVersion } from './decision/decision.entity.js';
export { listDecisions } from './decision/list-decisions.js';
export { plainDecision, type PlainDecision } from './decision/plain-decision.js';
export { KeepDecision, type WrittenDecision } from './decision/keep-decision.js';
export { CloseMeeting } from './meeting/close-meeting.js';
export { guestOf } from './http/guest-cookie.js';
export { HandOut } from './meeting/hand-out.js';
export { findMeeting } from './meeting/find-meeting.js';
export { InviteGuest } from './meeting/invite-guest.js';
export { Follower, Guest, Meeting } from './meeting/meeting.entity.js';
export { OpenMeeting } from './meeting/open-meeting.js';
export { TakeStand } from './meeting/take-stand.js';
export { MeetingsModule } from './meetings.module.js';
export {
  type Moment,
  type MomentCase,
  type MomentCommune,
  type MomentFinding,
  type MomentLast,
  type MomentOffice,
  type MomentRound,
  type MomentSheet,
  type MomentStanding,
  type MomentStatement,
  type MomentTitle,
} from './moment/moment.js';
export { findingOf, officesOf, readMoment } from './moment/read-moment.js';
export { findSnapshot, listSnapshots, readSnapshot, type SnapshotRead } from './snapshot/read-snapshot.js';
export { TakePlanned, type TakenPlan } from './plan/take-planned.js';
export { Snapshot, SnapshotDocument } from './snapshot/snapshot.entity.js';
export { readStatements, type OfficeStatement, type RoundStatements } from './statement/read-statements.js';
export { Statement, StatementPlan, StatementSummary, type StatementText } from './statement/statement.entity.js';
export { TakeSnapshot, type SnapshotOrder } from './snapshot/take-snapshot.js';
