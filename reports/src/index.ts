export { ReportsModule } from './reports.module.js';
export { makeReviewMeeting } from './review-meeting/make-review-meeting.js';
