import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { Fault } from '@chuan-xa/platform';
import type { ProblemCode, ProblemValues } from '@chuan-xa/wording';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/**
 * Which of our codes a constraint of class-validator comes to, and what it expects. The first that fails is the one named:
 * what a thing is comes before how much of it there is.
 */
const CODES: [constraint: string, code: ProblemCode, expected?: string][] = [
  ['whitelistValidation', 'FIELD_UNKNOWN'],
  ['unknownValue', 'FIELD_REQUIRED'],
  ['isDefined', 'FIELD_REQUIRED'],
  ['isString', 'FIELD_WRONG_TYPE', 'string'],
  ['isInt', 'FIELD_WRONG_TYPE', 'integer'],
  ['isNumber', 'FIELD_WRONG_TYPE', 'number'],
  ['isBoolean', 'FIELD_WRONG_TYPE', 'boolean'],
  ['isArray', 'FIELD_WRONG_TYPE', 'array'],
  ['isObject', 'FIELD_WRONG_TYPE', 'object'],
  ['nestedValidation', 'FIELD_WRONG_TYPE', 'object'],
  ['isPrintable', 'FIELD_UNPRINTABLE'],
  ['isNotEmpty', 'FIELD_REQUIRED'],
  ['isDay', 'FIELD_NOT_A_DATE'],
  ['dayBetween', 'FIELD_OUT_OF_RANGE'],
  ['isUuid', 'FIELD_NOT_A_UUID'],
  ['matches', 'FIELD_WRONG_TYPE'],
  ['isIn', 'FIELD_NOT_IN_LIST'],
  ['arrayNotEmpty', 'FIELD_EMPTY_LIST'],
  ['arrayMaxSize', 'FIELD_OUT_OF_RANGE'],
  ['maxLength', 'FIELD_TOO_LONG'],
  ['min', 'FIELD_OUT_OF_RANGE'],
  ['max', 'FIELD_OUT_OF_RANGE'],
];
/** These take text alone: anything else is of the wrong type before it is of the wrong form. */
const OF_TEXT = new Set(['isDay', 'isUuid', 'matches']);

/** Every fault that class-validator found, each once and at its field; of a list, at its item ("ids.0"). */
export const validationFaults = (errors: ValidationError[]): Fault[] => errors.flatMap((error) => faultsOf(error, ''));

function faultsOf(error: ValidationError, above: string): Fault[] {
  const field = above ? `${above}.${error.property}` : error.property;
  const failed = Object.keys(error.constraints ?? {});
  // What stands inside a thing of the wrong type is not looked at.
  if (failed.length === 0) return (error.children ?? []).flatMap((child) => faultsOf(child, field));
  const value: unknown = error.value;
  const constraint = CODES.map(([name]) => name).find((name) => failed.includes(name)) ?? failed[0] ?? '';
  const rules = rulesOf(error);
  const each = rules.find((rule) => rule.name === constraint && rule.each);
  if (!each || !Array.isArray(value)) return [faultOf(constraint, field, value, rules)];
  return value.flatMap((item: unknown, index) =>
    holds(each, item, error) ? [] : [faultOf(constraint, `${field}.${index}`, item, rules)],
  );
}

function faultOf(constraint: string, field: string, value: unknown, rules: Rule[]): Fault {
  const [, code, expected] = CODES.find(([name]) => name === constraint) ?? ['', 'FIELD_WRONG_TYPE' as const];
  if (code === 'FIELD_UNKNOWN') return { field, code, values: { field } };
  if (value === undefined) return { field, code: 'FIELD_REQUIRED', values: { field } };
  const kind = expected ?? (OF_TEXT.has(constraint) && typeof value !== 'string' ? 'string' : undefined);
  if (kind !== undefined) return { field, code: 'FIELD_WRONG_TYPE', values: { field, expected: kind } };
  const given: ProblemValues =
    typeof value === 'string' || typeof value === 'number' ? { given: String(value).slice(0, 60) } : {};
  return { field, code, values: { field, ...given, ...limits(constraint, rules) } };
}

/** The rules that the DTO declares for the field. */
const rulesOf = ({ target, property }: ValidationError): Rule[] =>
  target
    ? getMetadataStorage()
        .getTargetValidationMetadatas(target.constructor, '', false, false)
        .filter((rule) => rule.propertyName === property)
    : [];

/** Whether one item of a list meets a rule that is laid on each. */
const holds = (rule: Rule, item: unknown, { target, property }: ValidationError): boolean =>
  getMetadataStorage()
    .getTargetValidatorConstraints(rule.constraintCls)
    .every(
      ({ instance }) =>
        instance.validate(item, {
          value: item,
          constraints: rule.constraints,
          targetName: target?.constructor.name ?? '',
          object: target ?? {},
          property,
        }) === true,
    );

/** The bounds and lists that the DTO declares for the field, for the sentence to name. */
function limits(constraint: string, rules: Rule[]): ProblemValues {
  const found = (name: string): unknown => rules.find((rule) => rule.name === name)?.constraints[0] as unknown;
  if (constraint === 'dayBetween') return found('dayBetween') as ProblemValues;
  const values: ProblemValues = {};
  const numbers =
    constraint === 'maxLength' || constraint === 'arrayMaxSize'
      ? ([['max', constraint]] as const)
      : ([
          ['min', 'min'],
          ['max', 'max'],
        ] as const);
  for (const [key, name] of numbers) {
    const limit = found(name);
    if (typeof limit === 'number') values[key] = limit;
  }
  const allowed = found('isIn');
  return Array.isArray(allowed) ? { ...values, allowed: allowed.join(', ') } : values;
}
