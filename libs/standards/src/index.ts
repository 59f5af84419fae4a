export * from './law/index.js';
export { standardsList, type StandardEntry } from './list-standards.js';
export { loadEditions, LoadStandards, type LoadReport } from './load-standards.js';
export { draftGround, draftWriting, type DraftGround, type DraftWriting } from './own-draft.js';
export { type EditionContent } from './edition-content.js';
export {
  editionOf,
  latestPublished,
  revisionOf,
  revisionRows,
  revisionState,
  type RevisionKey,
  type RevisionRow,
} from './read-revision.js';
export { ActFile, ValueReading } from './revision/act-file.entity.js';
export { findDraft, type DraftToPublish } from './revision/find-draft.js';
export { holdPublished, lockRevisions } from './revision/lock-revisions.js';
export { openDraft } from './revision/open-draft.js';
export { publishRevision, withdrawRevision } from './revision/settle-revision.js';
export { unreadActs } from './revision/unread-acts.js';
export { valueChanges, type ValueChange } from './revision/value-changes.js';
export { writeValues, type ValuesToWrite } from './revision/write-values.js';
export { scoringFaults } from './scoring-faults.js';
export { StandardRevision, type RevisionState } from './standard-revision.entity.js';
export { StandardsModule } from './standards.module.js';
export { STANDARD_OF_TITLE, titleOfStandard, TITLES, type Title } from './titles.js';
export { TryAnswers, type Trial } from './try-answers.js';
export { takeBackDraft, writeDraft, type DraftToWrite, type SeenRevision, type WrittenDraft } from './write-draft.js';
export { fingerprint } from './law/canonical.js';
