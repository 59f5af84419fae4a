import type { CompiledCriterion, CompiledPoints } from '@chuan-xa/scoring';
import { bestKey, type Block, blocksOf, itemsOf, leastKey, mostKey } from './blocks.js';
import { disqualifications } from './disqualifications.js';
import { all, count, type Figure, flag, is, larger, smaller, sum } from './expression.js';
import { itemRange, measureColumns } from './item-points.js';
import { type Beside, type LiveColumn, TOTAL } from './live-column.js';
import { highest, maximumOf, reaches, totalMaximum } from './maxima.js';
import { summaryColumns } from './points-summary.js';

/**
 * The columns that judge a row of a standard scored by points as `evaluate` does: what is certain and what is still possible of each
 * criterion and of the total, against floors that are compared by cross-multiplication in whole hundredths.
 * @param takesDeclaration whether the sheet has a cell for the declaration
 */
export function pointsColumns(compiled: CompiledPoints, takesDeclaration: boolean): LiveColumn[] {
  const blocks = blocksOf(compiled);
  return [
    ...blocks.flatMap((block) => zoneColumn(block)),
    ...measureColumns(compiled, blocks),
    ...blocks.flatMap((block) =>
      compiled.criteria.flatMap((criterion) => criterionColumns(compiled, criterion, block)),
    ),
    ...blocks.flatMap((block) => blockColumns(compiled, block, takesDeclaration)),
    ...summaryColumns(compiled, blocks, takesDeclaration),
  ];
}

const zoneColumn = ({ zone, suffix }: Block): LiveColumn[] =>
  zone === null
    ? []
    : [
        {
          key: `zone${suffix}`,
          note: `Vùng để xét; chưa có vùng thì giả sử vùng ${zone}`,
          expression: ({ figure: at }) => {
            const known = at('zone');
            return {
              text: `IF(ISNUMBER(${known.text}),${known.text},${zone})`,
              value: known.value === 0 ? Number(zone) : known.value,
            };
          },
        },
      ];

function criterionColumns(compiled: CompiledPoints, criterion: CompiledCriterion, block: Block): LiveColumn[] {
  const { id } = criterion;
  const items = itemsOf(criterion);
  return [
    {
      key: leastKey(id, block),
      note: `TC ${id}: phần chắc chắn có`,
      expression: (beside) => sum(items.map((item) => itemRange(item, block, beside).least)),
    },
    {
      key: mostKey(id, block),
      note: `TC ${id}: nhiều nhất còn có thể`,
      expression: (beside) => sum(items.map((item) => itemRange(item, block, beside).most)),
    },
    {
      key: bestKey(id, block),
      note: `TC ${id}: còn có thể đạt sàn`,
      expression: (beside) => {
        const { least, most } = maximumOf(compiled, criterion, block, beside);
        return flag(reaches(highest(criterion, block, beside, most), compiled.criterionPercent.least, least));
      },
    },
  ];
}

function blockColumns(compiled: CompiledPoints, block: Block, takesDeclaration: boolean): LiveColumn[] {
  const { criteria, totalPercent, criterionPercent } = compiled;
  const { suffix } = block;
  const least = (beside: Beside): Figure => beside.figure(`${TOTAL}${suffix}`);
  return [
    {
      key: suffix === '' ? TOTAL : `${TOTAL}${suffix}`,
      note: 'Tổng phần chắc chắn có',
      expression: (beside) => sum(criteria.map(({ id }) => beside.figure(leastKey(id, block)))),
    },
    {
      key: `totalBest${suffix}`,
      note: 'Tổng còn có thể đạt mức phải có',
      expression: (beside) => {
        const max = totalMaximum(compiled, block, beside);
        const highs = criteria.map((criterion) =>
          highest(criterion, block, beside, maximumOf(compiled, criterion, block, beside).most),
        );
        return flag(reaches(larger(least(beside), smaller(sum(highs), max.most)), totalPercent.least, max.least));
      },
    },
    {
      key: `sure${suffix}`,
      note: 'Số điều chắc chắn là điểm liệt',
      expression: (beside) =>
        count(disqualifications(compiled, block, beside, takesDeclaration).map(({ sure }) => sure)),
    },
    {
      key: `possible${suffix}`,
      note: 'Số điều có thể là điểm liệt',
      expression: (beside) =>
        count(disqualifications(compiled, block, beside, takesDeclaration).map(({ possible }) => possible)),
    },
    {
      key: `may${suffix}`,
      note: 'Trường hợp tốt nhất có đạt không',
      expression: (beside) =>
        flag(
          all([
            is(beside.figure(`totalBest${suffix}`), 1),
            ...criteria.map(({ id }) => is(beside.figure(bestKey(id, block)), 1)),
            is(beside.figure(`sure${suffix}`), 0),
          ]),
        ),
    },
    {
      key: `surely${suffix}`,
      note: 'Trường hợp xấu nhất có đạt không',
      expression: (beside) =>
        flag(
          all([
            reaches(least(beside), totalPercent.most, totalMaximum(compiled, block, beside).most),
            ...criteria.map((criterion) => {
              const { most } = maximumOf(compiled, criterion, block, beside);
              return reaches(beside.figure(leastKey(criterion.id, block)), criterionPercent.most, most);
            }),
            is(beside.figure(`possible${suffix}`), 0),
          ]),
        ),
    },
  ];
}
