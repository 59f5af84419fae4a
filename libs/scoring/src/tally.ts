import type { CompiledCriterion, CompiledPoints, Item } from './compiled.js';
import type { Zone } from './edition.js';
import { exactly, isExact, type Range, sumOf } from './range.js';
import { pointsOf } from './points-of.js';
import { inPlay, isNotApplicable, type Sheet } from './sheet.js';

/** Points, and the maximum of which they are a share. Hundredths. */
export interface Share {
  points: Range;
  max: Range;
}

export interface ItemTally {
  item: Item;
  answered: boolean;
  notApplicable: boolean;
  points: Range;
}

export interface CriterionTally extends Share {
  criterion: CompiledCriterion;
  items: ItemTally[];
}

/** A sheet added up as it stands in one zone. */
export interface Tally {
  zone: Zone;
  criteria: CriterionTally[];
  total: Share;
}

/** Adds up a sheet in one zone: what is certain and what is still possible. */
export function tallyIn(zone: Zone, sheet: Sheet): Tally {
  const { compiled, given } = sheet;
  const rows = compiled.criteria.map((criterion) => {
    const items = inPlay(criterion, given).map((item): ItemTally => {
      const points = pointsOf(item, given.get(item.id), zone);
      return { item, answered: given.has(item.id), notApplicable: isNotApplicable(item, given), points };
    });
    const points = sumOf(items.map((item) => item.points));
    return { criterion, items, points, left: leftOut(compiled, items), least: leastMax(criterion, points) };
  });
  const slack =
    compiled.maxTotal === null ? Infinity : compiled.maxTotal - sumOf(rows.map((r) => exactly(r.least))).least;
  const criteria = rows.map(({ criterion, items, points, left, least }): CriterionTally => {
    const whole = isExact(criterion.max)
      ? criterion.max
      : { least, most: Math.min(criterion.max.most, least + Math.max(0, slack)) };
    return { criterion, items, ...capped(points, without(whole, left)) };
  });
  const whole = compiled.maxTotal === null ? sumOf(criteria.map((c) => c.max)) : exactly(compiled.maxTotal);
  const left = compiled.maxTotal === null ? exactly(0) : sumOf(rows.map((row) => row.left));
  return { zone, criteria, total: capped(sumOf(criteria.map((c) => c.points)), without(whole, left)) };
}

/** A maximum that is not known is at least the points given. */
function leastMax({ max }: CompiledCriterion, points: Range): number {
  return isExact(max) ? max.least : Math.max(max.least, points.least);
}

/** What leaves the denominator with the items that do not apply; under an unknown rule, from nothing to all of it. */
function leftOut({ notApplicable: rule }: CompiledPoints, items: readonly ItemTally[]): Range {
  if (rule === 'countsZero') return exactly(0);
  const max = sumOf(items.filter((tally) => tally.notApplicable).map((tally) => tally.item.max));
  return rule === 'leavesDenominator' ? max : { least: 0, most: max.most };
}

const without = (max: Range, left: Range): Range => ({
  least: Math.max(0, max.least - left.most),
  most: Math.max(0, max.most - left.least),
});

/** No more can be reached than there is. */
function capped(points: Range, max: Range): Share {
  return { points: { least: points.least, most: Math.max(points.least, Math.min(points.most, max.most)) }, max };
}
