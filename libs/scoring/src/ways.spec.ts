import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Raisable } from './raise.js';
import { addItem, joinAfter, noItems, type Ways } from './ways.js';

const MOST = 14;

const ofItems = (items: readonly Raisable[], from: number, all: number): Ways =>
  items.reduceRight((ways, item, at) => addItem(ways, item, { grid: 1, place: from + at }), noItems(MOST, all));

const choicesOf = ({ choices, headroom, forced }: Raisable): number[] =>
  [0, ...(choices ?? Array.from({ length: headroom }, (_none, at) => at + 1))].filter((raise) => raise >= forced);

/** Every way there is. */
const everyWay = (items: readonly Raisable[]): number[][] =>
  items.reduce<number[][]>(
    (ways, item) => ways.flatMap((way) => choicesOf(item).map((raise) => [...way, raise])),
    [[]],
  );

const sumOf = (way: readonly number[]): number => way.reduce((sum, raise) => sum + raise, 0);

/** The fewest ids, then the lowest, then the largest raise on the lowest. */
function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const ids = (way: readonly number[]): number[] => way.map(Math.sign);
  const fewer = sumOf(ids(one)) - sumOf(ids(other));
  if (fewer !== 0) return fewer < 0;
  const [a, b] = [
    [...ids(one), ...one],
    [...ids(other), ...other],
  ];
  const differing = a.findIndex((figure, at) => figure !== b[at]);
  return (a[differing] ?? 0) > (b[differing] ?? 0);
}

const best = (ways: number[][], sum: number): number[] | null =>
  ways
    .filter((way) => sumOf(way) === sum)
    .reduce<number[] | null>((known, way) => (known && !isBetter(way, known) ? known : way), null);

const shown = (ways: Ways): (number[] | null)[] =>
  Array.from(ways.counts, (count, sum) => (count === Infinity ? null : ways.raisesTo(sum)));

const anItem: fc.Arbitrary<Raisable> = fc
  .record({
    headroom: fc.integer({ min: 0, max: 6 }),
    choices: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 })),
    forced: fc.constantFrom(0, 0, 0, 1, 3),
  })
  .map(({ headroom, choices, forced }) => ({
    ...{ id: '', headroom, forced },
    choices: choices?.filter((raise) => raise <= headroom) ?? null,
  }));
const items = (least: number, most: number) => fc.array(anItem, { minLength: least, maxLength: most });

describe('ways to raise items', () => {
  it('are the best for every sum, of those that there are', () => {
    fc.assert(
      fc.property(items(1, 4), (all) => {
        const every = everyWay(all);
        expect(shown(ofItems(all, 0, all.length))).toEqual(
          Array.from({ length: MOST + 1 }, (_none, sum) => best(every, sum)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('are so too where the first items must come to a floor of their own', () => {
    fc.assert(
      fc.property(items(1, 3), items(0, 2), fc.integer({ min: 1, max: 8 }), (own, later, floor) => {
        const count = own.length + later.length;
        const every = everyWay([...own, ...later]).filter((way) => sumOf(way.slice(0, own.length)) >= floor);
        expect(shown(joinAfter(ofItems(own, 0, count), floor, ofItems(later, own.length, count)))).toEqual(
          Array.from({ length: MOST + 1 }, (_none, sum) => best(every, sum)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('tell more ids apart than one number has bits', () => {
    const one: Raisable = { id: '', headroom: 1, choices: null, forced: 0 };
    const all = Array.from({ length: 120 }, () => one);
    const raises = ofItems(all, 0, all.length).raisesTo(3);
    expect(raises.map((raise, at) => (raise > 0 ? at : -1)).filter((at) => at >= 0)).toEqual([0, 1, 2]);
  });
});
