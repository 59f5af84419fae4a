import {
  compile,
  decimalOf,
  hundredthsOf,
  type Answer,
  type Answers,
  type Context,
  type Edition,
} from '@chuan-xa/scoring';
import * as fc from 'fast-check';
import { itemsOfEdition, type EntryItem } from '../items.js';

/** The editions that are shipped and scored in rounds. */
export const SHIPPED = ['byt-1300-2023', 'langson-1494-2022-ntm', 'langson-1494-2022-ntm-advanced'];

export interface RandomSheet {
  answers: Answers;
  context: Context;
}

/** Sheets that lie about the bounds: most items near what they need, some anywhere, blank or not applicable. */
export const anySheet = (edition: Edition): fc.Arbitrary<RandomSheet> => {
  const items = itemsOfEdition(edition, () => false).filter(({ criterion }) => criterion !== null);
  const answers = fc
    .integer({ min: 0, max: 100 })
    .chain((level) =>
      fc.tuple(
        ...items.map((item) =>
          fc.oneof(
            { weight: 9, arbitrary: answered(edition, item, level) },
            { weight: 1, arbitrary: fc.constant(undefined) },
          ),
        ),
      ),
    );
  return fc.record({
    answers: answers.map((all): Answers =>
      Object.fromEntries(items.flatMap(({ id }, at) => (all[at] ? [[id, all[at]] as const] : []))),
    ),
    context: fc.record({
      zone: edition.zones ? fc.constantFrom('1' as const, '2' as const, '3' as const, null) : fc.constant(null),
      disqualified:
        edition.disqualifiedBy === 'declared' ? fc.constantFrom(false, false, false, true, null) : fc.constant(null),
    }),
  });
};

/**
 * Sheets of which many are good, or miss by a hundredth: every item at what it needs of its maximum or above, then one moved by as little
 * as there is; and those of `anySheet`.
 */
export const boundSheet = (edition: Edition): fc.Arbitrary<RandomSheet> => {
  const items = itemsOfEdition(edition, () => false).filter(({ criterion }) => criterion !== null);
  const good = fc.tuple(...items.map((item) => goodAnswer(edition, item)));
  const blank = fc.option(fc.nat(Math.max(0, items.length - 1)), { freq: 3 });
  const moved = fc.record({ at: fc.nat(Math.max(0, items.length - 1)), by: fc.constantFrom(-1, 0, 0, 1) });
  const sheets = fc
    .tuple(good, moved, blank, anySheet(edition))
    .map(([all, { at, by }, left, { context }]): RandomSheet => {
      const own = all.flatMap((answer, index) => {
        const { id, number } = items[index] ?? {};
        if (id === undefined || index === left) return [];
        return [[id, index === at && !number?.levels ? nudged(answer, by, number?.most ?? Infinity) : answer] as const];
      });
      return { answers: Object.fromEntries(own), context };
    });
  return fc.oneof({ weight: 3, arbitrary: sheets }, { weight: 2, arbitrary: anySheet(edition) });
};

const nudged = (answer: Answer, by: number, most: number): Answer =>
  'points' in answer
    ? { points: decimalOf(Math.min(most, Math.max(0, hundredthsOf(answer.points) + by))) }
    : 'value' in answer
      ? { value: decimalOf(Math.min(most, 99_999, Math.max(0, hundredthsOf(answer.value) + by))) }
      : answer;

/** The same share for points throughout, so that a total lands on its bound; the best of levels and measures, or just the bound. */
function goodAnswer(edition: Edition, item: EntryItem): fc.Arbitrary<Answer> {
  if (!item.number) return fc.constant({ met: true });
  if (item.number.isMeasure)
    return item.mayBeNotApplicable
      ? fc.oneof(bestMeasure(edition, item), fc.constant<Answer>({ notApplicable: true }))
      : bestMeasure(edition, item);
  const { most, levels } = item.number;
  if (levels) return fc.constant({ points: decimalOf(levels.at(-1) ?? 0) });
  return fc
    .constantFrom(0.8, 0.8, 0.8, 1)
    .map((share) => ({ points: decimalOf(Math.round(Math.min(most, 2000) * share)) }));
}

function bestMeasure(edition: Edition, item: EntryItem): fc.Arbitrary<Answer> {
  const { indicator } = item;
  const down = (indicator?.bound?.direction ?? indicator?.levelTable?.direction) === 'atMost';
  const bounds = boundsOf(edition, item.id);
  const best = down ? Math.min(...bounds, 10_000) : Math.max(...bounds, 0);
  const value = fc
    .constantFrom(best, best, down ? 0 : 10_000, down ? Math.max(0, best - 1) : Math.min(10_000, best + 1))
    .map(decimalOf);
  return item.cells.length === 1 ? value.map((one) => ({ value: one })) : fc.record({ male: value, female: value });
}

function answered(edition: Edition, item: EntryItem, level: number): fc.Arbitrary<Answer | undefined> {
  const absent: fc.Arbitrary<Answer>[] = item.mayBeNotApplicable ? [fc.constant({ notApplicable: true })] : [];
  if (!item.number) return fc.oneof(fc.constantFrom<Answer>({ met: true }, { met: true }, { met: false }), ...absent);
  if (item.number.isMeasure) return fc.oneof(measureOf(edition, item), measureOf(edition, item), ...absent);
  const { most, levels } = item.number;
  const top = Math.min(most, 2000);
  const near = Math.min(top, Math.ceil((level * top) / 100));
  const points = levels
    ? fc.constantFrom(...levels, levels.at(-1) ?? 0)
    : fc.oneof(
        fc.constantFrom(Math.ceil(top / 2), Math.max(0, Math.ceil(top / 2) - 1), near, top, Math.ceil(top * 0.8)),
        fc.integer({ min: 0, max: top }),
      );
  return fc.oneof(
    points.map((one) => ({ points: decimalOf(one) })),
    ...absent,
  );
}

/** A measure at, just under, just over and far from each bound that the edition knows of it. */
function measureOf(edition: Edition, { id, cells }: EntryItem): fc.Arbitrary<Answer> {
  const bounds = boundsOf(edition, id);
  const near = bounds.flatMap((bound) => [bound, bound, bound - 1, bound + 1, bound + 1000, Math.max(0, bound - 1000)]);
  const value = fc
    .oneof(
      fc.constantFrom(...near.filter((one) => one >= 0 && one <= 10_000), 5000),
      fc.integer({ min: 0, max: 10_000 }),
    )
    .map(decimalOf);
  if (cells.length === 1) return value.map((one) => ({ value: one }));
  return fc.oneof(
    fc.record({ male: value, female: value }),
    value.map((one) => ({ value: one })),
  );
}

/** Every bound that an item's measure is held against, hundredths. */
function boundsOf(edition: Edition, id: string): number[] {
  const compiled = compile(edition);
  const item = compiled.kind === 'unscorable' ? undefined : compiled.items.get(id);
  if (!item) return [];
  if ('bound' in item) return [item.bound?.value ?? 5000];
  return (['1', '2', '3'] as const).flatMap((zone) => (item.table?.rows[zone] ?? []).map(({ bound }) => bound));
}
