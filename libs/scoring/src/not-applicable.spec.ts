import { describe, expect, it } from 'vitest';
import type { Edition } from './edition.js';
import { byFact, criterion, inPoints, inventedEdition } from './testing/invented.js';
import { act, UNKNOWN } from './testing/parameters.js';
import { verdictOf } from './testing/verdict-of.js';
import type { Answers } from './verdict.js';

describe('what does not apply', () => {
  const edition = (notApplicable: Edition['notApplicable']) =>
    inventedEdition(
      [
        criterion('1', '10', [
          inPoints('1.1', '8', null),
          byFact('1.2', '2', { mayBeNotApplicable: true, disqualifiesUnder: act('1') }),
        ]),
        criterion('2', '10', [inPoints('2.3', '10', null, { mayBeNotApplicable: true })]),
      ],
      { notApplicable },
    );
  const sheet = (one: string): Answers => ({
    '1.1': { points: one },
    '1.2': { notApplicable: true },
    '2.3': { notApplicable: true },
  });

  it('counts zero', () => {
    const verdict = verdictOf(edition(act('countsZero')), sheet('8'));
    expect(verdict).toMatchObject({ outcome: 'notMet', maxTotal: '20', wayBack: { possible: false, points: null } });
    expect(verdict.wayBack).not.toHaveProperty('parameters');
    expect(verdict.reasons).toEqual([
      { code: 'TOTAL_BELOW', have: '8', need: '16', short: '8' },
      { code: 'CRITERION_BELOW', criterion: '2', have: '0', need: '5', short: '5' },
    ]);
  });

  it('leaves the denominator, and a criterion with nothing left has no floor', () => {
    const verdict = verdictOf(edition(act('leavesDenominator')), sheet('6.39'));
    expect(verdict).toMatchObject({ outcome: 'notMet', maxTotal: '8', totalBest: '6.39' });
    expect(verdict.reasons).toEqual([{ code: 'TOTAL_BELOW', have: '6.39', need: '6.4', short: '0.01' }]);
    expect(verdict.criteria[0]).toEqual({ id: '1', points: '6.39', best: '6.39', max: '8', floor: '4' });
    expect(verdict.criteria[1]).toEqual({ id: '2', points: '0', best: '0', max: '0', floor: null });
    expect(verdictOf(edition(act('leavesDenominator')), sheet('6.4')).outcome).toBe('met');
  });

  it('is judged both ways while the rule is not known', () => {
    const open = verdictOf(edition(UNKNOWN), sheet('8'));
    expect(open).toMatchObject({ outcome: 'undetermined', maxTotal: null });
    expect(open.reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['notApplicable'] }]);
    expect(open.wayBack).toEqual({
      possible: false,
      points: null,
      steps: [],
      clear: [],
      parameters: ['notApplicable'],
    });
    expect(open.criteria).toEqual([
      { id: '1', points: '8', best: '8', max: null, floor: null },
      { id: '2', points: '0', best: '0', max: null, floor: null },
    ]);
    const low = verdictOf(edition(UNKNOWN), sheet('6'));
    expect(low.reasons).toEqual([{ code: 'TOTAL_BELOW', have: '6', need: '6.4', short: '0.4' }]);
    expect(verdictOf(edition(UNKNOWN), { ...sheet('8'), '2.3': { points: '10' } }).outcome).toBe('met');
  });

  it('does not rest on the rule where everything applies', () => {
    const verdict = verdictOf(edition(UNKNOWN), {
      '1.1': { points: '8' },
      '1.2': { met: true },
      '2.3': { points: '10' },
    });
    expect(verdict).toMatchObject({ outcome: 'met', provisional: false, maxTotal: '20' });
  });

  it('rounds what it needs up to the hundredth', () => {
    const odd = inventedEdition([criterion('1', '0.33', [inPoints('1.1', '0.33', null)])]);
    expect(verdictOf(odd, { '1.1': { points: '0.26' } }).reasons).toEqual([
      { code: 'TOTAL_BELOW', have: '0.26', need: '0.27', short: '0.01' },
    ]);
    expect(verdictOf(odd, { '1.1': { points: '0.27' } }).outcome).toBe('met');
    expect(verdictOf(odd, {}).criteria[0]!.floor).toBe('0.17');
  });
});
