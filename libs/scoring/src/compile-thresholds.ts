import type { CompiledBound, CompiledThresholds, Threshold } from './compiled.js';
import { hundredthsOf } from './decimal.js';
import type { Bound, Edition, Indicator } from './edition.js';
import { knownValue } from './range.js';

/** A share of a whole cannot be more than all of it. */
const ALL_OF_IT = 10_000;

/** A threshold standard, made ready. */
export function compileThresholds(edition: Edition): CompiledThresholds {
  const thresholds = edition.criteria.flatMap((criterion) => criterion.indicators).map(compileThreshold);
  return {
    kind: 'threshold',
    edition,
    thresholds,
    items: new Map(thresholds.map((threshold) => [threshold.id, threshold])),
    ids: thresholds.map((threshold) => threshold.id),
  };
}

function compileThreshold(indicator: Indicator): Threshold {
  const { id, answeredBy, bound } = indicator;
  return { id, indicator, bound: answeredBy === 'met' ? null : compileBound(bound) };
}

function compileBound(bound: Bound | undefined): CompiledBound {
  const value = knownValue(bound?.value);
  return {
    direction: bound?.direction,
    value: value === undefined ? undefined : hundredthsOf(value),
    inclusive: knownValue(bound?.inclusive),
    bySex: bySexOf(bound),
    most: bound?.unit === '%' ? ALL_OF_IT : Infinity,
  };
}

function bySexOf(bound: Bound | undefined): CompiledBound['bySex'] {
  if (!bound?.bySex) return null;
  if (bound.bySex.how === 'unknown') return 'unknown';
  return bound.bySex.value ? 'asked' : null;
}
