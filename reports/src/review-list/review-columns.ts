import { day, decimal, type Cell, type Column } from '../official-form/index.js';
import { zoneValue } from '../review-meeting/list-columns.js';
import { outcomeCell } from '../review-meeting/outcomes.js';
import type { ReviewRow } from './review-list.js';

const DECISION = 'Quyết định công nhận';
const CASE = 'Hồ sơ theo dõi';

const column = (
  key: string,
  head: string[],
  width: number,
  kind: Column<ReviewRow>['kind'],
  valueOf: (row: ReviewRow) => Cell['value'],
): Column<ReviewRow> => ({ key, head, width, kind, cell: (row) => ({ value: valueOf(row) }) });

/** The columns of a review's list. */
export const REVIEW_COLUMNS: Column<ReviewRow>[] = [
  { key: 'order', head: ['STT'], width: 4.5, kind: 'order' },
  column('office', ['Đơn vị'], 12, 'text', ({ office }) => office),
  column('commune', ['Xã'], 12, 'text', ({ commune }) => commune),
  column('zone', ['Vùng'], 5, 'word', ({ zone }) => zoneValue(zone)),
  column('year', ['Năm công nhận'], 7, 'year', ({ year }) => year),
  column('decision', [DECISION, 'Số'], 13, 'word', ({ decision }) => decision.number),
  column('decisionDate', [DECISION, 'Ngày'], 10.5, 'date', ({ decision }) => day(decision.date)),
  column('total', ['Tổng điểm'], 7, 'points', ({ total }) => decimal(total)),
  column('short', ['Còn thiếu (điểm)'], 7, 'points', ({ short }) => decimal(short)),
  column('belowFloor', ['Tiêu chí dưới sàn'], 8, 'word', ({ belowFloor }) => belowFloor),
  column('disqualified', ['Điểm liệt'], 6, 'word', ({ disqualified }) => disqualified),
  { key: 'outcome', head: ['Kết quả'], width: 15, kind: 'outcome', cell: ({ outcome }) => outcomeCell(outcome) },
  column('reasons', ['Lý do'], 26, 'text', ({ reasons }) => reasons),
  column('wayBack', ['Cách đạt lại'], 24, 'text', ({ wayBack }) => wayBack),
  column('caseState', [CASE, 'Trạng thái'], 12, 'text', ({ caseState }) => caseState),
  column('due', [CASE, 'Hạn'], 10.5, 'date', ({ due }) => day(due)),
  column('note', ['Ghi chú'], 10, 'text', ({ note }) => note),
];
