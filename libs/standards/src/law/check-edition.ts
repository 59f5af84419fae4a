import type { Edition } from '@chuan-xa/scoring';
import { isSound, ruleFindings } from './ask-rules.js';
import type { Finding } from './fault.js';
import { shapeFindings } from './shape.js';
import { inventedFindings, referenceFindings, type Surroundings } from './surroundings.js';

/**
 * Everything that is wrong with an edition as a value, wherever it was written: its shape, every rule of the law, and how it stands
 * to the other editions. Empty when it may be stored. What a file alone can have wrong is `loadEdition`'s.
 */
export function checkEdition(value: unknown, surroundings: Surroundings = {}): Finding[] {
  const shape = shapeFindings(value, 'edition');
  return [...shape, ...contentFindings(value, shape, surroundings)];
}

/** What is wrong beyond the shape, of the parts whose shape is right. */
export function contentFindings(value: unknown, shape: readonly Finding[], surroundings: Surroundings): Finding[] {
  const edition = value as Edition;
  const sound = (...keys: (keyof Edition)[]): boolean => keys.every((key) => isSound(shape, [key]));
  return [
    ...ruleFindings(value, shape),
    ...(sound('invented') ? inventedFindings(edition, surroundings) : []),
    ...(sound('revision', 'scoredBy', 'refersTo') ? referenceFindings(edition, surroundings) : []),
  ];
}
