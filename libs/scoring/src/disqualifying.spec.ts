import { describe, expect, it } from 'vitest';
import { byMeasure, criterion, inPoints, invented, inventedEdition } from './testing/invented.js';
import { act } from './testing/parameters.js';
import { points, twoCriteria, verdictOf } from './testing/verdict-of.js';
import type { Answers, Context } from './verdict.js';

describe('what disqualifies', () => {
  const sheet: Answers = {
    '1.1': { points: '1' },
    '1.2': { met: true },
    '1.3': { points: '3' },
    '2.4': { value: '90' },
    '2.5': { value: '10' },
    '3.6': { met: true },
    '3.7': { points: '1' },
  };

  it('follows from the indicator, whatever is declared', () => {
    for (const disqualified of [true, false, null]) {
      const context: Context = { zone: '1', disqualified };
      expect(verdictOf(invented, sheet, context)).toMatchObject({ outcome: 'met', reasons: [] });
      const { outcome, reasons } = verdictOf(invented, { ...sheet, '1.1': { points: '0' } }, context);
      expect(outcome).toBe('notMet');
      expect(reasons).toEqual([{ code: 'DISQUALIFIED', indicator: '1.1' }]);
    }
  });

  it('is declared, without an indicator, where only criteria are scored, whatever the edition knows', () => {
    const edition = twoCriteria({}, { disqualifiedBy: 'indicators' });
    expect(verdictOf(edition, points('10 10')).reasons).toEqual([{ code: 'NOT_ANSWERED', ids: ['disqualified'] }]);
    const { reasons } = verdictOf(edition, points('10 10'), { disqualified: true });
    expect(reasons).toStrictEqual([{ code: 'DISQUALIFIED' }]);
  });

  it('is not declared where nothing has to be', () => {
    const { '1.1': _, ...rest } = sheet;
    const { reasons, wayBack: way } = verdictOf(invented, rest, { zone: '1' });
    expect(reasons).toEqual([{ code: 'NOT_ANSWERED', ids: ['1.1'] }]);
    expect(way).toEqual({ possible: true, points: '1', steps: [{ id: '1.1', from: null, to: '1' }], clear: [] });
  });

  it('is declared where its criterion is given as a whole, and only then', () => {
    const { '1.1': _, '1.2': __, '1.3': ___, ...rest } = sheet;
    const whole: Answers = { ...rest, '1': { points: '10' } };
    expect(verdictOf(invented, whole, { zone: '1' }).reasons).toEqual([
      { code: 'NOT_ANSWERED', ids: ['disqualified'] },
    ]);
    expect(verdictOf(invented, whole, { zone: '1', disqualified: true }).reasons).toEqual([{ code: 'DISQUALIFIED' }]);
    expect(verdictOf(invented, whole, { zone: '1', disqualified: false }).outcome).toBe('met');
    const other: Answers = { ...sheet, '3': { points: '2' } };
    delete other['3.6'];
    delete other['3.7'];
    expect(verdictOf(invented, other, { zone: '1' }).outcome).toBe('met');
  });

  it('names each, the declared first', () => {
    const edition = inventedEdition(
      [
        criterion('1', '4', [
          inPoints('1.1', '2', null, { disqualifiesUnder: act('1') }),
          inPoints('1.2', '2', null, { disqualifiesUnder: act('2') }),
        ]),
      ],
      { disqualifiedBy: 'declared' },
    );
    const { reasons } = verdictOf(
      edition,
      { '1.1': { points: '0.99' }, '1.2': { points: '1.99' } },
      { disqualified: true },
    );
    expect(reasons.filter((reason) => reason.code === 'DISQUALIFIED')).toEqual([
      { code: 'DISQUALIFIED' },
      { code: 'DISQUALIFIED', indicator: '1.1' },
      { code: 'DISQUALIFIED', indicator: '1.2' },
    ]);
    expect(verdictOf(edition, { '1.1': { points: '2' }, '1.2': { points: '2' } }, {}).outcome).toBe('undetermined');
  });

  it('does so for certain only if it does in every zone', () => {
    const table = { '1': '90→2', '2': '50→2', '3': '50→2' };
    const edition = inventedEdition([
      criterion('1', '2', [byMeasure('1.1', '2', 'atLeast', table, { disqualifiesUnder: act('1') })]),
    ]);
    const codes = (value: string) => verdictOf(edition, { '1.1': { value } }).reasons.map((reason) => reason.code);
    expect(codes('60')).toEqual(['NOT_ANSWERED']);
    expect(codes('40')).toEqual(['TOTAL_BELOW', 'CRITERION_BELOW', 'DISQUALIFIED', 'NOT_ANSWERED']);
    expect(verdictOf(edition, { '1.1': { value: '95' } })).toMatchObject({
      outcome: 'met',
      reasons: [{ code: 'NOT_ANSWERED', ids: ['zone'] }],
      wayBack: { possible: true, points: '0', steps: [], clear: [] },
    });
  });
});
