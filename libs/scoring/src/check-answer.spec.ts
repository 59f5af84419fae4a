import { describe, expect, it } from 'vitest';
import { checkAnswer } from './check-answer.js';
import { answerableIds, compile } from './compile.js';
import { evaluate } from './evaluate.js';
import { criterion, inPoints, invented, inventedEdition } from './testing/invented.js';
import { lawOf } from './testing/law.js';
import { UNKNOWN } from './testing/parameters.js';
import type { Answers, Context } from './verdict.js';

const byt = lawOf('byt-1300-2023');
const ntm = lawOf('langson-1494-2022-ntm');

/** What came over a wire is not yet of any type. */
const errorsOf = (edition: typeof byt, answers: unknown, context: unknown = {}) => {
  const evaluation = evaluate({ ...edition }, answers as Answers, context as Context);
  return evaluation.ok ? [] : evaluation.errors;
};

const shown = (edition: typeof byt, answers: unknown, context: unknown = {}) =>
  errorsOf(edition, answers, context).map(({ field, code }) => `${field} ${code}`);

describe('an answer in points', () => {
  it.each([
    [{ points: '14' }, null],
    [{ points: '0' }, null],
    [{ points: '13.99', value: undefined }, null],
    [{ points: '14.01' }, 'answers.1.points OVER_MAXIMUM'],
    [{ points: '1.234' }, 'answers.1.points NOT_A_DECIMAL'],
    [{ points: '１２' }, 'answers.1.points NOT_A_DECIMAL'],
    [{ points: null }, 'answers.1.points NOT_A_DECIMAL'],
    [{ points: 12 }, 'answers.1.points NOT_A_DECIMAL'],
    [{ points: NaN }, 'answers.1.points NOT_A_DECIMAL'],
    [{ points: Infinity }, 'answers.1.points NOT_A_DECIMAL'],
    [{ points: ['1'] }, 'answers.1.points NOT_A_DECIMAL'],
    [{ points: '-1' }, 'answers.1.points NOT_A_DECIMAL'],
    [null, 'answers.1 WRONG_KIND_OF_ANSWER'],
    ['12', 'answers.1 WRONG_KIND_OF_ANSWER'],
    [12, 'answers.1 WRONG_KIND_OF_ANSWER'],
    [[], 'answers.1 WRONG_KIND_OF_ANSWER'],
    [{}, 'answers.1 WRONG_KIND_OF_ANSWER'],
    [{ point: '12' }, 'answers.1 WRONG_KIND_OF_ANSWER'],
    [{ value: '12' }, 'answers.1 WRONG_KIND_OF_ANSWER'],
    [{ met: true }, 'answers.1 WRONG_KIND_OF_ANSWER'],
    [{ male: '12', female: '12' }, 'answers.1 WRONG_KIND_OF_ANSWER'],
    [{ points: '12', value: '12' }, 'answers.1 WRONG_KIND_OF_ANSWER'],
    [{ points: '12', met: null }, 'answers.1 WRONG_KIND_OF_ANSWER'],
    [JSON.parse('{"points":"12","__proto__":{"value":"3"}}'), 'answers.1 WRONG_KIND_OF_ANSWER'],
    [{ notApplicable: true }, 'answers.1.notApplicable NOT_APPLICABLE_REFUSED'],
  ])('%j → %s', (answer, expected) => {
    const error = checkAnswer({ ...byt }, '1', answer);
    expect(error && `${error.field} ${error.code}`).toBe(expected);
    expect(shown(byt, { '1': answer })).toEqual(expected === null ? [] : [expected]);
  });

  it('says the maximum, the levels and what was given, cut short', () => {
    expect(checkAnswer({ ...byt }, '1', { points: '14.01' })?.values).toEqual({ given: '14.01', max: '14' });
    expect(checkAnswer({ ...invented }, '1.1', { points: '3' })).toEqual({
      field: 'answers.1.1.points',
      code: 'NO_SUCH_LEVEL',
      values: { given: '3', levels: '0; 1; 2; 4' },
    });
    expect(checkAnswer({ ...byt }, '1', { points: 'x'.repeat(99) })?.values).toEqual({ given: 'x'.repeat(40) });
    expect(checkAnswer({ ...byt }, '1', { points: 1 })).toEqual({ field: 'answers.1.points', code: 'NOT_A_DECIMAL' });
  });

  it('takes a level however it is written', () => {
    expect(checkAnswer({ ...invented }, '3.7', { points: '0.50' })).toBeNull();
  });

  it('takes any points where the maximum is not known, up to that of the criterion, and up to the total', () => {
    const part = inventedEdition([criterion('1', '5', [inPoints('1.1', '3', null, { maxPoints: UNKNOWN })])]);
    expect(checkAnswer(part, '1.1', { points: '5' })).toBeNull();
    expect(checkAnswer(part, '1.1', { points: '5.01' })?.code).toBe('OVER_MAXIMUM');
    const whole = { ...byt, criteria: byt.criteria.map((c) => ({ ...c, maxPoints: UNKNOWN })) };
    expect(checkAnswer(whole, '1', { points: '100' })).toBeNull();
    expect(checkAnswer(whole, '1', { points: '100.01' })?.values).toEqual({ given: '100.01', max: '100' });
    expect(checkAnswer({ ...whole, maxTotal: UNKNOWN }, '1', { points: '999.99' })).toBeNull();
  });
});

