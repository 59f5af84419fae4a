import { SCORE_COLUMNS, type ScoreColumn } from '@chuan-xa/assessments';
import { decimal, hundredths, Table, type CellValue, type FormSheet } from '../official-form/index.js';
import { isOverPage } from './by-hand.js';
import { POINTS_COLUMNS, THRESHOLD_COLUMNS } from './columns.js';
import { NO_SUMS } from './item-rows.js';
import type { ItemRow, SheetPaper } from './sheet-paper.js';

/** Points: high enough to be filled in by hand. */
const ROW_HEIGHT = 20;

/** A criterion's row, its number in the sheet and its exact points by column, in hundredths. */
interface Written {
  row: number;
  item: ItemRow;
  points: Map<ScoreColumn, number>;
}

export const columnsOf = ({ edition }: SheetPaper) =>
  edition.scoredBy === 'threshold' ? THRESHOLD_COLUMNS : POINTS_COLUMNS;

/** Writes the table of criteria or indicators; of points with their totals and the declaration of điểm liệt. */
export async function writeItems(sheet: FormSheet, paper: SheetPaper): Promise<void> {
  const table = new Table(sheet, columnsOf(paper), ROW_HEIGHT);
  const head = table.head();
  const criteria: Written[] = [];
  for (const [at, item] of paper.items.entries()) {
    const row = sheet.next;
    if (item.kind === 'gathered') {
      const points = await writeGathered(table, item, indicatorsOf(paper.items, at), row);
      criteria.push({ row, item, points });
      continue;
    }
    await table.row(item, at + 1);
    if (item.id.includes('.')) continue;
    criteria.push({ row, item, points: pointsOf(item) });
  }
  if (paper.edition.scoredBy !== 'threshold') await table.gathered('total', totals(table, criteria, paper.total));
  if (paper.disqualified) await table.row(declaration(paper.disqualified), 0);
  // A head above signatures alone would stand there for nothing.
  if (isOverPage(sheet)) sheet.repeatOnPages(head);
}

const indicatorsOf = (items: ItemRow[], at: number): ItemRow[] => {
  const rest = items.slice(at + 1);
  const end = rest.findIndex(({ id }) => !id.includes('.'));
  return end < 0 ? rest : rest.slice(0, end);
};

const pointsOf = ({ scores }: ItemRow): Map<ScoreColumn, number> =>
  new Map(
    SCORE_COLUMNS.flatMap((column) => {
      const value = scores[column];
      return value && 'points' in value ? [[column, hundredths(value.points)] as const] : [];
    }),
  );

const numberOf = (sum: number): number => sum / 100;

/** A criterion above its indicators: their sum once all are answered, live where it is one; what was given it as a whole where they have none yet. */
async function writeGathered(
  table: Table<ItemRow>,
  item: ItemRow,
  indicators: ItemRow[],
  row: number,
): Promise<Map<ScoreColumn, number>> {
  const cells = new Map<string, { value: CellValue }>([
    ['id', { value: Number(item.id) }],
    ['name', { value: item.name }],
    ['max', { value: decimal(item.max) }],
    ['floor', { value: decimal(item.floor) }],
    ['note', { value: item.note }],
  ]);
  const written = new Map<ScoreColumn, number>();
  for (const column of SCORE_COLUMNS) {
    const own = item.scores[column];
    const given = own && 'points' in own ? own.points : item.sums[column];
    const parts = indicators.flatMap((one) => pointsOf(one).get(column) ?? []);
    const sum = parts.reduce((a, b) => a + b, 0);
    const isBlank = indicators.some((one) => one.scores[column] === null);
    // A part of the sum would read like the whole.
    const isPart = own === null && isBlank;
    const adds = given === null ? parts.length === 0 : parts.length > 0 && sum === hundredths(given);
    const isSum = adds && isPart === isBlank && (given !== null || isPart);
    const range = `${table.address(column, row + 1)}:${table.address(column, row + indicators.length)}`;
    const live = {
      formula: `IF(COUNTBLANK(${range})>0,"",ROUND(SUM(${range}),2))`,
      result: given === null || isPart ? '' : Number(given),
    };
    cells.set(column, { value: isSum ? live : isPart ? null : decimal(given) });
    if (given !== null && !isPart) written.set(column, hundredths(given));
  }
  await table.gathered('subtotal', cells);
  return written;
}

/** The row of sums: of maxima and of each column, live; a maximum that the criteria do not add up to stands as it is known. */
function totals(
  table: Table<ItemRow>,
  criteria: Written[],
  total: SheetPaper['total'],
): Map<string, { value: CellValue }> {
  const listed = (key: string): string => {
    const rows = criteria.map(({ row }) => row);
    const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
    // Nothing but criteria stands between the first and the last.
    return last - first === rows.length - 1
      ? `${table.address(key, first)}:${table.address(key, last)}`
      : rows.map((row) => table.address(key, row)).join(',');
  };
  const maxima = criteria.map(({ item }) => (item.max === null ? null : hundredths(item.max)));
  const maximum = maxima.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  const isSum = total.max !== null && maximum === hundredths(total.max);
  const cells = new Map<string, { value: CellValue }>([
    ['name', { value: 'Tổng điểm' }],
    [
      'max',
      { value: isSum ? { formula: `ROUND(SUM(${listed('max')}),2)`, result: Number(total.max) } : decimal(total.max) },
    ],
    ['floor', { value: decimal(total.floor) }],
  ]);
  for (const column of SCORE_COLUMNS) {
    const parts = criteria.flatMap(({ points }) => points.get(column) ?? []);
    const result = parts.length < criteria.length ? '' : numberOf(parts.reduce((a, b) => a + b, 0));
    const list = listed(column);
    // Waits for the last criterion: a part of the sum would read like the total.
    cells.set(column, {
      value: { formula: `IF(COUNT(${list})<${criteria.length},"",ROUND(SUM(${list}),2))`, result },
    });
  }
  return cells;
}

/** The line in which điểm liệt is declared. */
const declaration = (scores: ItemRow['scores']): ItemRow => ({
  ...{ id: '', name: 'Điểm liệt (ghi Có hoặc Không)', kind: 'answered', scores, sums: NO_SUMS },
  ...{ max: null, floor: null, asked: null, failing: null, note: null },
});
