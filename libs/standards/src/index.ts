export * from './law/index.js';
export { standardsList, type StandardEntry } from './list-standards.js';
export { loadEditions, LoadStandards, type LoadReport } from './load-standards.js';
export { draftGround, draftWriting, type DraftGround, type DraftWriting } from './own-draft.js';
export { latestPublished, revisionOf, revisionRows, revisionState, type RevisionRow } from './read-revision.js';
export { scoringFaults } from './scoring-faults.js';
export { StandardRevision, type RevisionState } from './standard-revision.entity.js';
export { StandardsModule } from './standards.module.js';
export { STANDARD_OF_TITLE, titleOfStandard, TITLES, type Title } from './titles.js';
export { TryAnswers, type Trial } from './try-answers.js';
export {
  takeBackDraft,
  writeDraft,
  type DraftToWrite,
  type EditionContent,
  type SeenRevision,
  type WrittenDraft,
} from './write-draft.js';
