import { hundredthsOf, type Parameter } from '@chuan-xa/scoring';
import type { Finding, Path } from '../fault.js';
import { known, type Rule } from './rule.js';

const over = (parameter: Parameter<string> | undefined, path: Path): Finding[] => {
  const given = known(parameter);
  return given !== undefined && hundredthsOf(given) > 100_00
    ? [{ code: 'LAW_NOT_A_PERCENT', path: [...path, 'value'], values: { given } }]
    : [];
};

/** No share of the total is more than all of it. */
export const passPercents: Rule = {
  each: 'edition',
  reads: ['pass'],
  find: ({ part: { pass } }) => [
    ...over(pass?.totalPercent, ['pass', 'totalPercent']),
    ...over(pass?.criterionPercent, ['pass', 'criterionPercent']),
  ],
};

/** Nor is a rate asked of a commune. */
export const boundPercent: Rule = {
  each: 'indicator',
  reads: [],
  find: ({ part: { bound }, path }) => (bound?.unit === '%' ? over(bound.value, [...path, 'bound', 'value']) : []),
};
