export { problems, problemSentence, problemStatus, type ProblemCode } from './problems/index.js';
export type { Problem, ProblemValues } from './problems/problem.js';
