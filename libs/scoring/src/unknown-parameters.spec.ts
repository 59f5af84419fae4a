import { describe, expect, it } from 'vitest';
import type { Edition, Zone } from './edition.js';
import { byFact, byMeasure, criterion, inPoints, inventedEdition } from './testing/invented.js';
import { lawOf } from './testing/law.js';
import { act, UNKNOWN } from './testing/parameters.js';
import { declared, FULL, points, twoCriteria, verdictOf } from './testing/verdict-of.js';
import type { Answers } from './verdict.js';

const byt = lawOf('byt-1300-2023');

describe('an unknown parameter lies between its extremes', () => {
  it.each<[string, Edition, string, string, string[] | null, boolean]>([
    ['total per cent, all full', twoCriteria({ totalPercent: UNKNOWN }), '10 10', 'met', null, true],
    ['total per cent', twoCriteria({ totalPercent: UNKNOWN }), '9 9', 'undetermined', ['pass.totalPercent'], false],
    [
      'total per cent, a criterion under its floor',
      twoCriteria({ totalPercent: UNKNOWN }),
      '9 4',
      'notMet',
      null,
      false,
    ],
    [
      'criterion per cent',
      twoCriteria({ criterionPercent: UNKNOWN }),
      '9 9',
      'undetermined',
      ['pass.criterionPercent'],
      false,
    ],
    ['criterion per cent, all full', twoCriteria({ criterionPercent: UNKNOWN }), '10 10', 'met', null, true],
    ['criterion per cent, total missed', twoCriteria({ criterionPercent: UNKNOWN }), '9 6', 'notMet', null, false],
    [
      'both',
      twoCriteria({ totalPercent: UNKNOWN, criterionPercent: UNKNOWN }),
      '0 0',
      'undetermined',
      ['pass.totalPercent', 'pass.criterionPercent'],
      false,
    ],
  ])('%s: %s', (_name, edition, line, outcome, parameters, possible) => {
    const verdict = verdictOf(edition, points(line), declared);
    expect(verdict.outcome).toBe(outcome);
    const unknown = verdict.reasons.find((reason) => reason.code === 'PARAMETER_UNKNOWN');
    expect(unknown?.parameters ?? null).toEqual(parameters);
    expect(verdict.wayBack.possible).toBe(possible);
    if (parameters) expect(verdict.wayBack.parameters).toEqual(parameters);
  });

  it('and no figure that stands beside it is used', () => {
    const stale = { ...UNKNOWN, value: '10' };
    expect(verdictOf(twoCriteria({ totalPercent: stale }), points('9 9'), declared).outcome).toBe('undetermined');
  });

  it('a maximum does not matter where no share of it is asked', () => {
    const criteria = [criterion('1', '10', []), { ...criterion('2', '10', []), maxPoints: UNKNOWN }];
    const edition = twoCriteria({ totalPercent: act('0'), criterionPercent: act('0') }, { criteria });
    expect(verdictOf(edition, points('5 5'), declared)).toMatchObject({ outcome: 'met', maxTotal: null });
  });

  it('whether anything disqualifies: declared, it is open; declared not, it is settled', () => {
    const edition = twoCriteria({ disqualifying: UNKNOWN });
    const open = verdictOf(edition, points('10 10'), { disqualified: true });
    expect(open.outcome).toBe('undetermined');
    expect(open.reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['pass.disqualifying'] }]);
    expect(open.wayBack).toEqual({ possible: true, points: '0', steps: [], clear: ['disqualified'] });
    expect(verdictOf(edition, points('10 10'), declared).outcome).toBe('met');
  });

  it('where nothing disqualifies there is nothing to declare', () => {
    const edition = twoCriteria({ disqualifying: act(false) });
    for (const disqualified of [true, false, null]) {
      const verdict = verdictOf(edition, points('10 10'), { disqualified });
      expect(verdict).toMatchObject({ outcome: 'met', reasons: [], wayBack: { points: '0', clear: [] } });
    }
  });

  describe('the maxima of the criteria, as in 4667', () => {
    const old = { ...byt, criteria: byt.criteria.map((c) => ({ ...c, maxPoints: UNKNOWN })) };

    it('are settled by a sheet that fills the total', () => {
      const verdict = verdictOf(old, FULL, declared);
      expect(verdict).toMatchObject({ outcome: 'met', maxTotal: '100', total: '100', totalBest: '100' });
      expect(verdict.criteria[0]).toEqual({ id: '1', points: '14', best: '14', max: '14', floor: '7' });
      expect(verdict.provisionalParameters.map(({ id }) => id)).toContain('maxTotal');
    });

    it('leave no criterion under its floor for certain, but may leave the total under its own', () => {
      const { outcome, reasons, wayBack: way, criteria } = verdictOf(old, points('1 10 12 9 19 12 6 11 0 –'), declared);
      expect(outcome).toBe('undetermined');
      expect(reasons).toEqual([
        { code: 'NOT_ANSWERED', ids: ['10'] },
        { code: 'PARAMETER_UNKNOWN', parameters: old.criteria.map(({ id }) => `${id}.maxPoints`) },
      ]);
      expect(criteria[0]).toEqual({ id: '1', points: '1', best: '1', max: null, floor: null });
      expect(criteria[9]).toEqual({ id: '10', points: null, best: '20', max: null, floor: null });
      expect(way.possible).toBe(false);
      const low = verdictOf(old, points('1 10 12 9 19 12 6 10 0 0'), declared);
      expect(low.outcome).toBe('notMet');
      expect(low.reasons).toEqual([{ code: 'TOTAL_BELOW', have: '79', need: '80', short: '1' }]);
    });

    it('and of the total leave everything open, with no figure for what is best', () => {
      const verdict = verdictOf({ ...old, maxTotal: UNKNOWN }, points('14 10 12 9 19 12 6 11 3 –'), declared);
      expect(verdict).toMatchObject({ outcome: 'undetermined', total: '96', totalBest: null, maxTotal: null });
      expect(verdict.criteria[9]).toEqual({ id: '10', points: null, best: null, max: null, floor: null });
      expect(verdict.wayBack.possible).toBe(false);
      expect(verdictOf({ ...old, maxTotal: null }, points('14 10 12 9 19 12 6 11 3 –'), declared).maxTotal).toBeNull();
    });

    it('can be one alone', () => {
      const edition = twoCriteria(
        {},
        {
          maxTotal: act('20'),
          criteria: [criterion('1', '10', []), { ...criterion('2', '10', []), maxPoints: UNKNOWN }],
        },
      );
      const verdict = verdictOf(edition, points('8 5'), declared);
      expect(verdict.criteria[1]).toEqual({ id: '2', points: '5', best: '5', max: null, floor: null });
      expect(verdict.reasons).toEqual([{ code: 'TOTAL_BELOW', have: '13', need: '16', short: '3' }]);
      expect(verdictOf(edition, points('10 6'), declared).outcome).toBe('met');
      expect(verdictOf(edition, points('10 –'), declared).criteria[1]).toMatchObject({ best: '10' });
    });

    it('cannot be less than was given, even more than the stated total', () => {
      const edition = twoCriteria(
        {},
        {
          maxTotal: act('10'),
          criteria: ['1', '2'].map((id) => ({ ...criterion(id, '10', []), maxPoints: UNKNOWN })),
        },
      );
      expect(verdictOf(edition, points('9 9'), declared)).toMatchObject({
        outcome: 'met',
        total: '18',
        totalBest: '18',
        maxTotal: '10',
      });
    });
  });

  it('what an indicator disqualifies under: full points are safe, fewer are open', () => {
    const edition = inventedEdition([
      criterion('1', '2', [inPoints('1.1', '2', null, { disqualifiesUnder: UNKNOWN })]),
    ]);
    expect(verdictOf(edition, { '1.1': { points: '2' } }).outcome).toBe('met');
    const open = verdictOf(edition, { '1.1': { points: '1.9' } });
    expect(open.outcome).toBe('undetermined');
    expect(open.reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['1.1.disqualifiesUnder'] }]);
    expect(open.wayBack).toMatchObject({ possible: false, parameters: ['1.1.disqualifiesUnder'] });
  });

  it('the maximum of a criterion, which may be the same in one zone and not in the next', () => {
    const parts = (zones: Record<Zone, string>) => [
      criterion('1', '4', [inPoints('1.1', '4', null)]),
      {
        ...criterion('2', '8', [
          byMeasure('2.2', '8', 'atLeast', zones, { maxPoints: UNKNOWN }),
          inPoints('2.3', '8', null, { maxPoints: UNKNOWN }),
        ]),
        maxPoints: UNKNOWN,
      },
    ];
    const answers: Answers = { '1.1': { points: '4' }, '2.2': { value: '60' }, '2.3': { points: '0' } };
    const maxIn = (zones: Record<Zone, string>, zone: Zone | null) =>
      verdictOf(inventedEdition(parts(zones), { maxTotal: act('10') }), answers, { zone }).criteria[1]!.max;
    const known = { '1': '50→6', '2': '50→2', '3': '50→2' };
    expect([maxIn(known, '1'), maxIn(known, '2'), maxIn(known, null)]).toEqual(['6', null, null]);
    const beyond = { '1': '50→8', '2': '50→7', '3': '50→7' };
    expect([maxIn(beyond, '1'), maxIn(beyond, '2'), maxIn(beyond, null)]).toEqual(['8', '7', null]);
  });

  it('the maximum of the whole set, of which what does not apply is taken off once', () => {
    const edition = inventedEdition([
      { ...criterion('1', '2', [inPoints('1.1', '2', null, { maxPoints: UNKNOWN })]), maxPoints: UNKNOWN },
      criterion('2', '10', [inPoints('2.2', '8', null), byFact('2.3', '2', { mayBeNotApplicable: true })]),
    ]);
    const answers: Answers = { '1.1': { points: '1' }, '2.2': { points: '4' }, '2.3': { notApplicable: true } };
    expect(verdictOf(edition, answers).reasons).toEqual([
      { code: 'TOTAL_BELOW', have: '5', need: '7.2', short: '2.2' },
    ]);
  });

  it('a level table of one zone', () => {
    const table = {
      direction: 'atLeast' as const,
      rows: { '1': act([{ bound: '50', points: '2' }]), '2': UNKNOWN, '3': UNKNOWN },
    };
    const edition = inventedEdition([
      criterion('1', '2', [{ ...byMeasure('1.1', '2', 'atLeast', ''), levelTable: table }]),
      criterion('2', '8', [inPoints('2.2', '8', null)]),
    ]);
    const answers: Answers = { '1.1': { value: '60' }, '2.2': { points: '8' } };
    expect(verdictOf(edition, answers, { zone: '1' }).outcome).toBe('met');
    const open = verdictOf(edition, answers, { zone: '2' });
    expect(open).toMatchObject({ outcome: 'undetermined', total: '8', totalBest: '10' });
    expect(open.reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['1.1.levelTable.2'] }]);
    expect(open.wayBack).toEqual({
      possible: false,
      points: null,
      steps: [],
      clear: [],
      parameters: ['1.1.levelTable.2'],
    });
    const anywhere = verdictOf(edition, answers);
    expect(anywhere.reasons).toEqual([
      { code: 'NOT_ANSWERED', ids: ['zone'] },
      { code: 'PARAMETER_UNKNOWN', parameters: ['1.1.levelTable.2', '1.1.levelTable.3'] },
    ]);
  });

  it('the maximum of an indicator that is answered by yes or no', () => {
    const edition = inventedEdition([
      criterion('1', '4', [byFact('1.1', '2', { maxPoints: UNKNOWN }), inPoints('1.2', '2', null)]),
    ]);
    const open = verdictOf(edition, { '1.1': { met: true }, '1.2': { points: '2' } });
    expect(open).toMatchObject({ outcome: 'undetermined', total: '2', totalBest: '4', maxTotal: '4' });
    expect(open.wayBack).toMatchObject({ possible: false, parameters: ['1.1.maxPoints'] });
    const none = verdictOf(edition, { '1.1': { met: false }, '1.2': { points: '2' } });
    expect(none.reasons).toEqual([{ code: 'TOTAL_BELOW', have: '2', need: '3.2', short: '1.2' }]);
  });

  it('the maximum of a criterion is the sum of its indicators’ where those are known', () => {
    const parts = [inPoints('1.1', '2', null), inPoints('1.2', '3', null)];
    const edition = inventedEdition([{ ...criterion('1', '5', parts), maxPoints: UNKNOWN }]);
    const verdict = verdictOf(edition, { '1.1': { points: '2' }, '1.2': { points: '2' } });
    expect(verdict).toMatchObject({ outcome: 'met', maxTotal: '5', provisional: false });
    expect(verdictOf(edition, { '1': { points: '3' } }).wayBack.steps).toEqual([{ id: '1', from: '3', to: '4' }]);
    const [first] = edition.criteria;
    const { maxPoints: _, ...without } = first!;
    expect(verdictOf({ ...edition, criteria: [without] }, {}).maxTotal).toBe('5');
  });

  it('and is open where one of those is not, though the total is stated', () => {
    const parts = [inPoints('1.1', '2', null), inPoints('1.2', '3', null, { maxPoints: UNKNOWN })];
    const edition = inventedEdition([{ ...criterion('1', '5', parts), maxPoints: UNKNOWN }], { maxTotal: act('5') });
    const verdict = verdictOf(edition, { '1.1': { points: '2' }, '1.2': { points: '1' } });
    expect(verdict).toMatchObject({ outcome: 'notMet', maxTotal: '5', totalBest: '3' });
    expect(verdict.criteria[0]).toEqual({ id: '1', points: '3', best: '3', max: null, floor: null });
    expect(verdict.wayBack).toMatchObject({ possible: false, parameters: ['1.maxPoints'] });
  });
});
