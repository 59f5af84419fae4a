export type * from './edition.js';
export type * from './verdict.js';
export { checkAnswer } from './check-answer.js';
export { answerableIds } from './compile.js';
export { decimalOf, hundredthsOf, isDecimal } from './decimal.js';
export { ENGINE } from './engine.js';
export { evaluate, wayBack } from './evaluate.js';