describe('an id', () => {
  it.each(['11', '0', '01', '1.1', '7.35', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%j is not one of this edition',
    (id) => {
      const answers = JSON.parse(`{${JSON.stringify(id)}: {"points": "1"}}`) as unknown;
      expect(errorsOf(byt, answers)).toEqual([{ field: `answers.${id}`, code: 'UNKNOWN_ID' }]);
    },
  );

  it('may stand there without an answer', () => {
    expect(shown(byt, { '1': undefined, '99': undefined })).toEqual([]);
  });

  it('lists what there is to answer, in the order of the standard', () => {
    expect(answerableIds(byt)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(answerableIds({ ...invented })).toEqual(['1.1', '1.2', '1.3', '2.4', '2.5', '3.6', '3.7']);
    expect(answerableIds({ ...ntm })).toEqual(['15.1', '15.2', '15.3', '15.4']);
    expect(answerableIds(lawOf('byt-4667-2014'))).toEqual([]);
    expect(answerableIds(inventedEdition([criterion('1', '2', [])]))).toEqual(['1']);
  });

  it('is compiled once for an edition, by its kind', () => {
    expect([byt, ntm].map((edition) => compile({ ...edition }).kind)).toEqual(['points', 'threshold']);
    expect(compile(byt)).toBe(compile(byt));
    expect(compile({ ...byt })).not.toBe(compile(byt));
  });

  it('gives the list away without giving away its own', () => {
    answerableIds(byt).pop();
    expect(answerableIds(byt)).toHaveLength(10);
  });
});

describe('an answer by measure, fact or not at all', () => {
  it.each([
    ['2.4', { value: '999.99' }, null],
    ['2.4', { value: '1e2' }, 'answers.2.4.value NOT_A_DECIMAL'],
    ['2.4', { points: '4' }, 'answers.2.4 WRONG_KIND_OF_ANSWER'],
    ['1.2', { met: true }, null],
    ['1.2', { met: 'true' }, 'answers.1.2.met NOT_A_BOOLEAN'],
    ['1.2', { met: null }, 'answers.1.2.met NOT_A_BOOLEAN'],
    ['1.2', { points: '3' }, 'answers.1.2 WRONG_KIND_OF_ANSWER'],
    ['1.2', { notApplicable: true }, 'answers.1.2.notApplicable NOT_APPLICABLE_REFUSED'],
    ['3.6', { notApplicable: true }, null],
    ['3.6', { notApplicable: false }, 'answers.3.6.notApplicable WRONG_KIND_OF_ANSWER'],
    ['1', { points: '9.99' }, null],
    ['1', { points: '10.01' }, 'answers.1.points OVER_MAXIMUM'],
  ])('%s %j → %s', (id, answer, expected) => {
    const error = checkAnswer({ ...invented }, id, answer);
    expect(error && `${error.field} ${error.code}`).toBe(expected);
  });

  it.each([
    ['15.1', { value: '100' }, null],
    ['15.1', { value: '100.01' }, 'answers.15.1.value OVER_MAXIMUM'],
    ['15.1', { male: '90', female: '90.5' }, null],
    ['15.1', { female: '90.5', male: '90' }, null],
    ['15.1', { male: '90' }, 'answers.15.1.female BOTH_SEXES_NEEDED'],
    ['15.1', { female: '90' }, 'answers.15.1.male BOTH_SEXES_NEEDED'],
    ['15.1', { male: '90', value: '90' }, 'answers.15.1 WRONG_KIND_OF_ANSWER'],
    ['15.1', { value: '90', male: '90' }, 'answers.15.1 WRONG_KIND_OF_ANSWER'],
    ['15.1', { male: '90', female: '90', value: '90' }, 'answers.15.1 WRONG_KIND_OF_ANSWER'],
    ['15.1', { male: '9O', female: '90' }, 'answers.15.1.male NOT_A_DECIMAL'],
    ['15.1', { male: '90', female: null }, 'answers.15.1.female NOT_A_DECIMAL'],
    ['15.1', { male: '90', female: '101' }, 'answers.15.1.female OVER_MAXIMUM'],
    ['15.1', { met: true }, 'answers.15.1 WRONG_KIND_OF_ANSWER'],
    ['15.1', { notApplicable: true }, 'answers.15.1.notApplicable NOT_APPLICABLE_REFUSED'],
    ['15.3', { male: '20', female: '20' }, 'answers.15.3 WRONG_KIND_OF_ANSWER'],
    ['15.2', { met: false }, null],
    ['15.2', { met: 1 }, 'answers.15.2.met NOT_A_BOOLEAN'],
    ['15.2', { value: '1' }, 'answers.15.2 WRONG_KIND_OF_ANSWER'],
    ['15', { value: '1' }, 'answers.15 UNKNOWN_ID'],
  ])('threshold: %s %j → %s', (id, answer, expected) => {
    const error = checkAnswer({ ...ntm }, id, answer);
    expect(error && `${error.field} ${error.code}`).toBe(expected);
  });

  it('takes any measure that is no percentage', () => {
    const edition = structuredClone(ntm);
    edition.criteria[0]!.indicators[2]!.bound!.unit = '‰';
    expect(checkAnswer(edition, '15.3', { value: '999.99' })).toBeNull();
  });
});

describe('a sheet', () => {
  it.each([null, undefined, [], 'x', 1])('is not %j', (answers) => {
    expect(shown(byt, answers)).toEqual(['answers WRONG_KIND_OF_ANSWER']);
  });

  it('tells everything wrong with it at once', () => {
    const answers = { '1': { points: '15' }, '2': null, '11': {} };
    expect(shown(byt, answers, { zone: '4', disqualified: 'no' })).toEqual([
      'answers.1.points OVER_MAXIMUM',
      'answers.2 WRONG_KIND_OF_ANSWER',
      'answers.11 UNKNOWN_ID',
      'context.zone UNKNOWN_ZONE',
      'disqualified NOT_A_BOOLEAN',
    ]);
    expect(shown(byt, [], { zone: '4' })).toEqual(['answers WRONG_KIND_OF_ANSWER', 'context.zone UNKNOWN_ZONE']);
  });

  it('does not answer a criterion and its indicators at once', () => {
    expect(
      errorsOf(invented, {
        '1': { points: '5' },
        '1.1': { points: '4' },
        '1.3': { points: '1' },
        '2': { points: '1' },
      }),
    ).toEqual([
      { field: 'answers.1', code: 'BOTH_CRITERION_AND_INDICATORS', values: { criterion: '1', indicators: '1.1; 1.3' } },
    ]);
  });

  it.each([
    [{ zone: '1' }, []],
    [{ zone: '2' }, []],
    [{ zone: '3' }, []],
    [{ zone: null, disqualified: null }, []],
    [{ zone: 2 }, ['context.zone UNKNOWN_ZONE']],
    [{ zone: '' }, ['context.zone UNKNOWN_ZONE']],
    [{ disqualified: 0 }, ['disqualified NOT_A_BOOLEAN']],
    [null, ['context WRONG_KIND_OF_ANSWER']],
    [[], ['context WRONG_KIND_OF_ANSWER']],
    ['2', ['context WRONG_KIND_OF_ANSWER']],
  ])('beside it: %j → %j', (context, expected) => {
    expect(shown(byt, {}, context)).toEqual(expected);
  });

  it('knows the titles that hold its indicators', () => {
    expect(shown(ntm, {}, { titleAtRisk: ['15.2'] })).toEqual([]);
    expect(shown(ntm, {}, { titleAtRisk: ['15.2', '15.9'] })).toEqual(['context.titleAtRisk UNKNOWN_ID']);
  });

  it('has no verdict where there is nothing to judge by', () => {
    const none = [{ field: 'edition', code: 'NOT_SCORABLE' }];
    expect(errorsOf(lawOf('byt-4667-2014'), {})).toEqual(none);
    expect(errorsOf(lawOf('langson-1494-2022-ntm-model'), {})).toEqual(none);
    expect(errorsOf({ ...byt, pass: null }, {})).toEqual(none);
    expect(checkAnswer({ ...byt, pass: null }, '1', { points: '1' })).toEqual(none[0]);
  });
});
