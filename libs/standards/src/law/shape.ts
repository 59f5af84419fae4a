import type { ErrorObject } from 'ajv';
import type { Finding, LawCode, Path } from './fault.js';
import { schema } from './schemas.js';

/** What in a value is not of the shape that its schema describes. */
export function shapeFindings(value: unknown, name: 'edition' | 'published'): Finding[] {
  const check = schema(name);
  if (check(value)) return [];
  // `if` only repeats that something inside failed.
  return (check.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(findingOf);
}

function findingOf(error: ErrorObject): Finding {
  const path = pathOf(error.instancePath);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties':
      return ofKey(path, String(params.additionalProperty), error);
    case 'required':
      return ofMissing(path, String(params.missingProperty));
    case 'discriminator':
      return howOf(path, error);
    case 'format':
      return { code: 'LAW_BAD_DATE', path, values: given(error) };
    case 'pattern':
      return { code: patternCode(error), path, values: given(error) };
    case 'enum':
      return {
        code: 'LAW_NOT_ALLOWED',
        path,
        values: { ...given(error), allowed: (params.allowedValues as unknown[]).join(', ') },
      };
    case 'const':
      return { code: 'LAW_NOT_ALLOWED', path, values: { ...given(error), allowed: String(params.allowedValue) } };
    default:
      return path.at(-1) === 'citation' && error.data === null
        ? { code: 'LAW_MISSING_CITATION', path }
        : { code: 'LAW_WRONG_TYPE', path, values: expected(error) };
  }
}

const HOW_KEYS = new Set(['value', 'standsFor']);
const ofParameter = ({ parentSchema }: ErrorObject): boolean => 'how' in ((parentSchema?.properties ?? {}) as object);

/** `value` beside `unknown`, or `standsFor` beside `act`, is not a key unheard of: it does not go with its `how`. */
const ofKey = (path: Path, key: string, error: ErrorObject): Finding =>
  HOW_KEYS.has(key) && ofParameter(error)
    ? { code: 'LAW_HOW_MISMATCH', path: [...path, key], key: true }
    : { code: 'LAW_UNKNOWN_KEY', path: [...path, key], key: true, values: { key } };

function ofMissing(path: Path, key: string): Finding {
  const at = [...path, key];
  if (key === 'citation') return { code: 'LAW_MISSING_CITATION', path: at };
  return HOW_KEYS.has(key)
    ? { code: 'LAW_HOW_MISMATCH', path: at }
    : { code: 'LAW_MISSING_KEY', path: at, values: { key } };
}

function howOf(path: Path, { data }: ErrorObject): Finding {
  const { how } = data as { how?: string | number | boolean | null };
  if (how === undefined) return { code: 'LAW_MISSING_KEY', path: [...path, 'how'], values: { key: 'how' } };
  return {
    code: 'LAW_NOT_ALLOWED',
    path: [...path, 'how'],
    values: { given: String(how), allowed: 'act, secondary, borrowed, unknown' },
  };
}

const PATTERNS: Record<string, LawCode> = {
  citation: 'LAW_MISSING_CITATION',
  decimal: 'LAW_NOT_A_DECIMAL',
  text: 'LAW_WRONG_TYPE',
};

const patternCode = ({ schemaPath }: ErrorObject): LawCode =>
  PATTERNS[/\$defs\/(\w+)\/pattern$/.exec(schemaPath)?.[1] ?? ''] ?? 'LAW_BAD_ID';

const given = ({ data }: ErrorObject): Record<string, string> => ({ given: String(data) });
const expected = ({ keyword, params }: ErrorObject): Record<string, string> => ({
  expected: keyword === 'type' ? String((params as { type: unknown }).type) : keyword,
});

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step));
