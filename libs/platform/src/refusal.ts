import type { ProblemCode, ProblemValues } from '@chuan-xa/wording';

/** One fault of an input, at its field. */
export interface Fault {
  field: string;
  code: ProblemCode;
  values?: ProblemValues;
}

/**
 * A foreseen failure inside a transaction. It is thrown, because throwing is what undoes the transaction;
 * one filter turns it into a problem document. See docs/decisions/0006-refusals.md.
 */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: ProblemValues = {},
    readonly faults: Fault[] = [],
    /** Further members of the problem document: what stands there, who wrote it, when. */
    readonly extra: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** One foreseen failure as a whole: `throw refuse('ROUND_CLOSED', { round })`. */
export const refuse = (code: ProblemCode, values: ProblemValues = {}, extra: Record<string, unknown> = {}): Refusal =>
  new Refusal(code, values, [], extra);

/** Faults of an input, each at its field: answered as one `INVALID_INPUT`. */
export const refuseAll = (faults: Fault[], extra: Record<string, unknown> = {}): Refusal =>
  new Refusal('INVALID_INPUT', { count: faults.length }, faults, extra);
