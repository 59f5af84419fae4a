import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ApiDocument, Operation } from './operations.js';

/** Whether answers are as the document says; null: they are. */
export interface Judges {
  success(operation: Operation, body: unknown): string | null;
  problem(body: unknown): string | null;
}

const pointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Reads the schemas of the document once; objects are shut to what they do not name. */
export function answerSchemas(document: ApiDocument): Judges {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'openapi', ...(closed(document, document.components.schemas.Problem) as object) });
  const read = new Map<string, ValidateFunction>();
  const judge = (at: string, body: unknown): string | null => {
    const validate = read.get(at) ?? ajv.compile({ $ref: `openapi#/${at}` });
    read.set(at, validate);
    return validate(body) ? null : ajv.errorsText(validate.errors).slice(0, 300);
  };
  return {
    success({ path, method, answers }, body) {
      const where = ['paths', path, method.toLowerCase(), 'responses', String(answers.status)];
      return judge([...where, 'content', 'application/json', 'schema'].map(pointer).join('/'), body);
    },
    problem: (body) => judge('components/schemas/Problem', body),
  };
}

/** The same with every object but one shut to properties that it does not name. */
function closed(node: unknown, open: unknown): unknown {
  if (Array.isArray(node)) return node.map((one) => closed(one, open));
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value, open)]));
  const { type, properties, additionalProperties } = node as Record<string, unknown>;
  const isObject = [type].flat().includes('object') && typeof properties === 'object';
  return isObject && additionalProperties === undefined && node !== open
    ? { ...inner, additionalProperties: false }
    : inner;
}
