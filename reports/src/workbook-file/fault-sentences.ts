import { problemSentence, type ProblemCode, type ProblemValues } from '@chuan-xa/wording';

/** What can be wrong with an office's own file, its map or one of its cells. */
export type FaultCode = ProblemCode;

/** The sentence of a code. */
export const faultSentence = (code: FaultCode, values: ProblemValues): string => problemSentence(code, values);
