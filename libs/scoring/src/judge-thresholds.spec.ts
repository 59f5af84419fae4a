import { describe, expect, it } from 'vitest';
import type { Bound, Edition } from './edition.js';
import { evaluate } from './evaluate.js';
import { inventedEdition } from './testing/invented.js';
import { act, secondary, UNKNOWN } from './testing/parameters.js';
import { verdictOf } from './testing/verdict-of.js';

const citation = 'Bộ thử nghiệm';

function threshold(bound: Partial<Bound>, more: { withFact?: boolean; bound?: false } = {}): Edition {
  const full: Bound = { direction: 'atLeast', value: act('50'), inclusive: act(true), unit: '%', ...bound };
  const measure = {
    id: '1.1',
    title: 'Tỷ lệ',
    citation,
    answeredBy: 'value' as const,
    ...(more.bound !== false && { bound: full }),
  };
  const fact = { id: '1.2', title: 'Có', citation, answeredBy: 'met' as const };
  const indicators = more.withFact ? [measure, fact] : [measure];
  return inventedEdition([{ id: '1', name: 'Y tế', citation, indicators }], { scoredBy: 'threshold', pass: null });
}

const outcomeOf = (bound: Partial<Bound>, value: string) => verdictOf(threshold(bound), { '1.1': { value } }).outcome;

describe('a bound', () => {
  it.each([
    ['atLeast', true, '49.99', 'notMet'],
    ['atLeast', true, '50', 'met'],
    ['atLeast', true, '50.01', 'met'],
    ['atLeast', false, '50', 'notMet'],
    ['atLeast', false, '50.01', 'met'],
    ['atLeast', undefined, '49.99', 'notMet'],
    ['atLeast', undefined, '50', 'undetermined'],
    ['atLeast', undefined, '50.01', 'met'],
    ['atMost', true, '50.01', 'notMet'],
    ['atMost', true, '50', 'met'],
    ['atMost', true, '49.99', 'met'],
    ['atMost', false, '50', 'notMet'],
    ['atMost', false, '49.99', 'met'],
    ['atMost', undefined, '50', 'undetermined'],
    ['atMost', undefined, '49.99', 'met'],
    ['atMost', undefined, '50.01', 'notMet'],
  ] as const)('%s 50, inclusive %s: %s is %s', (direction, inclusive, value, outcome) => {
    expect(outcomeOf({ direction, inclusive: inclusive === undefined ? UNKNOWN : act(inclusive) }, value)).toBe(
      outcome,
    );
  });

  it('that is itself not enough is missed by a hundredth more, and has to be passed', () => {
    const { reasons, wayBack } = verdictOf(threshold({ inclusive: act(false) }), { '1.1': { value: '50' } });
    expect(reasons).toEqual([
      { code: 'INDICATOR_BELOW', indicator: '1.1', have: '50', need: '50', short: '0.01', direction: 'atLeast' },
    ]);
    expect(wayBack).toEqual({
      possible: true,
      points: null,
      steps: [{ id: '1.1', from: '50', to: '50', beyond: true }],
      clear: [],
    });
  });

  it('of a value not known leaves everything open and no way back', () => {
    const answered = verdictOf(threshold({ value: UNKNOWN }), { '1.1': { value: '99' } });
    expect(answered.outcome).toBe('undetermined');
    expect(answered.reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['1.1.bound.value'] }]);
    const nowhere = { possible: false, points: null, steps: [], clear: [], parameters: ['1.1.bound.value'] };
    expect(answered.wayBack).toEqual(nowhere);
    const open = verdictOf(threshold({ value: UNKNOWN }), {});
    expect(open.reasons).toEqual([{ code: 'NOT_ANSWERED', ids: ['1.1'] }]);
    expect(open.wayBack).toEqual(nowhere);
  });

  it('that is not there is not known', () => {
    const { outcome, reasons, provisionalParameters } = verdictOf(threshold({}, { bound: false }), {
      '1.1': { value: '99' },
    });
    expect(outcome).toBe('undetermined');
    expect(reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['1.1.bound.value'] }]);
    expect(provisionalParameters).toEqual([{ id: '1.1.bound.value', how: 'unknown', citation: null }]);
  });

  it('that cannot turn a settled outcome is no reason', () => {
    const { outcome, reasons } = verdictOf(threshold({ value: UNKNOWN }, { withFact: true }), {
      '1.1': { value: '99' },
      '1.2': { met: false },
    });
    expect(outcome).toBe('notMet');
    expect(reasons.map((reason) => reason.code)).toEqual(['INDICATOR_BELOW']);
  });
});

