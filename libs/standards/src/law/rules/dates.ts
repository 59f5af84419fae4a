import type { Finding } from '../fault.js';
import { known, type Rule } from './rule.js';

/** A correction is not older than what it corrects; a standard does not end before it begins. */
export const dates: Rule = {
  each: 'edition',
  reads: ['act', 'correctedBy', 'inForce'],
  find: ({ part: { act, correctedBy, inForce } }) => {
    const corrections = correctedBy.flatMap(({ date }, index) =>
      inOrder(act.date, date, ['correctedBy', index, 'date']),
    );
    return [...corrections, ...inOrder(known(inForce.from), known(inForce.to), ['inForce', 'to', 'value'])];
  },
};

const inOrder = (earlier: string | undefined, later: string | undefined, path: (string | number)[]): Finding[] =>
  earlier !== undefined && later !== undefined && later < earlier
    ? [{ code: 'LAW_DATES_OUT_OF_ORDER', path, values: { earlier, later } }]
    : [];
