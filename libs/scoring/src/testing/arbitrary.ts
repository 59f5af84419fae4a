import * as fc from 'fast-check';
import type { Criterion, Edition, Indicator } from '../edition.js';
import type { Answer, Answers, Context } from '../verdict.js';
import { decimalOf } from '../decimal.js';
import { byFact, byMeasure, inPoints, inventedEdition } from './invented.js';
import { act, UNKNOWN } from './parameters.js';

/**
 * Small editions of every kind, and sheets for them. Maxima are a few hundredths, so that "any points" too can be tried out one by
 * one; the engine knows only hundredths and cannot tell.
 */
export interface Case {
  edition: Edition;
  answers: Answers;
  context: Context;
}

const hundredths = (least: number, most: number) => fc.integer({ min: least, max: most });

const levelsUnder = (max: number) =>
  fc.uniqueArray(hundredths(1, max - 1), { maxLength: 3 }).map((inner) => [...inner, max].sort((a, b) => a - b));

/** Rows at 90, 80, 70 … of a measure, the best first. */
const tableUnder = (max: number) =>
  levelsUnder(max).map((levels) =>
    levels
      .toReversed()
      .map((points, i) => `${String(90 - 10 * i)}→${decimalOf(points)}`)
      .join(' '),
  );

function indicatorArbitrary(id: string): fc.Arbitrary<Indicator> {
  const max = hundredths(2, 6);
  const more = fc.record({
    mayBeNotApplicable: fc.boolean(),
    under: fc.option(hundredths(1, 2), { freq: 3 }),
  });
  const own = fc.oneof(
    max.chain((m) =>
      levelsUnder(m).map((levels) => inPoints(id, decimalOf(m), ['0', ...levels.map(decimalOf)].join(' '))),
    ),
    max.map((m) => inPoints(id, decimalOf(m), null)),
    max.map((m) => byFact(id, decimalOf(m))),
    max.chain((m) => tableUnder(m).map((table) => byMeasure(id, decimalOf(m), 'atLeast', table))),
    max.chain((m) =>
      fc
        .tuple(tableUnder(m), tableUnder(m), tableUnder(m))
        .map(([one, two, three]) => byMeasure(id, decimalOf(m), 'atLeast', { '1': one, '2': two, '3': three })),
    ),
  );
  return fc.tuple(own, more).map(([indicator, { mayBeNotApplicable, under }]) => ({
    ...indicator,
    mayBeNotApplicable,
    ...(under !== null && { disqualifiesUnder: act(decimalOf(under)) }),
  }));
}

function criterionArbitrary(id: string, first: number): fc.Arbitrary<Criterion> {
  const indicators = fc.integer({ min: 1, max: 2 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, i) => `${id}.${String(first + i)}`);
    return fc.tuple(...ids.map(indicatorArbitrary));
  });
  return indicators.map((own) => ({
    id,
    name: `Tiêu chí ${id}`,
    citation: 'Bộ thử nghiệm',
    maxPoints: act(decimalOf(own.reduce((sum, one) => sum + Math.round(Number(knownMax(one)) * 100), 0))),
    indicators: own,
  }));
}

const knownMax = ({ maxPoints }: Indicator): string =>
  maxPoints && maxPoints.how !== 'unknown' ? maxPoints.value : '0';

const percent = fc.constantFrom('0', '33.33', '50', '66.67', '80', '100');

const edition: fc.Arbitrary<Edition> = fc
  .record({
    criteria: fc.tuple(criterionArbitrary('1', 1), criterionArbitrary('2', 3)),
    totalPercent: percent,
    criterionPercent: percent,
    disqualifying: fc.boolean(),
    notApplicable: fc.constantFrom(act('countsZero' as const), act('leavesDenominator' as const), UNKNOWN),
    disqualifiedBy: fc.constantFrom('declared' as const, 'indicators' as const),
  })
  .map(({ criteria, notApplicable, disqualifiedBy, totalPercent, criterionPercent, disqualifying }) =>
    inventedEdition(criteria, {
      notApplicable,
      disqualifiedBy,
      pass: {
        totalPercent: act(totalPercent),
        criterionPercent: act(criterionPercent),
        disqualifying: act(disqualifying),
      },
    }),
  );

function answerArbitrary(indicator: Indicator): fc.Arbitrary<Answer | undefined> {
  const max = Math.round(Number(knownMax(indicator)) * 100);
  const levels = indicator.levels && indicator.levels.how !== 'unknown' ? indicator.levels.value : null;
  const points = levels ? fc.constantFrom(...levels) : hundredths(0, max).map(decimalOf);
  const kinds: fc.Arbitrary<Answer | undefined>[] = [fc.constant(undefined)];
  if (indicator.mayBeNotApplicable) kinds.push(fc.constant({ notApplicable: true }));
  if (indicator.answeredBy === 'met') kinds.push(fc.boolean().map((met) => ({ met })));
  if (indicator.answeredBy === 'value')
    kinds.push(fc.constantFrom('0', '59.99', '60', '75', '80', '95').map((value) => ({ value })));
  if (indicator.answeredBy === 'points') kinds.push(points.map((p) => ({ points: p })));
  return fc.oneof(...kinds);
}

function criterionAnswers(criterion: Criterion): fc.Arbitrary<Answers> {
  const max = criterion.indicators.reduce((sum, one) => sum + Math.round(Number(knownMax(one)) * 100), 0);
  const whole = hundredths(0, max).map((points): Answers => ({ [criterion.id]: { points: decimalOf(points) } }));
  const parts = fc
    .tuple(...criterion.indicators.map(answerArbitrary))
    .map((given) =>
      Object.fromEntries(criterion.indicators.flatMap(({ id }, i) => (given[i] ? [[id, given[i]] as const] : []))),
    );
  return fc.oneof({ weight: 1, arbitrary: whole }, { weight: 4, arbitrary: parts });
}

/** An edition, a sheet for it and what is known beside it. */
export const anyCase: fc.Arbitrary<Case> = edition.chain((own) =>
  fc.record({
    edition: fc.constant(own),
    answers: fc
      .tuple(...own.criteria.map(criterionAnswers))
      .map((all): Answers => Object.assign({}, ...all) as Answers),
    context: fc.record({
      zone: fc.constantFrom('1' as const, '2' as const, '3' as const, null),
      disqualified: fc.constantFrom(true, false, null),
    }),
  }),
);
