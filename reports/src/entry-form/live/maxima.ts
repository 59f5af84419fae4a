import type { CompiledCriterion, CompiledPoints, Range } from '@chuan-xa/scoring';
import { type Block, itemsOf, leastKey, mostKey } from './blocks.js';
import { NOT_APPLICABLE } from './cell-codes.js';
import {
  atLeast,
  type Figure,
  figure,
  is,
  larger,
  less,
  settled,
  smaller,
  sum,
  type Test,
  times,
  when,
} from './expression.js';
import { type Beside, codeKey } from './live-column.js';

/** A percentage is kept in hundredths of a per cent: 80 % of a maximum is 8000 × maximum / 10000. */
const WHOLE = 10_000;

/** points ≥ ⌈percent × max⌉, without a fraction. */
export const reaches = (points: Figure, percent: number, max: Figure): Test =>
  percent === 0 ? settled(true) : atLeast(times(points, WHOLE), times(max, percent));

export interface Maximum {
  least: Figure;
  most: Figure;
}

/** No more of a criterion can be reached than there is. */
export function highest({ id }: CompiledCriterion, block: Block, beside: Beside, most: Figure): Figure {
  return larger(beside.figure(leastKey(id, block)), smaller(beside.figure(mostKey(id, block)), most));
}

/** The maxima of the items that do not apply; under an unknown rule from nothing to all of them. */
function leftOut({ notApplicable: rule }: CompiledPoints, criterion: CompiledCriterion, beside: Beside): Maximum {
  const leaving = (pick: (max: Range) => number): Figure =>
    sum(
      itemsOf(criterion)
        .filter((item) => item.mayBeNotApplicable)
        .map((item) => when(is(beside.figure(codeKey(item.id)), NOT_APPLICABLE), figure(pick(item.max)), figure(0))),
    );
  if (rule === 'countsZero') return { least: figure(0), most: figure(0) };
  const most = leaving((max) => max.most);
  return { least: rule === 'leavesDenominator' ? leaving((max) => max.least) : figure(0), most };
}

const isExact = ({ least, most }: Range): boolean => least === most;

/** A maximum that is not known is at least the points given, and at most what the others leave of the whole set's. */
export function maximumOf(
  compiled: CompiledPoints,
  criterion: CompiledCriterion,
  block: Block,
  beside: Beside,
): Maximum {
  const left = leftOut(compiled, criterion, beside);
  const least = leastMaximum(criterion, block, beside);
  const most = isExact(criterion.max)
    ? least
    : compiled.maxTotal === null
      ? figure(criterion.max.most)
      : smaller(figure(criterion.max.most), sum([least, slackOf(compiled, compiled.maxTotal, block, beside)]));
  return { least: less(least, left.most), most: less(most, left.least) };
}

const leastMaximum = ({ id, max }: CompiledCriterion, block: Block, beside: Beside): Figure =>
  isExact(max) ? figure(max.least) : larger(figure(max.least), beside.figure(leastKey(id, block)));

const slackOf = ({ criteria }: CompiledPoints, maxTotal: number, block: Block, beside: Beside): Figure =>
  less(figure(maxTotal), sum(criteria.map((criterion) => leastMaximum(criterion, block, beside))));

export function totalMaximum(compiled: CompiledPoints, block: Block, beside: Beside): Maximum {
  const { criteria, maxTotal } = compiled;
  if (maxTotal === null) {
    const each = criteria.map((criterion) => maximumOf(compiled, criterion, block, beside));
    return { least: sum(each.map(({ least }) => least)), most: sum(each.map(({ most }) => most)) };
  }
  const left = criteria.map((criterion) => leftOut(compiled, criterion, beside));
  return {
    least: less(figure(maxTotal), sum(left.map(({ most }) => most))),
    most: less(figure(maxTotal), sum(left.map(({ least }) => least))),
  };
}
