export type * from './edition.js';
export type * from './verdict.js';
export { checkAnswer } from './check-answer.js';
export { answerableIds, compile } from './compile.js';
export type * from './compiled.js';
export { decimalOf, hundredthsOf, isDecimal } from './decimal.js';
export { ENGINE } from './engine.js';
export { evaluate, wayBack } from './evaluate.js';
export type { Range } from './range.js';
