/** What the sentence may name: the place, the number, the remedy. What is undefined or empty counts as not given. */
export type ProblemValues = Record<string, string | number | undefined>;

/** A foreseen failure, by its code: the HTTP status it is answered with and the sentence a person reads. */
export interface Problem {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | 507;
  sentence: (values: ProblemValues) => string;
  /** The values the sentence names, by example; a value that is missing at run time is printed as "…". */
  sample?: ProblemValues;
  /** Values the sentence names when they are there, by example. */
  optional?: ProblemValues;
}

/** No value at all: one without a name, never given. */
type NoValues = Partial<Record<'', undefined>>;

type Named<V> = { [K in keyof V]: string | number };

/** What stands for a value that the caller did not give: never "undefined". */
export const GAP = '…';

/** The values, with a gap for each that the sample promises and the caller did not give. */
export const fillGaps = (sample: ProblemValues, values: ProblemValues): ProblemValues => {
  const filled: ProblemValues = {};
  for (const key of Object.keys(sample)) filled[key] = GAP;
  for (const [key, value] of Object.entries(values)) if (isPrintable(value)) filled[key] = value;
  return filled;
};

const isPrintable = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') || (typeof value === 'number' && Number.isFinite(value));

/**
 * A problem whose sentence may name only what its samples declare: a misspelt value is a compile error.
 * @param status the HTTP status
 * @param sample every value the sentence needs, by example
 * @param sentence what, where, what to do; starts with a capital and ends with a full stop
 * @param optional values the sentence names only when they are there, by example
 */
export const problem = <S extends ProblemValues, O extends ProblemValues = NoValues>(
  status: Problem['status'],
  sample: S,
  sentence: (values: Named<S> & Partial<Named<O>>) => string,
  optional?: O,
): Omit<Problem, 'sample' | 'optional'> & { sample: S; optional?: O } => ({
  status,
  sample,
  optional,
  sentence: (values) => sentence(fillGaps(sample, values) as Named<S> & Partial<Named<O>>),
});
