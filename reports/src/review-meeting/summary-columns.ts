import type { Column } from '../official-form/index.js';
import { groupName, order, throughYear, type Heading } from './columns.js';
import type { ProgressCounts, ReviewCounts, SummaryRow } from './report.js';

const WIDTH = 7;
const RATE = 10;

type SummaryColumn = Column<SummaryRow>;

const office = (heading: Heading, width: number): SummaryColumn => ({
  key: 'office',
  head: [heading.grouping === 'district' ? 'Đơn vị (huyện, thành phố)' : groupName(heading)],
  width,
  kind: 'text',
  cell: (row) => ({ value: row.office }),
});

const communes = (width: number): SummaryColumn => ({
  key: 'communes',
  head: ['Tổng số xã'],
  width,
  kind: 'count',
  cell: (row) => ({ value: row.communes }),
  total: 'sum',
});

const note = (width: number): SummaryColumn => ({
  key: 'note',
  head: ['Ghi chú'],
  width,
  kind: 'text',
  cell: (row) => ({ value: row.note }),
});

/** The year's work, from pledge to recognition. */
export function progressColumns(heading: Heading): SummaryColumn[] {
  const band = `Tiến độ năm ${heading.year} (số xã)`;
  const count = (key: keyof ProgressCounts, ...name: string[]): SummaryColumn => ({
    key,
    head: [band, ...name],
    width: WIDTH,
    kind: 'count',
    cell: (row) => ({ value: row.progress[key] }),
    total: 'sum',
  });
  return [
    count('pledged', 'Đăng ký'),
    count('assessed', 'Đã chấm'),
    count('submitted', 'Đã nộp'),
    count('appraised', 'Đã thẩm định'),
    count('met', '● Đạt', 'Tổng số'),
    count('metPledged', '● Đạt', 'Trong đó đăng ký'),
    count('notMet', '▼ Không đạt'),
    count('undetermined', '◐ Chưa xác định'),
    count('notAssessed', '○ Chưa đánh giá'),
    {
      key: 'metRate',
      head: [band, 'Tỷ lệ đạt'],
      width: RATE,
      kind: 'rate',
      fraction: { of: 'met', over: ['met', 'notMet', 'undetermined'] },
    },
    count('recognised', 'Đã công nhận trong năm'),
  ];
}

/** The review of the communes recognised up to the cut-off. */
export function reviewColumns(heading: Heading, what = ''): SummaryColumn[] {
  const band = `Rà soát ${what}xã được công nhận ${throughYear(heading)} (số xã)`;
  const count = (key: keyof ReviewCounts, name: string): SummaryColumn => ({
    key: `review.${key}`,
    head: [band, name],
    width: WIDTH,
    kind: 'count',
    cell: (row) => ({ value: row.review[key] }),
    total: 'sum',
  });
  return [
    count('reviewed', 'Số xã'),
    count('maintained', '● Còn đạt'),
    count('noLongerMeets', '▼ Không còn đạt'),
    count('undetermined', '◐ Chưa xác định'),
    count('notAssessed', '○ Chưa đánh giá'),
    {
      key: 'review.rate',
      head: [band, 'Tỷ lệ không còn đạt'],
      width: RATE,
      kind: 'rate',
      fraction: { of: 'review.noLongerMeets', over: ['review.reviewed'], less: ['review.notAssessed'] },
    },
    count('termEnded', 'Hết thời hạn'),
  ];
}

/** Sheet 1: both side by side. */
export function summaryColumns(heading: Heading): SummaryColumn[] {
  return [
    order(4.5),
    office(heading, 18),
    communes(7),
    ...progressColumns(heading),
    ...reviewColumns(heading),
    note(10),
  ];
}

/** Sheet 4: the same, one below the other, on the widths of the list that follows; the finding is of the health criterion alone. */
export function ntmProgressColumns(heading: Heading): SummaryColumn[] {
  return [order(), office(heading, 0), communes(0), ...progressColumns(heading), note(0)];
}

export function ntmReviewColumns(heading: Heading): SummaryColumn[] {
  return [order(), office(heading, 0), ...reviewColumns(heading, 'tiêu chí y tế tại ')];
}
