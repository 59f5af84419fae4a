export { openCase, openCaseOf, type CaseFacts } from './case/open-case.js';
export { moveCase, type CaseEdit } from './case/move-case.js';
export { CaseMove, ReviewCase } from './case/review-case.entity.js';
export { type ProgressCounts } from './progress/count-progress.js';
export { readProgress, type Progress } from './progress/read-progress.js';
export { readReview, type HeldRecognition, type Review } from './review/read-review.js';
export { countFindings, type Finding, type ReviewCounts } from './review/review-titles.js';
export { viewFindings, viewFormer, type FindingView, type FormerView } from './review/view-findings.js';
export { ReviewsModule } from './reviews.module.js';
