import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { refuseAll, type Fault } from '@chuan-xa/platform';
import type { ProblemCode, ProblemValues } from '@chuan-xa/wording';

/** Input is taken as its DTO describes it and no further: every fault is named at its field, all at once. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: true, value: true },
    exceptionFactory: (errors) => refuseAll(errors.flatMap((error) => faultsOf(error, ''))),
  });

function faultsOf(error: ValidationError, above: string): Fault[] {
  const field = above ? `${above}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {})
    .slice(0, 1)
    .map((constraint) => faultOf(constraint, field, error));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, field))];
}

/** Which of our codes a constraint of class-validator comes to. */
const CODES: Record<string, ProblemCode> = {
  whitelistValidation: 'FIELD_UNKNOWN',
  unknownValue: 'FIELD_REQUIRED',
  isNotEmpty: 'FIELD_REQUIRED',
  isDefined: 'FIELD_REQUIRED',
  isDateString: 'FIELD_NOT_A_DATE',
  isUuid: 'FIELD_NOT_A_UUID',
  maxLength: 'FIELD_TOO_LONG',
  arrayMaxSize: 'FIELD_OUT_OF_RANGE',
  arrayNotEmpty: 'FIELD_EMPTY_LIST',
  isIn: 'FIELD_NOT_IN_LIST',
  min: 'FIELD_OUT_OF_RANGE',
  max: 'FIELD_OUT_OF_RANGE',
};

function faultOf(constraint: string, field: string, error: ValidationError): Fault {
  const { value } = error as { value?: unknown };
  if (value === undefined && constraint !== 'whitelistValidation')
    return { field, code: 'FIELD_REQUIRED', values: { field } };
  const given: ProblemValues =
    typeof value === 'string' || typeof value === 'number' ? { given: String(value).slice(0, 60) } : {};
  return { field, code: CODES[constraint] ?? 'FIELD_WRONG_TYPE', values: { field, ...given, ...limits(error) } };
}

/** The bounds and lists that the DTO declares for the field, for the sentence to name. */
function limits({ target, property }: ValidationError): ProblemValues {
  if (!target) return {};
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const found = (name: string): unknown =>
    rules.find((rule) => rule.propertyName === property && rule.name === name)?.constraints[0] as unknown;
  const values: ProblemValues = {};
  for (const [key, name] of [
    ['min', 'min'],
    ['max', 'max'],
    ['max', 'maxLength'],
    ['max', 'arrayMaxSize'],
  ] as const) {
    const limit = found(name);
    if (typeof limit === 'number') values[key] = limit;
  }
  const allowed = found('isIn');
  return Array.isArray(allowed) ? { ...values, allowed: allowed.join(', ') } : values;
}
