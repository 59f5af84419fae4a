import type { Edition } from '@chuan-xa/scoring';
import { isSound, ruleFindings } from './ask-rules.js';
import { fingerprint } from './canonical.js';
import { notSaidYet, type Finding, type LawFault } from './fault.js';
import { freeze } from './freeze.js';
import { readLawText } from './law-text.js';
import { shapeFindings } from './shape.js';
import {
  inventedFindings,
  nameFindings,
  referenceFindings,
  referredEdition,
  type Surroundings,
} from './surroundings.js';

export type Loaded = { ok: true; edition: Edition } | { ok: false; faults: LawFault[] };

/**
 * Reads one revision of an edition. `file` is its path as people know it, ending in `<edition>/<revision>.yaml`.
 * All faults are found at once, each with its place; an edition is given only when there are none. It is frozen.
 */
export function loadEdition(text: string, file: string, surroundings: Surroundings = {}): Loaded {
  const read = readLawText(text, file);
  if (!read.ok) return read;
  const { value, structure, faults } = read.law;
  const shape = shapeFindings(value, 'edition');
  const findings = [
    ...structure,
    ...notSaidYet(shape, structure),
    ...ruleFindings(value, shape),
    ...outerFindings(value as Edition, file, surroundings, shape),
  ];
  if (findings.length > 0) return { ok: false, faults: faults(findings) };
  return { ok: true, edition: complete(value as Edition, surroundings) };
}

function outerFindings(edition: Edition, file: string, surroundings: Surroundings, shape: Finding[]): Finding[] {
  const sound = (...keys: (keyof Edition)[]): boolean => keys.every((key) => isSound(shape, [key]));
  return [
    ...(sound('id', 'revision') ? nameFindings(edition, file) : []),
    ...(sound('invented') ? inventedFindings(edition, surroundings) : []),
    ...(sound('revision', 'scoredBy', 'refersTo') ? referenceFindings(edition, surroundings) : []),
  ];
}

function complete(edition: Edition, surroundings: Surroundings): Edition {
  const criteria = referredEdition(edition, surroundings)?.criteria ?? edition.criteria;
  const whole = { ...edition, criteria };
  return freeze({ ...whole, sha256: fingerprint(whole) });
}
