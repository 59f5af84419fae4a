import type { Fault } from '@chuan-xa/platform';
import type { InputError } from '@chuan-xa/scoring';

/** The engine's input errors as faults at their fields: each of its codes has its sentence under the same name. */
export const scoringFaults = (errors: readonly InputError[]): Fault[] =>
  errors.map(({ field, code, values }) => ({ field, code, values: { ...idOf(field), ...values } }));

/** "answers.7.35.points" is about "7.35". */
function idOf(field: string): { id?: string } {
  const id = /^answers\.(.+?)(?:\.(?:points|value|male|female|met|notApplicable))?$/.exec(field)?.[1];
  return id === undefined ? {} : { id };
}
