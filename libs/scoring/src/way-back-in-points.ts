import type { Item, Row, Table } from './compiled.js';
import { decimalOf } from './decimal.js';
import type { Zone } from './edition.js';
import { type InZones, type Judged, needOf, surelyMeets } from './judge.js';
import { bearsOn, type Rested, unknownOf } from './parameters.js';
import type { Gap, Raisable, Raise } from './raise.js';
import { raiseByLevels } from './raise-by-levels.js';
import { raiseFreely } from './raise-freely.js';
import { isExact } from './range.js';
import type { Sheet } from './sheet.js';
import type { CriterionTally, ItemTally } from './tally.js';
import type { Step, WayBack } from './verdict.js';

/**
 * The least sum of points that makes the verdict met, in a standard scored by points. Where the zone is missing it is told only
 * if it is the same in every zone.
 */
export function wayBackInPoints(sheet: Sheet, zones: InZones, rested: readonly Rested[]): WayBack {
  const clear = sheet.declares && sheet.declared !== false ? ['disqualified'] : [];
  const unknown = unknownOf(rested).filter((parameter) => bearsOn(parameter, zones, (test) => !test.worst));
  const needed = unknown.filter((parameter) => parameter.needed);
  if (needed.length > 0) return notPossible(clear, needed);
  const [here, ...elsewhere] = zones;
  const way = wayBackIn(here, sheet, clear, unknown);
  const same = elsewhere.every(
    (zone) => JSON.stringify(wayBackIn(zone, sheet, clear, unknown)) === JSON.stringify(way),
  );
  return same ? way : { possible: false, points: null, steps: [], clear: [...clear, 'zone'] };
}

function wayBackIn(judged: Judged, sheet: Sheet, clear: string[], unknown: readonly Rested[]): WayBack {
  if (surelyMeets(judged)) return { possible: true, points: '0', steps: [], clear: [] };
  const raises = leastRaises(judged, sheet);
  if (!raises) return notPossible(clear, unknown);
  const { criteria, zone } = judged.tally;
  const by = new Map(raises.map((raise) => [raise.id, raise.by]));
  return {
    possible: true,
    points: decimalOf(raises.reduce((sum, raise) => sum + raise.by, 0)),
    steps: criteria.flatMap(({ items }) => items.flatMap((item) => stepOf(item, by.get(item.item.id), zone))),
    clear,
  };
}

function notPossible(clear: string[], unknown: readonly Rested[]): WayBack {
  const parameters = unknown.map(({ id }) => id);
  return { possible: false, points: null, steps: [], clear, ...(parameters.length > 0 && { parameters }) };
}

function leastRaises({ tally }: Judged, sheet: Sheet): Raise[] | null {
  const { totalPercent, criterionPercent, disqualifying } = sheet.compiled;
  const short = Math.max(0, needOf(totalPercent.most, tally.total.max.most) - tally.total.points.least);
  const gaps = tally.criteria.map((criterion): Gap => ({
    deficit: deficitOf(criterion, criterionPercent.most),
    items: criterion.items.map((item) => raisable(item, tally.zone, disqualifying !== false)),
  }));
  if (sheet.compiled.edition.scoredBy !== 'criterion') return raiseByLevels(gaps, short);
  return raiseFreely(
    gaps.flatMap(({ deficit, items }) => items.map(({ id, headroom }) => ({ id, headroom, deficit }))),
    short,
  );
}

function deficitOf({ points, max }: CriterionTally, percent: number): number {
  return Math.max(0, needOf(percent, max.most) - points.least);
}

function raisable({ item, points, notApplicable }: ItemTally, zone: Zone, disqualifying: boolean): Raisable {
  const from = points.least;
  const under = disqualifying && !notApplicable && item.disqualifiesUnder ? item.disqualifiesUnder.most : 0;
  const forced = Math.max(0, under - from);
  const headroom = notApplicable || !isExact(item.max) ? 0 : item.max.most - from;
  const raises = levelsOf(item, zone)?.map((level) => level - from);
  const choices = raises?.filter((raise) => raise > 0 && raise <= headroom) ?? null;
  return { id: item.id, headroom, choices, forced };
}

/** What an answer to the item can earn, hundredths; null: anything up to its maximum. */
function levelsOf(item: Item, zone: Zone): readonly number[] | null {
  if (item.answeredBy === 'met') return [item.max.most];
  return item.answeredBy === 'value' ? (item.table?.rows[zone] ?? []).map((row) => row.points) : item.levels;
}

function stepOf({ item, answered, points }: ItemTally, by: number | undefined, zone: Zone): Step[] {
  if (by === undefined) return [];
  const to = points.least + by;
  const row = easiest(item.table, zone, to);
  const from = answered ? decimalOf(points.least) : null;
  return [{ id: item.id, from, to: decimalOf(to), ...(row && { measure: decimalOf(row.bound) }) }];
}

/** The row that earns these points for the least effort. */
function easiest(table: Table | null, zone: Zone, points: number): Row | undefined {
  return table?.rows[zone]
    ?.filter((row) => row.points === points)
    .sort((a, b) => (table.direction === 'atLeast' ? a.bound - b.bound : b.bound - a.bound))
    .at(0);
}
