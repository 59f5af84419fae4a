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
  type MomentTitle,
} from './moment/moment.js';
export { findingOf, officesOf, readMoment } from './moment/read-moment.js';
export { findSnapshot, listSnapshots, readSnapshot, type SnapshotRead } from './snapshot/read-snapshot.js';
export { Snapshot, SnapshotDocument } from './snapshot/snapshot.entity.js';
export { TakeSnapshot, type SnapshotOrder } from './snapshot/take-snapshot.js';
