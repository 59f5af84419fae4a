import type { CompiledPoints, Item } from '@chuan-xa/scoring';
import { type Block, itemsOf } from './blocks.js';
import { NOT_ANSWERED } from './cell-codes.js';
import { atLeast, choose, type Figure, figure, is, larger, under, when } from './expression.js';
import { type Beside, codeKey, type LiveColumn } from './live-column.js';

/** What an item is sure to earn and what it still may. */
export interface PointRange {
  least: Figure;
  most: Figure;
}

const earnedKey = (id: string, suffix: string): string => `earned:${id}${suffix}`;
const mayEarnKey = (id: string, suffix: string): string => `mayEarn:${id}${suffix}`;

/** The points that an item's cell earns in a block; what is not answered lies between nothing and the maximum. */
export function itemRange(item: Item, block: Block, beside: Beside): PointRange {
  const code = beside.figure(codeKey(item.id));
  if (item.answeredBy === 'value') {
    const suffix = item.table?.byZone ? block.suffix : '';
    return { least: beside.figure(earnedKey(item.id, suffix)), most: beside.figure(mayEarnKey(item.id, suffix)) };
  }
  const open = is(code, NOT_ANSWERED);
  if (item.answeredBy === 'met')
    return {
      least: when(is(code, 1), figure(item.max.least), figure(0)),
      most: when(is({ text: `ABS(${code.text})`, value: Math.abs(code.value) }, 1), figure(item.max.most), figure(0)),
    };
  const given = larger(code, figure(0));
  return { least: given, most: when(open, figure(item.max.most), given) };
}

/** Of each measure the points by its table: sure ones, and possible ones where it is not answered or its table is not known. */
export function measureColumns({ criteria }: CompiledPoints, blocks: Block[]): LiveColumn[] {
  return criteria
    .flatMap(itemsOf)
    .filter((item) => item.answeredBy === 'value')
    .flatMap((item) => {
      const own = item.table?.byZone ? blocks : [{ zone: null, suffix: '' }];
      return own.flatMap(({ suffix }): LiveColumn[] => [
        {
          key: earnedKey(item.id, suffix),
          note: `${item.id}: điểm theo bảng mức`,
          expression: (beside) => byTable(item, suffix, beside, 0),
        },
        {
          key: mayEarnKey(item.id, suffix),
          note: `${item.id}: điểm nhiều nhất còn có thể`,
          expression: (beside) =>
            when(
              is(beside.figure(codeKey(item.id)), NOT_ANSWERED),
              figure(item.max.most),
              byTable(item, suffix, beside, item.max.most),
            ),
        },
      ]);
    });
}

/** The best row that the measure reaches, its bound included; `unknown` where the zone's rows are not known. */
function byTable({ id, table }: Item, suffix: string, beside: Beside, unknown: number): Figure {
  const code = beside.figure(codeKey(id));
  const inZone = (zone: '1' | '2' | '3'): Figure => {
    const rows = table?.rows[zone];
    if (!rows) return figure(unknown);
    return [...rows]
      .sort((a, b) => a.points - b.points)
      .reduce<Figure>((lower, { bound, points }) => {
        const reached = table.direction === 'atLeast' ? atLeast(code, figure(bound)) : atLeast(figure(bound), code);
        return when(reached, figure(points), lower);
      }, figure(0));
  };
  const points = table?.byZone
    ? choose(beside.figure(`zone${suffix}`), [inZone('1'), inZone('2'), inZone('3')])
    : inZone('1');
  return when(under(code, figure(0)), figure(0), points);
}
