import { general } from './general.js';
import type { Problem, ProblemValues } from './problem.js';

/** Every foreseen failure of the system, one file a library. */
export const problems = { ...general } satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof problems;

/** The sentence a person reads, e.g. "Đợt 2 năm 2023 đã đóng, không ghi được điểm. Hãy mở lại đợt trước khi sửa." */
export const problemSentence = (code: ProblemCode, values: ProblemValues = {}): string => problems[code].sentence(values);

export const problemStatus = (code: ProblemCode): Problem['status'] => problems[code].status;
