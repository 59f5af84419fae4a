import type { Edition } from '@chuan-xa/scoring';
import { isSound } from './ask-rules.js';
import { fingerprint } from './canonical.js';
import { contentFindings } from './check-edition.js';
import { notSaidYet, type LawFault } from './fault.js';
import { freeze } from './freeze.js';
import { readLawText } from './law-text.js';
import { shapeFindings } from './shape.js';
import { nameFindings, referredEdition, type Surroundings } from './surroundings.js';

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
    ...contentFindings(value, shape, surroundings),
    ...(isSound(shape, ['id']) && isSound(shape, ['revision']) ? nameFindings(value as Edition, file) : []),
  ];
  if (findings.length > 0) return { ok: false, faults: faults(findings) };
  return { ok: true, edition: complete(value as Edition, surroundings) };
}

function complete(edition: Edition, surroundings: Surroundings): Edition {
  const criteria = referredEdition(edition, surroundings)?.criteria ?? edition.criteria;
  const whole = { ...edition, criteria };
  return freeze({ ...whole, sha256: fingerprint(whole) });
}
