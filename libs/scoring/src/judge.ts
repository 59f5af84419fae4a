import type { CompiledPoints } from './compiled.js';
import type { Zone } from './edition.js';
import { exactly, type Range } from './range.js';
import type { Sheet } from './sheet.js';
import { type ItemTally, type Share, type Tally, tallyIn } from './tally.js';
import type { Outcome } from './verdict.js';

/** One requirement: whether it holds in the best and in the worst case, and by how much the best case misses. Hundredths. */
export interface Test {
  best: boolean;
  worst: boolean;
  have: number;
  need: number;
}

/** Whether one fact, or too few points of one indicator, disqualifies: surely, or possibly. */
export interface Disqualification {
  /** The indicator; undefined for the declaration. */
  id: string | undefined;
  sure: boolean;
  possible: boolean;
}

export interface Judged {
  tally: Tally;
  total: Test;
  criteria: (Test & { id: string })[];
  disqualifications: Disqualification[];
}

/** Of every zone that is possible; there is always one. */
export type InZones = readonly [Judged, ...Judged[]];

/** The sheet judged in every zone that is possible. */
export function judge(sheet: Sheet): InZones {
  const [first, ...others] = sheet.zones;
  return [judgeIn(first, sheet), ...others.map((zone) => judgeIn(zone, sheet))];
}

function judgeIn(zone: Zone, sheet: Sheet): Judged {
  const tally = tallyIn(zone, sheet);
  const { totalPercent, criterionPercent } = sheet.compiled;
  return {
    tally,
    total: testOf(tally.total, totalPercent),
    criteria: tally.criteria.map((criterion) => {
      const { best, worst, have, need } = testOf(criterion, criterionPercent);
      return { id: criterion.criterion.id, best, worst, have, need };
    }),
    disqualifications: disqualificationsOf(tally, sheet),
  };
}

/**
 * The points (hundredths) that a share of a maximum asks for, rounded up to the hundredth; since points are whole hundredths this
 * is the comparison by cross-multiplication. `percent` is in hundredths of a per cent.
 */
export function needOf(percent: number, max: number): number {
  return percent === 0 ? 0 : Math.ceil((percent * max) / 10_000);
}

function testOf({ points, max }: Share, percent: Range): Test {
  const need = needOf(percent.least, max.least);
  return {
    best: points.most >= need,
    worst: points.least >= needOf(percent.most, max.most),
    have: points.most,
    need,
  };
}

function disqualificationsOf(tally: Tally, { compiled, declares, declared }: Sheet): Disqualification[] {
  const facts = tally.criteria.flatMap((criterion) =>
    criterion.items.filter((item) => !item.notApplicable).map((item) => factOf(item, compiled)),
  );
  if (!declares) return facts;
  const sure = declared === true && compiled.disqualifying === true;
  return [{ id: undefined, sure, possible: declared !== false }, ...facts];
}

/** What disqualifies under no points at all disqualifies no one. */
const NEVER = exactly(0);

function factOf({ item, points }: ItemTally, { disqualifying }: CompiledPoints): Disqualification {
  const under = item.disqualifiesUnder ?? NEVER;
  return {
    id: item.id,
    sure: points.most < under.least && disqualifying === true,
    possible: points.least < under.most && disqualifying !== false,
  };
}

/** `notMet` if even the best case fails, `met` if even the worst passes. */
export function outcomeOf(zones: readonly Judged[]): Outcome {
  if (zones.every(surelyMeets)) return 'met';
  return zones.some(mayMeet) ? 'undetermined' : 'notMet';
}

export function surelyMeets({ total, criteria, disqualifications }: Judged): boolean {
  return total.worst && criteria.every((test) => test.worst) && !disqualifications.some((fact) => fact.possible);
}

function mayMeet({ total, criteria, disqualifications }: Judged): boolean {
  return total.best && criteria.every((test) => test.best) && !disqualifications.some((fact) => fact.sure);
}
