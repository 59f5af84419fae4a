import type { CellValue as Score, ScoreColumn } from '@chuan-xa/assessments';
import { capitalise, columnWord, formatDecimal, sayCellValue } from '@chuan-xa/wording';
import { decimal, type CellValue, type Column } from '../official-form/index.js';
import type { ItemRow } from './sheet-paper.js';

/** What a score's cell shows: points, or a threshold's measure, as a number; anything else in words. */
const shown = (value: Score, measures: boolean): CellValue => {
  if (value === null) return null;
  if ('points' in value) return decimal(value.points);
  if ('value' in value) return measures ? decimal(value.value) : `Số đo ${formatDecimal(value.value)}`;
  // The declaration of điểm liệt stands in a line that names it.
  if ('declared' in value) return value.declared ? 'Có' : 'Không';
  return capitalise(sayCellValue(value));
};

const scoreColumn = (column: ScoreColumn, width: number, measures: boolean): Column<ItemRow> => ({
  key: column,
  head: [measures ? 'Kết quả' : 'Điểm', capitalise(columnWord(column))],
  width,
  kind: 'points',
  cell: (row) => ({
    value: shown(row.scores[column], measures),
    ...(row.failing === column ? { look: 'failing' as const } : {}),
  }),
});

const item = (head: string, width: number): Column<ItemRow> => ({
  ...{ key: 'name', head: [head], width, kind: 'text' },
  cell: (row) => ({ value: row.name }),
});

const number: Column<ItemRow> = {
  ...{ key: 'id', head: ['TT'], width: 6, kind: 'word' },
  cell: (row) => ({ value: row.id }),
};

const note = (width: number): Column<ItemRow> => ({
  ...{ key: 'note', head: ['Ghi chú'], width, kind: 'text' },
  cell: (row) => ({ value: row.note }),
});

const bound = (key: 'max' | 'floor', head: string): Column<ItemRow> => ({
  ...{ key, head: ['Điểm', head], width: 7.5, kind: 'points' },
  cell: (row) => ({ value: decimal(row[key]) }),
});

/** Widths come to a hundred: an upright page of A4 at its full size. */
export const POINTS_COLUMNS: Column<ItemRow>[] = [
  number,
  item('Tiêu chí, chỉ tiêu', 34),
  bound('max', 'Tối đa'),
  bound('floor', 'Sàn'),
  scoreColumn('self', 9, false),
  scoreColumn('district', 9, false),
  scoreColumn('appraised', 10.5, false),
  note(16.5),
];

export const THRESHOLD_COLUMNS: Column<ItemRow>[] = [
  number,
  item('Chỉ tiêu', 28),
  {
    ...{ key: 'asked', head: ['Yêu cầu'], width: 16, kind: 'text' },
    cell: (row) => ({ value: row.asked === null ? null : capitalise(row.asked) }),
  },
  scoreColumn('self', 10, true),
  scoreColumn('district', 10, true),
  scoreColumn('appraised', 10.5, true),
  note(19.5),
];
