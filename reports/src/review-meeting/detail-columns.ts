import { decimal, hundredths, type Cell, type Column } from '../official-form/index.js';
import { officeColumn, order, type Heading } from './columns.js';
import { zoneValue } from './list-columns.js';
import { outcomeCell } from './outcomes.js';
import type { DetailRow, DetailTable, PointsCell } from './report.js';

const failing = ({ failing }: PointsCell): Pick<Cell, 'look'> => (failing ? { look: 'failing' } : {});

/**
 * The total as a formula over the row's criteria where it is their sum; rounded to the hundredth, since binary fractions do not add
 * up exactly. A total that is not their sum (indicators answered otherwise) stands as the number that was handed over.
 */
function totalCell(row: DetailRow, first: string, last: string): Cell {
  const given = row.total.points;
  const answered = row.points.flatMap(({ points }) => (points === null ? [] : [hundredths(points)]));
  const sum = answered.reduce((a, b) => a + b, 0);
  const live = given === null ? answered.length === 0 : answered.length > 0 && sum === hundredths(given);
  if (!live) return { value: decimal(given), ...failing(row.total) };
  const range = `${first}:${last}`;
  const formula = `IF(COUNT(${range})=0,"",ROUND(SUM(${range}),2))`;
  return { value: { formula, result: given === null ? '' : Number(given) }, ...failing(row.total) };
}

/** Sheet 3: the points of every commune, criterion by criterion, with maximum and floor in the head. */
export function detailColumns(heading: Heading, { criteria, total }: DetailTable): Column<DetailRow>[] {
  const first = criteria[0];
  const last = criteria.at(-1);
  return [
    order(),
    officeColumn(heading, 17.5),
    { key: 'commune', head: ['Xã'], width: 15, kind: 'text', cell: (row) => ({ value: row.commune }) },
    {
      key: 'zone',
      head: ['Vùng'],
      under: ['Tối đa', 'Sàn'],
      width: 7,
      kind: 'word',
      cell: (row) => ({ value: zoneValue(row.zone) }),
    },
    ...criteria.map(({ id, name, max, floor }, at): Column<DetailRow> => ({
      key: `criterion.${id}`,
      head: ['Điểm từng tiêu chí', `${id}. ${name}`],
      under: [decimal(max), decimal(floor)],
      width: 9,
      kind: 'points',
      cell: (row) => {
        const cell = row.points[at] ?? { points: null, failing: false };
        return { value: decimal(cell.points), ...failing(cell) };
      },
    })),
    {
      key: 'total',
      head: ['Tổng'],
      under: [decimal(total.max), decimal(total.floor)],
      width: 9,
      kind: 'points',
      cell: (row, _, address) =>
        first && last
          ? totalCell(row, address(`criterion.${first.id}`), address(`criterion.${last.id}`))
          : { value: decimal(row.total.points), ...failing(row.total) },
    },
    { key: 'outcome', head: ['Kết quả'], width: 17, kind: 'outcome', cell: (row) => outcomeCell(row.outcome) },
    { key: 'note', head: ['Ghi chú'], width: 15, kind: 'text', cell: (row) => ({ value: row.note }) },
  ];
}
