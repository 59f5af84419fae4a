import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { isDate } from './date.js';
import { standardsFolder } from './folder.js';

const compiled = new Map<string, ValidateFunction>();

/** A schema that stands beside the law, compiled once; editors use the same file. */
export function schema(name: 'edition' | 'published'): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strictTypes: false,
    strictRequired: false,
    verbose: true,
  });
  ajv.addFormat('date', isDate);
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(standardsFolder(), `${name}.schema.json`), 'utf8')) as object,
  );
  compiled.set(name, validate);
  return validate;
}
