import type { Refusal } from '@chuan-xa/platform';
import { problemSentence, problemStatus, type ProblemCode, type ProblemValues } from '@chuan-xa/wording';

/** RFC 9457, with our code, and for input each fault at its field. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: { field: string; code: string; message: string }[];
  [extra: string]: unknown;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A refusal as it is answered. `values`: what is known of the request besides. */
export function refusalDocument(error: Refusal, values: ProblemValues = {}): ProblemDocument {
  const errors = error.faults.map(({ field, code, values: named }) => ({
    field,
    code,
    message: problemSentence(code, named),
  }));
  const document = problemDocument(error.code, { ...error.values, ...values });
  return { ...document, ...(errors.length > 0 ? { errors } : {}), ...error.extra };
}

/** A failure that is known by its code alone. */
export function problemDocument(code: ProblemCode, values: ProblemValues = {}): ProblemDocument {
  const sentence = problemSentence(code, values);
  return {
    type: `urn:chuan-xa:problem:${code}`,
    title: titleOf(sentence),
    status: problemStatus(code),
    detail: sentence,
    code,
  };
}

/** The first sentence, without the stop that ends it. */
const titleOf = (sentence: string): string =>
  (sentence.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? sentence).replace(/[\s.;:,]+$/u, '');
