/** Every Vietnamese sentence a person reads, by code: for screen, workbook and console alike. Pure. */

// Failures: code → HTTP status and sentence.
export {
  isProblemCode,
  problems,
  problemsByLibrary,
  problemSentence,
  problemStatus,
  type ProblemCode,
  type ProblemValuesOf,
} from './problems/index.js';
export { problem, type Problem, type ProblemValues } from './problems/problem.js';
export { sayAtField } from './problems/at-field.js';

// Numbers and dates as Vietnamese writes them.
export { formatCount, formatDecimal, formatFraction, formatPercent, formatSize } from './numbers.js';
export { dayInVietnam, daysBetween, formatDate, formatMoment } from './dates.js';
export { asSentence, capitalise, communeName, finds, foldVietnamese, roundName } from './text.js';

// Words for codes.
export { sayActs } from './words/acts.js';
export * from './words/assessments.js';
export * from './words/audit.js';
export * from './words/bases.js';
export * from './words/cases.js';
export * from './words/decisions.js';
export { fileKindWords, type FileKindName } from './words/file-kinds.js';
export { sayCellValue, sayItem, type CellContent } from './words/cells.js';
export { HISTORY_ACTIONS, sayHappened, type Happened } from './words/history.js';
export * from './words/imports.js';
export * from './words/law.js';
export { sayLawValue } from './words/law-values.js';
export * from './words/outcomes.js';
export * from './words/places.js';
export { sayChange, sayRecorded } from './words/recorded.js';
export * from './words/roles.js';
export * from './words/statements.js';
export * from './words/titles.js';

// A verdict in words.
export { sayEachReason, saySentence, sayReasons, type Form } from './reasons/say-reason.js';
export { sayWayBack } from './reasons/way-back.js';
export { sayHeadline } from './reasons/headline.js';
export { NONE_PUBLISHED, sayUnfit } from './reasons/judged-anew.js';
export { reasonTags } from './reasons/tags.js';
export { REASON_KINDS, reasonKindOf, reasonKindWord, type ReasonKind } from './reasons/kinds.js';
export { provisionalNotes, sayProvisional } from './reasons/provisional.js';
export { missingOf, missingSheet, type Missing } from './reasons/supply.js';
export { fullName, plainName } from './reasons/names.js';
export { boundWords } from './reasons/measures.js';
export { idList } from './reasons/ids.js';
export { parameterNames } from './reasons/parameters.js';
export { plainCitation } from './reasons/citations.js';

// A meeting's findings.
export {
  judgedWord,
  NO_OFFICE,
  sayAgainstLast,
  sayDistance,
  sayFailing,
  sayLost,
  sayMapNote,
  sayOutcomes,
  sayProgress,
  sayReview,
  type Named,
} from './findings/findings.js';

// What the clock has to say.
export {
  sayDigest,
  sayBackupFailed,
  sayDrift,
  sayEnding,
  sayReminder,
  sayRoundClosed,
  sayRoundNotOpened,
  sayRoundOpened,
  saySnapshotNotTaken,
  saySnapshotTaken,
  type Drift,
  type Ending,
  type NoticeText,
  type OfficeUnsent,
  type Unsent,
} from './notices/notices.js';

// The papers of a meeting.
export {
  flaggedWords,
  reviewReportHeads,
  reviewReportWords,
  SAME_TABLE,
  sayBasis,
  sayFigureCaption,
  sayFlaggedHead,
  sayNote,
  sayRecognised,
  sayReportOpening,
  sayReportSubject,
  sayUnstated,
} from './papers/review-report.js';
export {
  minutesHeads,
  NOTHING_WRITTEN,
  sayDecided,
  sayHeld,
  sayInvited,
  sayLookedAt,
  sayMinutesSubject,
  sayWithdrawn,
} from './papers/minutes.js';
export * from './papers/letterhead.js';
