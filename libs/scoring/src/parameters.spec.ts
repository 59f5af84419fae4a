import { describe, expect, it } from 'vitest';
import { byFact, byMeasure, criterion, inPoints, inventedEdition } from './testing/invented.js';
import { lawOf } from './testing/law.js';
import { act, secondary, UNKNOWN } from './testing/parameters.js';
import { declared, FULL, points, twoCriteria, verdictOf } from './testing/verdict-of.js';
import type { Answers, Context } from './verdict.js';

const byt = lawOf('byt-1300-2023');

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
