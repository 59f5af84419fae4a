import type { Criterion, Edition, Indicator, Parameter } from '@chuan-xa/scoring';
import type { Finding, Path } from '../fault.js';

/** A part of an edition whose shape is right, and where it stands. */
export interface Part<T> {
  edition: Edition;
  part: T;
  path: Path;
}

/**
 * What the shape alone cannot say. A rule names the top-level keys that it reads beside its part; it is asked only of
 * parts whose shape is right, so that one fault does not raise others that are only its shadow.
 */
export type Rule =
  | { each: 'edition'; reads: (keyof Edition)[]; find: (of: Part<Edition>) => Finding[] }
  | { each: 'criterion'; reads: (keyof Edition)[]; find: (of: Part<Criterion>) => Finding[] }
  | { each: 'indicator'; reads: (keyof Edition)[]; find: (of: Part<Indicator>) => Finding[] };

/** The value of a parameter, or undefined where it is absent or unknown. */
export const known = <T>(parameter: Parameter<T> | null | undefined): T | undefined =>
  parameter && parameter.how !== 'unknown' ? parameter.value : undefined;
