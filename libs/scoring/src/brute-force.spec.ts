import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf } from './decimal.js';
import { anyCase, type Case } from './testing/arbitrary.js';
import { applied } from './testing/apply.js';
import { outcomeByBruteForce, wayBackByBruteForce } from './testing/brute-force.js';
import { verdictOf as judged } from './testing/verdict-of.js';
import type { Outcome, Verdict, WayBack } from './verdict.js';

const SEED = 1300;
const RUNS = { seed: SEED, numRuns: 40 };

const verdictOf = ({ edition, answers, context }: Case): Verdict => judged(edition, answers, context);

const RANK: Record<Outcome, number> = { notMet: 0, undetermined: 1, met: 2 };

describe('the verdict against trying everything', () => {
  it('has the outcome of every possible world', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(verdictOf(one).outcome).toBe(outcomeByBruteForce(one.edition, one.answers, one.context));
      }),
      RUNS,
    );
  });

  it('finds the least way back, with the tie-breaks of the page, or finds none', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const zone = one.context.zone ?? '1';
        const way = verdictOf({ ...one, context: { ...one.context, zone } }).wayBack;
        expect(withoutMeasures(way)).toEqual(expected(one, zone));
      }),
      RUNS,
    );
  });

  it('is met once the way back has been gone', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const way = verdictOf(one).wayBack;
        fc.pre(way.possible);
        expect(
          verdictOf({ edition: one.edition, ...applied(one.edition, one.answers, one.context, way) }).outcome,
        ).toBe('met');
      }),
      RUNS,
    );
  });
});

describe('what more points and more answers do', () => {
  it('never makes a verdict worse to earn more', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (one, pick) => {
        const ids = Object.keys(one.answers).filter((id) => 'points' in one.answers[id]!);
        fc.pre(ids.length > 0);
        const id = ids[pick % ids.length]!;
        const all = one.edition.criteria.flatMap((c) => [c, ...c.indicators]);
        const max = all.find((item) => item.id === id)!.maxPoints!;
        const better = { ...one.answers, [id]: { points: max.how === 'unknown' ? '0' : max.value } };
        expect(RANK[verdictOf({ ...one, answers: better }).outcome]).toBeGreaterThanOrEqual(
          RANK[verdictOf(one).outcome],
        );
      }),
      RUNS,
    );
  });

  it('never overturns a settled verdict to take an answer away: it stays or is open again', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (one, pick) => {
        const ids = Object.keys(one.answers).filter((id) => id.includes('.') && !('notApplicable' in one.answers[id]!));
        fc.pre(ids.length > 0);
        const { [ids[pick % ids.length]!]: _, ...fewer } = one.answers;
        const before = verdictOf(one).outcome;
        expect(['undetermined', before]).toContain(verdictOf({ ...one, answers: fewer }).outcome);
      }),
      RUNS,
    );
  });
});

function withoutMeasures({ points, steps, possible }: WayBack) {
  return { points, possible, steps: steps.map(({ id, from, to }) => ({ id, from, to })) };
}

function expected({ edition, answers }: Case, zone: '1' | '2' | '3') {
  const least = wayBackByBruteForce(edition, answers, zone);
  if (!least) return { possible: false, points: null, steps: [] };
  const steps = least.raises.map(({ id, from, to }) => ({
    id,
    from: answers[id] ? decimalOf(from) : null,
    to: decimalOf(to),
  }));
  return { possible: true, points: decimalOf(least.sum), steps };
}
