/** For what measures the reading of offices' own sheets from outside of reports. */
export { readAssessments } from '../read-assessments.js';
export { readSheetMap } from '../read-sheet-map.js';
export type { AssessmentsMap } from '../sheet-map.js';
