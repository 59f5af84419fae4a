export type * from './edition.js';
export type * from './verdict.js';
export { checkAnswer } from './check-answer.js';
export { answerableIds, compile } from './compile.js';
export type * from './compiled.js';
export { columnAnswers, countedAnswers, type Counted } from './counted-answers.js';
export { decimalOf, hundredthsOf, isDecimal } from './decimal.js';
export { ENGINE } from './engine.js';
export {
  derivedId,
  evaluateSheet,
  healthRecognitionIn,
  type Circumstances,
  type HealthRecognition,
} from './evaluate-sheet.js';
export { evaluate, wayBack } from './evaluate.js';
export { fittingAnswers, type Fitting } from './fitting-answers.js';
export { isComplete } from './is-complete.js';
export type { Range } from './range.js';
export * from './sheet-cells.js';
