/** What the sentence may name: the place, the number, the remedy. */
export type ProblemValues = Record<string, string | number>;

/** A foreseen failure, by its code: the HTTP status it is answered with and the sentence a person reads. */
export interface Problem {
  status: 400 | 403 | 404 | 409 | 413 | 415 | 422 | 503;
  sentence: (values: ProblemValues) => string;
}
