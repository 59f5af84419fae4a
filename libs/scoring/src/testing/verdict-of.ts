import type { Edition, PassRule } from '../edition.js';
import { evaluate } from '../evaluate.js';
import type { Answers, Context, Verdict } from '../verdict.js';
import { criterion, inventedEdition } from './invented.js';
import { act } from './parameters.js';

/**
 * The verdict on a sheet whose input is good; a test that gives bad input fails here. The edition is copied, and so compiled anew:
 * else only the first test to meet it would be seen to cover its compilation.
 */
export function verdictOf(edition: Edition, answers: Answers, context: Context = {}): Verdict {
  const evaluation = evaluate({ ...edition }, answers, context);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.errors));
  return evaluation.verdict;
}

/** Criteria 1, 2, … in points; "–" is not answered. */
export const points = (line: string): Answers =>
  Object.fromEntries(line.split(' ').flatMap((text, i) => (text === '–' ? [] : [[String(i + 1), { points: text }]])));

/** A sheet of byt-1300-2023 with nothing missing. */
export const FULL = points('14 10 12 9 19 12 6 11 3 4');

/** Of two criteria of ten points each, scored by criterion; what the pass rule says otherwise is given. */
export function twoCriteria(pass: Partial<PassRule> = {}, more: Partial<Edition> = {}): Edition {
  const rule = { totalPercent: act('80'), criterionPercent: act('50'), disqualifying: act(true), ...pass };
  const criteria = [criterion('1', '10', []), criterion('2', '10', [])];
  return inventedEdition(criteria, { scoredBy: 'criterion', disqualifiedBy: 'declared', pass: rule, ...more });
}

export const declared: Context = { disqualified: false };
