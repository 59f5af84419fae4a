import type { CompiledPoints } from './compiled.js';
import { decimalOf } from './decimal.js';
import { type InZones, judge, needOf, outcomeOf } from './judge.js';
import { provisionalOf, restedOn } from './parameters.js';
import { isExact, leastOf, mostOf, type Range } from './range.js';
import type { Given } from './read-input.js';
import { reasonsOf } from './reasons.js';
import { type Sheet, sheetOf } from './sheet.js';
import type { CriterionTally } from './tally.js';
import type { Context, CriterionResult, Judgement } from './verdict.js';
import { wayBackInPoints } from './way-back-in-points.js';

/** The verdict of a standard scored by points (page on verdicts, section 2). */
export function judgePoints(compiled: CompiledPoints, given: Given, context: Context): Judgement {
  const sheet = sheetOf(compiled, given, context);
  const zones = judge(sheet);
  const rested = restedOn(sheet);
  const provisionalParameters = provisionalOf(rested);
  const totals = zones.map((zone) => zone.tally.total);
  return {
    outcome: outcomeOf(zones),
    provisional: provisionalParameters.length > 0,
    provisionalParameters,
    total: given.size > 0 ? decimalOf(leastOf(totals, (total) => total.points.least)) : null,
    totalBest: finite(mostOf(totals, (total) => total.points.most)),
    maxTotal: agreed(totals.map((total) => total.max)),
    criteria: resultsOf(sheet, zones),
    reasons: reasonsOf(sheet, zones, rested),
    wayBack: wayBackInPoints(sheet, zones, rested),
  };
}

function resultsOf({ compiled }: Sheet, [first, ...others]: InZones): CriterionResult[] {
  return first.tally.criteria.map((here, index) => {
    const tallies = [here, ...others.map((zone) => zone.tally.criteria[index] ?? here)];
    const answered = here.items.some((item) => item.answered);
    return {
      id: here.criterion.id,
      points: answered ? decimalOf(leastOf(tallies, (tally) => tally.points.least)) : null,
      best: finite(mostOf(tallies, (tally) => tally.points.most)),
      max: agreed(tallies.map((tally) => tally.max)),
      // A criterion with nothing left to it has no floor.
      floor: agreed(
        tallies.filter((tally) => tally.max.most > 0).map((tally) => floorOf(tally, compiled.criterionPercent)),
      ),
    };
  });
}

function floorOf({ max }: CriterionTally, percent: Range): Range {
  return { least: needOf(percent.least, max.least), most: needOf(percent.most, max.most) };
}

const finite = (figure: number): string | null => (Number.isFinite(figure) ? decimalOf(figure) : null);

/** A figure that is the same in every case; null where it is not known. */
function agreed(ranges: readonly Range[]): string | null {
  const [first] = ranges;
  return first && ranges.every((range) => isExact(range) && range.least === first.least) ? finite(first.least) : null;
}
