import { describe, expect, it } from 'vitest';
import { byMeasure, criterion, inPoints, inventedEdition } from './testing/invented.js';
import { verdictOf } from './testing/verdict-of.js';

describe('the zone', () => {
  const table = { '1': '90→4', '2': '80→3 50→1', '3': '10→2' };
  const edition = inventedEdition([
    criterion('1', '4', [byMeasure('1.1', '4', 'atLeast', table, { mayBeNotApplicable: true })]),
    criterion('2', '6', [inPoints('2.2', '6', null)]),
  ]);

  it('that is missing is every zone: the best of them is named', () => {
    const verdict = verdictOf(edition, { '1.1': { value: '60' }, '2.2': { points: '5' } });
    expect(verdict).toMatchObject({ outcome: 'notMet', total: '5', totalBest: '7', maxTotal: '10' });
    expect(verdict.criteria[0]).toEqual({ id: '1', points: '0', best: '2', max: '4', floor: '2' });
    expect(verdict.reasons).toEqual([
      { code: 'TOTAL_BELOW', have: '7', need: '8', short: '1' },
      { code: 'NOT_ANSWERED', ids: ['zone'] },
    ]);
    expect(verdict.wayBack).toEqual({ possible: false, points: null, steps: [], clear: ['zone'] });
  });

  it('that is missing may be the first, if that is the best', () => {
    const first = { '1': '50→2', '2': '80→3', '3': '90→4' };
    const other = inventedEdition([
      criterion('1', '4', [byMeasure('1.1', '4', 'atLeast', first)]),
      criterion('2', '6', [inPoints('2.2', '6', null)]),
    ]);
    const { reasons } = verdictOf(other, { '1.1': { value: '60' }, '2.2': { points: '5' } });
    expect(reasons[0]).toEqual({ code: 'TOTAL_BELOW', have: '7', need: '8', short: '1' });
  });

  it('that is missing does not matter where the way back is the same in each', () => {
    const whole = verdictOf(edition, { '1': { points: '4' }, '2.2': { points: '2' } });
    expect(whole.reasons.map((reason) => reason.code)).toEqual(['TOTAL_BELOW', 'CRITERION_BELOW']);
    expect(whole.wayBack).toEqual({
      possible: true,
      points: '2',
      steps: [{ id: '2.2', from: '2', to: '4' }],
      clear: [],
    });
    const apart = verdictOf(edition, { '1.1': { notApplicable: true }, '2.2': { points: '4.79' } });
    expect(apart.reasons).toEqual([{ code: 'TOTAL_BELOW', have: '4.79', need: '4.8', short: '0.01' }]);
    expect(verdictOf(edition, { '1.1': { value: '95' }, '2.2': { points: '6' } }, { zone: '2' }).outcome).toBe('met');
  });

  it('shows the measure that earns the points of a step, the easiest of its rows', () => {
    const twice = (direction: 'atLeast' | 'atMost', line: string) =>
      verdictOf(inventedEdition([criterion('1', '4', [byMeasure('1.1', '4', direction, line)])]), {
        '1.1': { value: direction === 'atLeast' ? '0' : '99' },
      }).wayBack.steps;
    expect(twice('atLeast', '90→4 95→4 85→4 50→1')).toEqual([{ id: '1.1', from: '0', to: '4', measure: '85' }]);
    expect(twice('atMost', '10→4 5→4 20→4 50→1')).toEqual([{ id: '1.1', from: '0', to: '4', measure: '20' }]);
  });

  it('shows no measure, and asks for no zone, where points are given and a table only explains them', () => {
    const { levelTable } = byMeasure('1.1', '4', 'atLeast', table);
    const given = inventedEdition([criterion('1', '4', [inPoints('1.1', '4', '0 2 4', levelTable && { levelTable })])]);
    const { reasons, wayBack: way } = verdictOf(given, { '1.1': { points: '2' } });
    expect(reasons.map((reason) => reason.code)).toEqual(['TOTAL_BELOW']);
    expect(way.steps).toEqual([{ id: '1.1', from: '2', to: '4' }]);
  });

  it('earns the best row that is reached, in whatever order the rows stand', () => {
    const one = inventedEdition([criterion('1', '4', [byMeasure('1.1', '4', 'atMost', '30→1 10→4 20→2')])]);
    const total = (value: string) => verdictOf(one, { '1.1': { value } }).total;
    expect(['10', '10.01', '20', '30', '30.01'].map(total)).toEqual(['4', '2', '2', '1', '0']);
  });
});
