import { decimalOf, hundredthsOf, type Parameter } from '@chuan-xa/scoring';
import { known, type Rule } from './rule.js';

/** The maxima of the criteria make up the total. */
export const totalSum: Rule = {
  each: 'edition',
  reads: ['maxTotal', 'criteria'],
  find: ({ part: { maxTotal, criteria } }) => {
    const sum = misfit(
      known(maxTotal),
      criteria.map(({ maxPoints }) => maxPoints),
      criteria.length > 0,
    );
    return sum ? [{ code: 'LAW_SUM_MISMATCH', path: ['maxTotal', 'value'], values: sum }] : [];
  },
};

/** Those of the indicators make up their criterion; where it is scored whole, not all of them need be listed. */
export const criterionSum: Rule = {
  each: 'criterion',
  reads: ['scoredBy'],
  find: ({ edition: { scoredBy }, part: { maxPoints, indicators }, path }) => {
    const sum = misfit(
      known(maxPoints),
      indicators.map((indicator) => indicator.maxPoints),
      scoredBy === 'indicator' && indicators.length > 0,
    );
    return sum ? [{ code: 'LAW_SUM_MISMATCH', path: [...path, 'maxPoints', 'value'], values: sum }] : [];
  },
};

/** With a part unknown the known ones may only not exceed the whole. */
function misfit(
  stated: string | undefined,
  parts: (Parameter<string> | undefined)[],
  complete: boolean,
): { sum: string; stated: string } | undefined {
  if (stated === undefined) return undefined;
  const values = parts.map(known).filter((value) => value !== undefined);
  const sum = values.reduce((total, value) => total + hundredthsOf(value), 0);
  const whole = hundredthsOf(stated);
  const fits = complete && values.length === parts.length ? sum === whole : sum <= whole;
  return fits ? undefined : { sum: decimalOf(sum), stated };
}
