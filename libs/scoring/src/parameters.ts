import { rowsInZone } from './compile-indicator.js';
import type { CompiledCriterion, Item } from './compiled.js';
import type { Parameter } from './edition.js';
import type { Judged, Test } from './judge.js';
import { isExact, knownValue } from './range.js';
import { inPlay, isNotApplicable, type Sheet } from './sheet.js';
import type { ProvisionalParameter } from './verdict.js';

type AnyParameter = Parameter<unknown> | null | undefined;

/** A parameter that a verdict rests on. Ids: `pass.totalPercent`, `notApplicable`, `maxTotal`, or an item's: `7.maxPoints`, `7.35.levelTable.2`. */
export interface Rested {
  id: string;
  parameter: AnyParameter;
  /** Which requirements it bears on. */
  bears: { total?: true; criteria?: Ids; disqualifying?: Ids };
  /** While it is unknown no way back can be told, since what has to be reached is not known. */
  needed?: true;
}

type Ids = readonly (string | undefined)[] | 'all';

/** Every parameter that the verdict on this sheet rests on, in order. */
export function restedOn(sheet: Sheet): Rested[] {
  const { compiled, given } = sheet;
  const { pass, edition } = compiled;
  const rested: Rested[] = [
    { id: 'pass.totalPercent', parameter: pass.totalPercent, bears: { total: true }, needed: true },
    { id: 'pass.criterionPercent', parameter: pass.criterionPercent, bears: { criteria: 'all' }, needed: true },
    { id: 'pass.disqualifying', parameter: pass.disqualifying, bears: { disqualifying: 'all' } },
  ];
  const absent = compiled.criteria.filter((c) => inPlay(c, given).some((item) => isNotApplicable(item, given)));
  if (absent.length > 0) {
    const criteria = absent.map((criterion) => criterion.id);
    rested.push({ id: 'notApplicable', parameter: edition.notApplicable, bears: { total: true, criteria } });
  }
  // It is rested on only where it is known, so it never bears on anything as an unknown.
  if (compiled.statedTotal) rested.push({ id: 'maxTotal', parameter: edition.maxTotal, bears: {} });
  return rested.concat(compiled.criteria.flatMap((criterion) => ofCriterion(criterion, sheet)));
}

function ofCriterion(criterion: CompiledCriterion, sheet: Sheet): Rested[] {
  const { id, source, max } = criterion;
  const bears = { total: true, criteria: [id] } as const;
  const fromParts = knownValue(source.maxPoints) === undefined && isExact(max);
  const own: Rested[] = fromParts ? [] : [{ id: `${id}.maxPoints`, parameter: source.maxPoints, bears, needed: true }];
  return own.concat(inPlay(criterion, sheet.given).flatMap((item) => ofItem(item, bears, sheet)));
}

function ofItem(item: Item, bears: Rested['bears'], { given, zones, compiled }: Sheet): Rested[] {
  const { id, indicator } = item;
  const byZone = item.table?.byZone;
  if (!indicator) return [];
  const rested: Rested[] = [{ id: `${id}.maxPoints`, parameter: indicator.maxPoints, bears }];
  if (isNotApplicable(item, given)) return rested;
  if (indicator.levels) rested.push({ id: `${id}.levels`, parameter: indicator.levels, bears: {} });
  if (item.answeredBy === 'value' && given.has(id))
    for (const zone of byZone ? zones : zones.slice(0, 1))
      rested.push({
        id: byZone ? `${id}.levelTable.${zone}` : `${id}.levelTable`,
        parameter: rowsInZone(indicator.levelTable, zone),
        bears,
      });
  if (indicator.disqualifiesUnder && compiled.disqualifying !== false)
    rested.push({
      id: `${id}.disqualifiesUnder`,
      parameter: indicator.disqualifiesUnder,
      bears: { disqualifying: [id] },
      needed: true,
    });
  return rested;
}

/** Those not read in the act itself: what makes a verdict provisional. */
export function provisionalOf(rested: readonly Rested[]): ProvisionalParameter[] {
  return rested
    .filter(({ parameter }) => parameter?.how !== 'act')
    .map(({ id, parameter }) => ({ id, how: parameter?.how ?? 'unknown', citation: parameter?.citation ?? null }));
}

export const unknownOf = (rested: readonly Rested[]): Rested[] =>
  rested.filter(({ parameter }) => !parameter || parameter.how === 'unknown');

/** Whether a parameter bears on a requirement that `open` picks out, in any zone. */
export function bearsOn(
  { bears }: Rested,
  zones: readonly Judged[],
  open: (test: Pick<Test, 'best' | 'worst'>) => boolean,
): boolean {
  return zones.some(({ total, criteria, disqualifications }) => {
    if (bears.total && open(total)) return true;
    if (criteria.some((test) => names(bears.criteria, test.id) && open(test))) return true;
    return disqualifications.some(
      ({ id, sure, possible }) => names(bears.disqualifying, id) && open({ best: !sure, worst: !possible }),
    );
  });
}

const names = (ids: Ids | undefined, id: string | undefined) => ids === 'all' || ids?.includes(id);
