import { hundredthsOf } from './decimal.js';
import type { Parameter } from './edition.js';

/** From the least to the most a figure can be, in integer hundredths; `most` is Infinity where nothing bounds it. */
export interface Range {
  least: number;
  most: number;
}

export const exactly = (figure: number): Range => ({ least: figure, most: figure });

export const isExact = (range: Range): boolean => range.least === range.most;

/** The value of a parameter; undefined while it is unknown or absent. */
export function knownValue<T>(parameter: Parameter<T> | null | undefined): T | undefined {
  return parameter && parameter.how !== 'unknown' ? parameter.value : undefined;
}

/** A decimal parameter as a range: exact when known, else from nothing to `most`. */
export function rangeOf(parameter: Parameter<string> | null | undefined, most: number): Range {
  const value = knownValue(parameter);
  return value === undefined ? { least: 0, most } : exactly(hundredthsOf(value));
}

export function leastOf<T>(all: readonly T[], pick: (one: T) => number): number {
  let least = Infinity;
  for (const one of all) least = Math.min(least, pick(one));
  return least;
}

export function mostOf<T>(all: readonly T[], pick: (one: T) => number): number {
  let most = -Infinity;
  for (const one of all) most = Math.max(most, pick(one));
  return most;
}

/** The sum of ranges, from the least of all to the most of all. */
export function sumOf(ranges: readonly Range[]): Range {
  let least = 0;
  let most = 0;
  for (const range of ranges) {
    least += range.least;
    most += range.most;
  }
  return { least, most };
}
