import { checkCompiled } from './check-answer.js';
import type { Compiled, CompiledPoints, CompiledThresholds } from './compiled.js';
import type { Answer, InputError } from './verdict.js';

export type Given = ReadonlyMap<string, Answer>;

export type Input =
  { ok: true; compiled: CompiledPoints | CompiledThresholds; given: Given } | { ok: false; errors: InputError[] };

/** Everything wrong with a sheet at once; or the answers that it gives, by id. */
export function readInput(compiled: Compiled, answers: unknown, context: unknown): Input {
  if (compiled.kind === 'unscorable') return { ok: false, errors: [{ field: 'edition', code: 'NOT_SCORABLE' }] };
  const errors = checkContext(compiled, context);
  if (!isRecord(answers)) {
    return { ok: false, errors: [{ field: 'answers', code: 'WRONG_KIND_OF_ANSWER' }, ...errors] };
  }
  const given = new Map<string, Answer>();
  const faults: InputError[] = [];
  for (const id of Object.keys(answers)) {
    const answer = answers[id];
    if (answer === undefined) continue;
    const fault = checkCompiled(compiled, id, answer);
    if (fault) faults.push(fault);
    given.set(id, answer as Answer);
  }
  if (compiled.kind === 'points') faults.push(...answeredTwice(compiled, given));
  faults.push(...errors);
  return faults.length > 0 ? { ok: false, errors: faults } : { ok: true, compiled, given };
}

function answeredTwice(compiled: CompiledPoints, given: Given): InputError[] {
  return compiled.criteria
    .filter((criterion) => given.has(criterion.id))
    .map(({ id, parts }) => ({ id, indicators: parts.map((part) => part.id).filter((part) => given.has(part)) }))
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ id, indicators }) => ({
      field: `answers.${id}`,
      code: 'BOTH_CRITERION_AND_INDICATORS',
      values: { criterion: id, indicators: indicators.join('; ') },
    }));
}

function checkContext(compiled: CompiledPoints | CompiledThresholds, context: unknown): InputError[] {
  if (!isRecord(context)) return [{ field: 'context', code: 'WRONG_KIND_OF_ANSWER' }];
  const { zone, disqualified, titleAtRisk } = context;
  const errors: InputError[] = [];
  if (!isAbsent(zone) && zone !== '1' && zone !== '2' && zone !== '3')
    errors.push({ field: 'context.zone', code: 'UNKNOWN_ZONE' });
  if (!isAbsent(disqualified) && typeof disqualified !== 'boolean')
    errors.push({ field: 'disqualified', code: 'NOT_A_BOOLEAN' });
  if (Array.isArray(titleAtRisk) && titleAtRisk.some((id) => !compiled.items.has(String(id))))
    errors.push({ field: 'context.titleAtRisk', code: 'UNKNOWN_ID' });
  return errors;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
