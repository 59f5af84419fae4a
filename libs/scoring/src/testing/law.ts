import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Edition } from '../edition.js';

const STANDARDS = new URL('../../../../database/reference/standards/', import.meta.url);

const read = new Map<string, Edition>();

/** The first shipped revision of a standard, straight from its law file; what the loader adds (hash, references) is left out. */
export function lawOf(id: string): Edition {
  const known = read.get(id);
  if (known) return known;
  const law = parse(readFileSync(new URL(`${id}/r1.yaml`, STANDARDS), 'utf8')) as Edition;
  const edition: Edition = { ...law, sha256: '' };
  read.set(id, edition);
  return edition;
}
