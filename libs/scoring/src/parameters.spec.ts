import { describe, expect, it } from 'vitest';
import type { Edition, Parameter } from './edition.js';
import { byFact, byMeasure, criterion, inPoints, inventedEdition } from './testing/invented.js';
import { lawOf } from './testing/law.js';
import { act, secondary, UNKNOWN } from './testing/parameters.js';
import { declared, FULL, points, twoCriteria, verdictOf } from './testing/verdict-of.js';
import type { Answers, Context } from './verdict.js';

const byt = lawOf('byt-1300-2023');
const unknownTable = { direction: 'atLeast' as const, rows: UNKNOWN };

describe('what a verdict rests on', () => {
  it('names each parameter that is not read in the act, with its citation', () => {
    const { provisional, provisionalParameters } = verdictOf(byt, FULL, declared);
    expect(provisional).toBe(true);
    expect(provisionalParameters.map(({ id }) => id)).toEqual([
      'pass.totalPercent',
      'pass.criterionPercent',
      'pass.disqualifying',
      ...Object.keys(FULL).map((id) => `${id}.maxPoints`),
    ]);
    expect(provisionalParameters.every(({ how, citation }) => how === 'secondary' && citation !== null)).toBe(true);
  });

  it('is not provisional when everything is read in the act', () => {
    const verdict = verdictOf(twoCriteria(), points('10 10'), declared);
    expect([verdict.provisional, verdict.provisionalParameters]).toEqual([false, []]);
  });

  const shaky = inventedEdition(
    [
      criterion('1', '4', [
        inPoints('1.1', '2', null, {
          maxPoints: secondary('2'),
          levels: secondary(['0', '2']),
          disqualifiesUnder: secondary('1'),
        }),
        byFact('1.2', '2', { mayBeNotApplicable: true, maxPoints: secondary('2'), disqualifiesUnder: secondary('1') }),
      ]),
      criterion('2', '4', [
        {
          ...byMeasure('2.3', '2', 'atLeast', ''),
          levelTable: { direction: 'atLeast', rows: secondary([{ bound: '50', points: '2' }]) },
        },
        {
          ...byMeasure('2.4', '2', 'atLeast', ''),
          levelTable: {
            direction: 'atLeast',
            rows: {
              '1': act([{ bound: '50', points: '2' }]),
              '2': secondary([{ bound: '50', points: '2' }]),
              '3': UNKNOWN,
            },
          },
        },
      ]),
    ],
    { notApplicable: secondary('countsZero') },
  );
  const ids = (answers: Answers, context: Context = {}, edition = shaky) =>
    verdictOf(edition, answers, context).provisionalParameters.map(({ id }) => id);

  it('names an indicator’s own, each only where it is used', () => {
    const own = ['1.1.maxPoints', '1.1.levels', '1.1.disqualifiesUnder', '1.2.maxPoints'];
    expect(ids({}, { zone: '1' })).toEqual([...own, '1.2.disqualifiesUnder']);
    expect(ids({ '1.2': { notApplicable: true } }, { zone: '1' })).toEqual(['notApplicable', ...own]);
    const measured: Answers = { '2.3': { value: '60' }, '2.4': { value: '60' } };
    expect(ids(measured, { zone: '1' })).toEqual([...own, '1.2.disqualifiesUnder', '2.3.levelTable']);
    expect(ids(measured, { zone: '2' })).toEqual([
      ...own,
      '1.2.disqualifiesUnder',
      '2.3.levelTable',
      '2.4.levelTable.2',
    ]);
    expect(ids(measured)).toEqual([
      ...own,
      '1.2.disqualifiesUnder',
      '2.3.levelTable',
      '2.4.levelTable.2',
      '2.4.levelTable.3',
    ]);
    expect(ids({ '1': { points: '4' } }, { zone: '1' })).toEqual([]);
  });

  it('does not name what disqualifies where nothing does', () => {
    const edition = { ...shaky, pass: { ...shaky.pass!, disqualifying: act(false) } };
    expect(ids({}, { zone: '1' }, edition)).toEqual(['1.1.maxPoints', '1.1.levels', '1.2.maxPoints']);
  });

  it('names a table that is not there as not known', () => {
    const edition = inventedEdition([criterion('1', '2', [{ ...byFact('1.1', '2'), answeredBy: 'value' }])]);
    const verdict = verdictOf(edition, { '1.1': { value: '1' } }, { zone: '1' });
    expect(verdict.provisionalParameters).toEqual([{ id: '1.1.levelTable', how: 'unknown', citation: null }]);
    expect(verdict.reasons).toEqual([{ code: 'PARAMETER_UNKNOWN', parameters: ['1.1.levelTable'] }]);
    expect(verdict.wayBack).toEqual({
      possible: false,
      points: null,
      steps: [],
      clear: [],
      parameters: ['1.1.levelTable'],
    });
  });
});

