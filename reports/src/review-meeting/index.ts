export type * from './report.js';
export type { DataState, Day, Moment, OfficialHead, Signature } from '../official-form/index.js';
export { writeReviewMeeting } from './write-review-meeting.js';
