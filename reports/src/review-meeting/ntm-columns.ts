import { day, decimal, type Cell, type Column } from '../official-form/index.js';
import { officeColumn, order, type Heading } from './columns.js';
import { outcomeCell } from './outcomes.js';
import type { IndicatorHead, MeasureCell, NtmRow, NtmTable } from './report.js';

/** A row of the list that holds all three titles, each with its own. */
export interface TitledRow extends NtmRow {
  title: string;
}

const DECISION = 'Công nhận';

function measureCell(measure: MeasureCell | undefined): Cell {
  if (!measure) return { value: null };
  const look: Pick<Cell, 'look'> = measure.failing ? { look: 'failing' } : {};
  if (measure.value !== null) return { value: decimal(measure.value), ...look };
  return { value: measure.text !== null && measure.failing ? `${measure.text} ▼` : measure.text, ...look };
}

/** `15.1 Tỷ lệ người dân tham gia bảo hiểm y tế: ≥ 90 % *` */
const indicatorText = ({ id, name, threshold, provisional }: IndicatorHead): string =>
  `${id} ${name}: ${threshold}${provisional ? ' *' : ''}`;

/** Titles whose indicators are the same (kiểu mẫu refers to nâng cao) share one row of the head. */
function indicatorRows(tables: NtmTable[]): { titles: string; indicators: IndicatorHead[] }[] {
  const rows = new Map<string, { titles: string; indicators: IndicatorHead[] }>();
  for (const { shortTitle, indicators } of tables) {
    const key = indicators.map(indicatorText).join('\n');
    const same = rows.get(key);
    rows.set(key, { titles: same ? `${same.titles}, ${shortTitle}` : shortTitle, indicators });
  }
  return [...rows.values()];
}

/** Sheet 4: one list for the titles, whose thresholds all stand in the head that is repeated on every page. */
export function ntmColumns(heading: Heading, tables: NtmTable[]): Column<TitledRow>[] {
  const rows = indicatorRows(tables);
  const most = Math.max(1, ...tables.map(({ indicators }) => indicators.length));
  return [
    order(4.5),
    officeColumn(heading, 16.5),
    { key: 'commune', head: ['Xã'], width: 12.5, kind: 'text', cell: (row) => ({ value: row.commune }) },
    { key: 'title', head: ['Danh hiệu'], width: 9, kind: 'text', cell: (row) => ({ value: row.title }) },
    {
      key: 'pledged',
      head: [`Đăng ký năm ${heading.year}`],
      width: 6.5,
      kind: 'word',
      cell: (row) => ({ value: row.pledged ? 'x' : null }),
    },
    { key: 'year', head: [DECISION, 'Năm'], width: 6.5, kind: 'year', cell: (row) => ({ value: row.year }) },
    {
      key: 'decision',
      head: [DECISION, 'Số quyết định'],
      width: 12.5,
      kind: 'word',
      cell: (row) => ({ value: row.decision?.number ?? null }),
    },
    {
      key: 'decisionDate',
      head: [DECISION, 'Ngày'],
      width: 10,
      kind: 'date',
      cell: (row) => ({ value: day(row.decision?.date ?? null) }),
    },
    {
      key: 'termEnded',
      head: [DECISION, 'Hết thời hạn'],
      width: 6.5,
      kind: 'word',
      cell: (row) => ({ value: row.termEnded ? 'x' : null }),
    },
    ...Array.from({ length: most }, (_, at): Column<TitledRow> => ({
      key: `measure.${at + 1}`,
      head: ['Chỉ tiêu y tế và mức phải đạt', `Chỉ tiêu ${at + 1}`],
      under: rows.map(({ titles, indicators }) => {
        const indicator = indicators[at];
        return indicator ? `${titles}:\n${indicatorText(indicator)}` : '–';
      }),
      width: 13,
      kind: 'points',
      cell: (row) => measureCell(row.measures[at]),
    })),
    { key: 'outcome', head: ['Kết quả'], width: 14, kind: 'outcome', cell: (row) => outcomeCell(row.outcome) },
    { key: 'review', head: ['Rà soát'], width: 14.5, kind: 'outcome', cell: (row) => outcomeCell(row.review) },
    {
      key: 'reasons',
      head: ['Lý do, cách đạt lại, ghi chú'],
      width: 26,
      kind: 'text',
      cell: (row) => ({ value: [row.reasons, row.wayBack, row.note].filter(Boolean).join('\n') || null }),
    },
  ];
}