describe('a bound asked of each sex', () => {
  const asked = threshold({ bySex: act(true) });
  const perhaps = threshold({ bySex: UNKNOWN });

  it.each([
    ['50', '50', 'met', []],
    ['49', '50', 'notMet', ['male']],
    ['50', '49', 'notMet', ['female']],
    ['49', '48', 'notMet', ['male', 'female']],
  ] as const)('men %s, women %s: %s', (male, female, outcome, sexes) => {
    const verdict = verdictOf(asked, { '1.1': { male, female } });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.reasons.map((reason) => reason.code === 'INDICATOR_BELOW' && reason.sex)).toEqual(sexes);
    expect(verdict.wayBack.steps.map(({ sex, from, to }) => [sex, from, to])).toEqual(
      sexes.map((sex) => [sex, sex === 'male' ? male : female, '50']),
    );
    expect(verdict.provisional).toBe(false);
  });

  it('is provisional when one value stands for both, though everything is read in the act', () => {
    const { outcome, provisional, provisionalParameters } = verdictOf(asked, { '1.1': { value: '50' } });
    expect([outcome, provisional]).toEqual(['met', true]);
    expect(provisionalParameters.map(({ id, how }) => [id, how])).toEqual([['1.1.bound.bySex', 'act']]);
  });

  it('is one step for both while nothing is answered, and not provisional for it', () => {
    const { wayBack, provisional } = verdictOf(asked, {});
    expect(wayBack.steps).toEqual([{ id: '1.1', from: null, to: '50' }]);
    expect(provisional).toBe(false);
  });

  it.each([
    ['50', '50', 'met'],
    ['49', '49', 'notMet'],
    ['49', '50', 'undetermined'],
    ['50', '49', 'undetermined'],
  ] as const)('where it is not known whether it is asked of each: men %s, women %s: %s', (male, female, outcome) => {
    const verdict = verdictOf(perhaps, { '1.1': { male, female } });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.reasons.some((reason) => reason.code === 'PARAMETER_UNKNOWN')).toBe(outcome === 'undetermined');
    if (outcome === 'undetermined')
      expect(verdict.reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['1.1.bound.bySex'] }]);
    expect(verdict.provisionalParameters.map(({ id }) => id)).toEqual(['1.1.bound.bySex']);
  });

  it('is undetermined when one sex stands on a bound of unknown inclusion, and notMet when the other misses it', () => {
    const edge = threshold({ bySex: act(true), inclusive: UNKNOWN });
    const open = verdictOf(edge, { '1.1': { male: '50', female: '51' } });
    expect(open.outcome).toBe('undetermined');
    expect(open.reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['1.1.bound.inclusive'] }]);
    expect(open.provisionalParameters.map(({ id }) => id)).toEqual(['1.1.bound.inclusive']);
    expect(verdictOf(edge, { '1.1': { male: '51', female: '50' } }).provisionalParameters).toEqual(
      open.provisionalParameters,
    );
    expect(verdictOf(edge, { '1.1': { male: '50', female: '50' } }).reasons).toEqual(open.reasons);
    expect(verdictOf(edge, { '1.1': { male: '50', female: '49' } }).outcome).toBe('notMet');
    expect(verdictOf(edge, { '1.1': { male: '49', female: '50' } }).outcome).toBe('notMet');
  });

  it('where it is not known whether it is asked of each, an edge and a pass are open for both reasons', () => {
    const edge = threshold({ bySex: UNKNOWN, inclusive: UNKNOWN });
    const { reasons } = verdictOf(edge, { '1.1': { male: '50', female: '51' } });
    expect(reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['1.1.bound.inclusive', '1.1.bound.bySex'] }]);
    expect(verdictOf(edge, { '1.1': { male: '50', female: '49' } }).outcome).toBe('notMet');
  });

  it('is not asked where the edition says so', () => {
    const evaluation = evaluate(threshold({ bySex: act(false) }), { '1.1': { male: '50', female: '50' } });
    expect(evaluation.ok).toBe(false);
    expect(verdictOf(threshold({ bySex: act(false) }), { '1.1': { value: '50' } }).provisional).toBe(false);
  });
});

describe('what a threshold verdict rests on', () => {
  it('is the value always, the inclusion only on the bound', () => {
    const edition = threshold({ value: secondary('50'), inclusive: secondary(true) });
    const ids = (value: string) => verdictOf(edition, { '1.1': { value } }).provisionalParameters;
    expect(ids('51')).toEqual([{ id: '1.1.bound.value', how: 'secondary', citation: 'Nguồn thứ cấp' }]);
    expect(ids('50').map(({ id }) => id)).toEqual(['1.1.bound.value', '1.1.bound.inclusive']);
  });

  it('is nothing provisional where all is read in the act', () => {
    const { provisional, provisionalParameters } = verdictOf(threshold({}), { '1.1': { value: '50' } });
    expect([provisional, provisionalParameters]).toEqual([false, []]);
  });
});

describe('a threshold verdict as a whole', () => {
  const edition = threshold({}, { withFact: true });

  it('has no points anywhere', () => {
    const verdict = verdictOf(edition, { '1.1': { value: '50' }, '1.2': { met: true } });
    expect(verdict).toMatchObject({ outcome: 'met', total: null, totalBest: null, maxTotal: null, reasons: [] });
    expect(verdict.provisional).toBe(false);
    expect(verdict.criteria).toEqual([{ id: '1', points: null, best: null, max: null, floor: null }]);
    expect(verdict.wayBack).toEqual({ possible: true, points: null, steps: [], clear: [] });
  });

  it('mends a fact by clearing it', () => {
    const verdict = verdictOf(edition, { '1.1': { value: '50' }, '1.2': { met: false } });
    expect(verdict.reasons).toEqual([
      { code: 'INDICATOR_BELOW', indicator: '1.2', have: false, need: true, short: null },
    ]);
    expect(verdict.wayBack.clear).toEqual(['1.2']);
    expect(verdictOf(edition, { '1.1': { value: '50' } }).wayBack.clear).toEqual(['1.2']);
  });

  it.each([
    [{ '1.2': { met: true } }, ['1.2'], ['NOT_ANSWERED', 'TITLE_AT_RISK']],
    [{ '1.2': { met: false } }, ['1.2'], ['INDICATOR_BELOW', 'NOT_ANSWERED']],
    [{}, ['1.2'], ['NOT_ANSWERED']],
    [{ '1.1': { value: '60' } }, ['1.1'], ['NOT_ANSWERED']],
    [{ '1.2': { met: true } }, [], ['NOT_ANSWERED']],
  ])('warns of a title at risk only where the title holds it: %j %j → %j', (answers, titleAtRisk, codes) => {
    const { reasons } = verdictOf(edition, answers, { titleAtRisk });
    expect(reasons.map((reason) => reason.code)).toEqual(codes);
  });
});
