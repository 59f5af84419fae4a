import { dates } from './dates.js';
import { criterionIds, idOfCriterion, indicatorIds } from './ids.js';
import { kinds } from './kinds.js';
import { levelOrder, maxima } from './levels.js';
import { boundPercent, passPercents } from './percents.js';
import { reference } from './reference.js';
import type { Rule } from './rule.js';
import { disqualification, scoring } from './scoring.js';
import { criterionSum, totalSum } from './sums.js';
import { zoneTables } from './zones.js';

export type { Part, Rule } from './rule.js';

/** Every rule that is asked of an edition once its shape is known. */
export const rules: Rule[] = [
  dates,
  criterionIds,
  indicatorIds,
  idOfCriterion,
  scoring,
  disqualification,
  totalSum,
  criterionSum,
  kinds,
  maxima,
  levelOrder,
  passPercents,
  boundPercent,
  zoneTables,
  reference,
];
