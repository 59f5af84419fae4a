import { compile } from './compile.js';
import type { Compiled, Item, Threshold } from './compiled.js';
import { decimalOf, hundredthsOf, isDecimal } from './decimal.js';
import type { Edition } from './edition.js';
import type { InputError } from './verdict.js';

type Kind = string | undefined;
type Fields = Record<string, unknown>;

/**
 * One answer, checked on its own: the first thing wrong with it at its field (`answers.7.points`), or null.
 * That a criterion and its indicators are not both answered can only be seen on the whole sheet: `evaluate` tells.
 */
export function checkAnswer(edition: Edition, id: string, answer: unknown): InputError | null {
  return checkCompiled(compile(edition), id, answer);
}

export function checkCompiled(compiled: Compiled, id: string, answer: unknown): InputError | null {
  const field = `answers.${id}`;
  if (compiled.kind === 'unscorable') return { field: 'edition', code: 'NOT_SCORABLE' };
  const item = compiled.items.get(id);
  if (!item) return { field, code: 'UNKNOWN_ID' };
  const fields = (answer ?? {}) as Fields;
  const kind = kindOf(fields);
  return 'bound' in item ? checkThreshold(item, kind, fields, field) : checkItem(item, kind, fields, field);
}

/** The kind an answer shows by the fields that it has: its only field, or `male` where it has one sex or both and nothing else. */
function kindOf(fields: Fields): Kind {
  const [key, second, third] = Object.keys(fields).filter((name) => fields[name] !== undefined);
  if (third !== undefined) return undefined;
  if (isSex(key) && (second === undefined || isSex(second))) return 'male';
  return second === undefined ? key : undefined;
}

const isSex = (key: string | undefined): boolean => key === 'male' || key === 'female';

function checkItem(item: Item, kind: Kind, fields: Fields, field: string): InputError | null {
  if (kind === 'notApplicable') return checkNotApplicable(item.mayBeNotApplicable, fields, field);
  if (kind !== item.answeredBy) return { field, code: 'WRONG_KIND_OF_ANSWER' };
  if (kind === 'met') return checkMet(fields, field);
  if (kind === 'value') return checkDecimal(fields.value, `${field}.value`, Infinity);
  return checkDecimal(fields.points, `${field}.points`, item.max.most) ?? checkLevel(item, fields, field);
}

function checkThreshold({ bound }: Threshold, kind: Kind, fields: Fields, field: string): InputError | null {
  if (kind === 'notApplicable') return checkNotApplicable(false, fields, field);
  if (!bound) return kind === 'met' ? checkMet(fields, field) : { field, code: 'WRONG_KIND_OF_ANSWER' };
  if (kind === 'value') return checkDecimal(fields.value, `${field}.value`, bound.most);
  if (kind !== 'male' || !bound.bySex) return { field, code: 'WRONG_KIND_OF_ANSWER' };
  return checkSex(fields, 'male', field, bound.most) ?? checkSex(fields, 'female', field, bound.most);
}

function checkSex(fields: Fields, sex: 'male' | 'female', field: string, most: number): InputError | null {
  if (fields[sex] === undefined) return { field: `${field}.${sex}`, code: 'BOTH_SEXES_NEEDED' };
  return checkDecimal(fields[sex], `${field}.${sex}`, most);
}

function checkDecimal(given: unknown, field: string, most: number): InputError | null {
  if (!isDecimal(given))
    return {
      field,
      code: 'NOT_A_DECIMAL',
      ...(typeof given === 'string' && { values: { given: given.slice(0, 40) } }),
    };
  if (hundredthsOf(given) > most) return { field, code: 'OVER_MAXIMUM', values: { given, max: decimalOf(most) } };
  return null;
}

function checkLevel({ levels }: Item, fields: Fields, field: string): InputError | null {
  const given = String(fields.points);
  if (!levels || levels.includes(hundredthsOf(given))) return null;
  return {
    field: `${field}.points`,
    code: 'NO_SUCH_LEVEL',
    values: { given, levels: levels.map(decimalOf).join('; ') },
  };
}

function checkMet(fields: Fields, field: string): InputError | null {
  return typeof fields.met === 'boolean' ? null : { field: `${field}.met`, code: 'NOT_A_BOOLEAN' };
}

function checkNotApplicable(allowed: boolean, fields: Fields, field: string): InputError | null {
  if (!allowed) return { field: `${field}.notApplicable`, code: 'NOT_APPLICABLE_REFUSED' };
  return fields.notApplicable === true ? null : { field: `${field}.notApplicable`, code: 'WRONG_KIND_OF_ANSWER' };
}