describe('a parameter that could turn the outcome', () => {
  const unknownOf = (edition: Edition, answers: Answers, context: Context = {}) => {
    const { outcome, reasons } = verdictOf(edition, answers, context);
    expect(outcome).toBe('undetermined');
    return reasons.flatMap((reason) => (reason.code === 'PARAMETER_UNKNOWN' ? reason.parameters : []));
  };
  const mayBeNotApplicable = true;
  const halved = { totalPercent: act('50'), criterionPercent: act('50'), disqualifying: act(true) };

  it('is the rule for what does not apply, where only the total turns on it: the way back satisfies both', () => {
    const edition = inventedEdition(
      [criterion('1', '10', [inPoints('1.1', '8', null), byFact('1.2', '2', { mayBeNotApplicable })])],
      { notApplicable: UNKNOWN },
    );
    const answers: Answers = { '1.1': { points: '7' }, '1.2': { notApplicable: true } };
    expect(unknownOf(edition, answers)).toEqual(['notApplicable']);
    expect(verdictOf(edition, answers).wayBack).toEqual({
      possible: true,
      points: '1',
      steps: [{ id: '1.1', from: '7', to: '8' }],
      clear: [],
    });
  });

  it('is that rule where only a floor turns on it', () => {
    const edition = inventedEdition(
      [
        criterion('1', '98', [inPoints('1.1', '98', null)]),
        criterion('2', '2', [inPoints('2.2', '1', null), byFact('2.3', '1', { mayBeNotApplicable })]),
      ],
      { notApplicable: UNKNOWN },
    );
    const answers: Answers = { '1.1': { points: '98' }, '2.2': { points: '0.6' }, '2.3': { notApplicable: true } };
    expect(unknownOf(edition, answers)).toEqual(['notApplicable']);
  });

  it('is not that rule where something else alone is open', () => {
    const edition = inventedEdition(
      [
        criterion('1', '10', [inPoints('1.1', '8', null), byFact('1.2', '2', { mayBeNotApplicable })]),
        criterion('2', '2', [inPoints('2.3', '2', null)]),
      ],
      { notApplicable: UNKNOWN, pass: halved },
    );
    expect(unknownOf(edition, { '1.1': { points: '8' }, '1.2': { notApplicable: true } })).toEqual([]);
  });

  const facts = (one: Parameter<string>, disqualifying: Parameter<boolean>) =>
    inventedEdition(
      [
        criterion('1', '10', [
          inPoints('1.1', '2', null, { disqualifiesUnder: one }),
          inPoints('1.2', '2', null, { disqualifiesUnder: act('1') }),
          inPoints('1.3', '6', null),
        ]),
      ],
      { pass: { ...halved, disqualifying } },
    );

  it('is whether anything disqualifies, where an indicator would', () => {
    const answers: Answers = { '1.1': { points: '0' }, '1.2': { points: '2' }, '1.3': { points: '6' } };
    expect(unknownOf(facts(act('1'), UNKNOWN), answers)).toEqual(['pass.disqualifying']);
    expect(verdictOf(facts(act('1'), act(true)), answers).outcome).toBe('notMet');
    expect(verdictOf(facts(act('1'), act(false)), answers).outcome).toBe('met');
  });

  it('is what one indicator disqualifies under, and not what another does', () => {
    const edition = facts(UNKNOWN, act(true));
    expect(unknownOf(edition, { '1.1': { points: '1' }, '1.2': { points: '2' }, '1.3': { points: '6' } })).toEqual([
      '1.1.disqualifiesUnder',
    ]);
    expect(unknownOf(edition, { '1.1': { points: '2' }, '1.3': { points: '6' } })).toEqual([]);
  });

  it('does not stand in the way where other indicators suffice', () => {
    const edition = inventedEdition([
      criterion('1', '10', [
        { ...byMeasure('1.1', '2', 'atLeast', ''), levelTable: unknownTable },
        inPoints('1.2', '8', null),
      ]),
    ]);
    expect(verdictOf(edition, { '1.1': { value: '60' }, '1.2': { points: '7' } }).wayBack).toEqual({
      possible: true,
      points: '1',
      steps: [{ id: '1.2', from: '7', to: '8' }],
      clear: [],
    });
  });
});
