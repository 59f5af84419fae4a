export { ReportsModule } from './reports.module.js';
export { type MadeFile } from './make-file.js';
export { makeAudit } from './registers/audit/make-audit.js';
export { makeReviewMeeting } from './review-meeting/make-review-meeting.js';
export { importAssessments } from './imports/import-assessments.js';
export { importRecognitions } from './imports/import-recognitions.js';
export { type ForeignFile, type ImportReport } from './imports/import-report.js';
