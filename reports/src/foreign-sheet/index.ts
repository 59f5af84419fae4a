export type { SkippedRow } from './commune-rows.js';
export type { AssessmentLookups, KnownCommune, Lookups, RecognitionLookups } from './lookups.js';
export { readAssessments, type AssessmentRow, type ReadAssessments } from './read-assessments.js';
export { readRecognitions, type ReadRecognitions, type RecognitionRow } from './read-recognitions.js';
export { readSheetMap, type ReadSheetMap } from './read-sheet-map.js';
export type { AssessmentsMap, RecognitionsMap, ScoreColumn, SheetMap, TitleCode } from './sheet-map.js';
