import { day, decimal, type Column } from '../official-form/index.js';
import { officeColumn, order, type Heading } from './columns.js';
import { outcomeCell, starred } from './outcomes.js';
import type { FlaggedRow, FormerUnitRow, MissingRow } from './report.js';

const DECISION = 'Quyết định công nhận';

/** Sheet 2: communes that no longer meet. */
export function flaggedColumns(heading: Heading): Column<FlaggedRow>[] {
  return [
    order(4.5),
    officeColumn(heading, 11.5),
    {
      key: 'commune',
      head: ['Xã'],
      width: 11.5,
      kind: 'text',
      cell: (row) => ({ value: starred(row.commune, row.provisional) }),
    },
    { key: 'zone', head: ['Vùng'], width: 4.8, kind: 'word', cell: (row) => ({ value: zoneValue(row.zone) }) },
    { key: 'year', head: ['Năm công nhận'], width: 6.5, kind: 'year', cell: (row) => ({ value: row.year }) },
    {
      key: 'decision',
      head: [DECISION, 'Số'],
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
    { key: 'total', head: ['Tổng điểm'], width: 7, kind: 'points', cell: (row) => ({ value: decimal(row.total) }) },
    {
      key: 'short',
      head: ['Còn thiếu (điểm)'],
      width: 7,
      kind: 'points',
      cell: (row) => ({ value: decimal(row.short) }),
    },
    {
      key: 'belowFloor',
      head: ['Tiêu chí dưới sàn'],
      width: 7,
      kind: 'word',
      cell: (row) => ({ value: row.belowFloor }),
    },
    {
      key: 'disqualified',
      head: ['Điểm liệt'],
      width: 5.4,
      kind: 'word',
      cell: (row) => ({ value: row.disqualified }),
    },
    { key: 'reasons', head: ['Lý do'], width: 24, kind: 'text', cell: (row) => ({ value: row.reasons }) },
    { key: 'wayBack', head: ['Cách đạt lại'], width: 22, kind: 'text', cell: (row) => ({ value: row.wayBack }) },
    { key: 'cause', head: ['Nguyên nhân'], width: 15, kind: 'text', cell: (row) => ({ value: row.cause }) },
    { key: 'solution', head: ['Giải pháp'], width: 15, kind: 'text', cell: (row) => ({ value: row.solution }) },
    { key: 'due', head: ['Thời hạn'], width: 10, kind: 'date', cell: (row) => ({ value: day(row.due) }) },
    { key: 'note', head: ['Ghi chú'], width: 8.5, kind: 'text', cell: (row) => ({ value: row.note }) },
  ];
}

/** A zone is a number for a reader that filters, whatever else the text may say. */
export const zoneValue = (zone: string | null): number | string | null =>
  zone !== null && /^\d$/.test(zone) ? Number(zone) : zone;

/** Sheet 5: what is missing. */
export function missingColumns(heading: Heading): Column<MissingRow>[] {
  return [
    order(6),
    officeColumn(heading, 20),
    { key: 'commune', head: ['Xã'], width: 20, kind: 'text', cell: (row) => ({ value: row.commune }) },
    { key: 'title', head: ['Danh hiệu, bộ tiêu chí'], width: 18, kind: 'text', cell: (row) => ({ value: row.title }) },
    { key: 'outcome', head: ['Tình trạng'], width: 19, kind: 'outcome', cell: (row) => outcomeCell(row.outcome) },
    { key: 'missing', head: ['Nội dung còn thiếu'], width: 38, kind: 'text', cell: (row) => ({ value: row.missing }) },
    {
      key: 'supplier',
      head: ['Đơn vị phải cung cấp'],
      width: 24,
      kind: 'text',
      cell: (row) => ({ value: row.supplier }),
    },
    { key: 'note', head: ['Ghi chú'], width: 15, kind: 'text', cell: (row) => ({ value: row.note }) },
  ];
}

/** Sheet 5, on the same widths: titles of units that are no more, outside every count. */
export function formerUnitColumns(heading: Heading): Column<FormerUnitRow>[] {
  return [
    order(6),
    officeColumn(heading, 20),
    { key: 'formerUnit', head: ['Đơn vị cũ'], width: 20, kind: 'text', cell: (row) => ({ value: row.formerUnit }) },
    { key: 'title', head: ['Danh hiệu'], width: 18, kind: 'text', cell: (row) => ({ value: row.title }) },
    {
      key: 'decision',
      head: ['Quyết định'],
      width: 19,
      kind: 'text',
      cell: (row) => ({ value: row.decision?.number ?? null }),
    },
    {
      key: 'successors',
      head: ['Đơn vị kế thừa'],
      width: 38,
      kind: 'text',
      cell: (row) => ({ value: row.successors }),
    },
    {
      key: 'results',
      head: ['Kết quả của đơn vị kế thừa'],
      width: 24,
      kind: 'text',
      cell: (row) => ({ value: row.results }),
    },
    { key: 'year', head: ['Năm công nhận'], width: 15, kind: 'year', cell: (row) => ({ value: row.year }) },
  ];
}
