import { describe, expect, it } from 'vitest';
import { evaluateSheet } from './evaluate-sheet.js';
import { fittingAnswers } from './fitting-answers.js';
import { criterion, inPoints, inventedEdition } from './testing/invented.js';
import { act } from './testing/parameters.js';

const lower = inventedEdition([
  criterion('1', '4', [inPoints('1.1', '4', '0 4')]),
  criterion('2', '6', [inPoints('2.2', '6', null)]),
]);
const whole = inventedEdition([criterion('1', '4', []), criterion('2', '6', [])], {
  scoredBy: 'criterion',
  disqualifiedBy: 'declared',
  maxTotal: act('10'),
});

describe('answers that were written under another revision', () => {
  it('that fit are all there', () => {
    const stored = { '1.1': { points: '4' }, '2.2': { points: '5.5' } };
    expect(fittingAnswers(lower, stored)).toEqual({ answers: stored, unfit: [] });
  });

  it('that do not are named with why, and are not answered', () => {
    const { answers, unfit } = fittingAnswers(lower, {
      '1.1': { points: '2' },
      '2.2': { points: '7' },
      '9': { points: '1' },
    });
    expect(answers).toEqual({});
    expect(unfit.map(({ id, error }) => `${id} ${error.code}`)).toEqual([
      '9 UNKNOWN_ID',
      '1.1 NO_SUCH_LEVEL',
      '2.2 OVER_MAXIMUM',
    ]);
  });

  it('of a whole criterion stand until one of its indicators is answered', () => {
    const stored = { '1': { points: '3' }, '2': { points: '5' } };
    expect(fittingAnswers(lower, stored).answers).toEqual(stored);
    const { answers, unfit } = fittingAnswers(lower, { ...stored, '1.1': { points: '0' } });
    expect([answers, unfit]).toEqual([{ '2': { points: '5' }, '1.1': { points: '0' } }, []]);
  });

  it('of indicators do not stand where criteria are scored whole, and the criterion’s own points do', () => {
    const { answers, unfit } = fittingAnswers(whole, { '1': { points: '3' }, '1.1': { points: '4' } });
    expect([answers, unfit.map(({ id }) => id)]).toEqual([{ '1': { points: '3' } }, ['1.1']]);
  });

  it('never keep a sheet from being judged: what does not fit is named as not answered', () => {
    const cell = (id: string, points: string) => ({ id, column: 'district' as const, value: { points } });
    const judged = evaluateSheet(lower, [cell('1.1', '2'), cell('2.2', '6')], { zone: null, healthRecognition: null });
    if (!judged.ok) throw new Error('not judged');
    expect(judged.verdict.total).toBe('6');
    expect(judged.verdict.reasons).toContainEqual({ code: 'NOT_ANSWERED', ids: ['1.1'] });
  });
});
