import { describe, expect, it } from 'vitest';
import { decimalOf } from './decimal.js';
import type { Edition, Zone } from './edition.js';
import { applied } from './testing/apply.js';
import { outcomeByBruteForce, wayBackByBruteForce } from './testing/brute-force.js';
import { tiny } from './testing/invented.js';
import { act, UNKNOWN } from './testing/parameters.js';
import { verdictOf } from './testing/verdict-of.js';
import type { Answer, Answers } from './verdict.js';

/** Every answer that each of the four indicators can be given; null is none. */
const ANSWERS: Record<string, (Answer | null)[]> = {
  '1.1': [null, { points: '0' }, { points: '1' }, { points: '2' }],
  '1.2': [null, { met: true }, { met: false }, { notApplicable: true }],
  '2.3': [null, ...['19.99', '20', '50', '79.99', '80', '90'].map((value) => ({ value }))],
  '2.4': [null, { points: '0' }, { points: '0.5' }, { points: '1.5' }, { points: '3' }],
};
const ZONES: (Zone | null)[] = ['1', '2', '3', null];

function* everySheet(): Generator<Answers> {
  let sheets: Answers[] = [{}];
  for (const [id, answers] of Object.entries(ANSWERS))
    sheets = sheets.flatMap((sheet) => answers.map((answer) => (answer ? { ...sheet, [id]: answer } : sheet)));
  yield* sheets;
}

function expectedWay(edition: Edition, answers: Answers, zone: Zone) {
  const least = wayBackByBruteForce(edition, answers, zone);
  if (!least) return { possible: false, points: null, steps: [] };
  const steps = least.raises.map(({ id, from, to }) => [id, answers[id] ? decimalOf(from) : null, decimalOf(to)]);
  return { possible: true, points: decimalOf(least.sum), steps };
}

describe.each([
  ['counts zero', act('countsZero' as const)],
  ['leaves the denominator', act('leavesDenominator' as const)],
  ['is judged both ways', UNKNOWN],
])('every sheet of four indicators, where what does not apply %s', (_, notApplicable) => {
  const edition = { ...tiny, notApplicable };

  it('has the outcome of every possible world, and the least way back, which leads there', () => {
    const seen = { met: 0, notMet: 0, undetermined: 0 };
    for (const answers of everySheet()) {
      for (const zone of ZONES) {
        const verdict = verdictOf(edition, answers, { zone });
        const { wayBack: way } = verdict;
        seen[verdict.outcome]++;
        if (verdict.outcome !== outcomeByBruteForce(edition, answers, { zone }))
          expect.fail(`${JSON.stringify({ answers, zone })} is not ${verdict.outcome}`);
        if (way.possible) {
          const after = applied(edition, answers, { zone }, way);
          if (verdictOf(edition, after.answers, after.context).outcome !== 'met')
            expect.fail(`${JSON.stringify({ answers, zone, way })} does not lead there`);
        }
        if (zone) {
          const steps = way.steps.map(({ id, from, to }) => [id, from, to]);
          const found = JSON.stringify({ possible: way.possible, points: way.points, steps });
          const least = JSON.stringify(expectedWay(edition, answers, zone));
          if (found !== least) expect.fail(`${JSON.stringify({ answers, zone })}: ${found} is not ${least}`);
        }
      }
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });
});
