import { sayAtField } from '@chuan-xa/wording';
import { Problem } from '../../api/problem.js';

/** What is wrong with a field or with a line of it; null: nothing. */
export function faultUnder(failure: unknown, field: string): string | null {
  const errors = failure instanceof Problem ? (failure.body.errors ?? []) : [];
  const found = errors.find((one) => one.field === field || one.field.startsWith(`${field}.`));
  return found === undefined ? null : sayAtField(found);
}
