import type { Column } from '../official-form/index.js';
import type { ReviewMeetingReport } from './report.js';

/** What the columns' names depend on. */
export type Heading = Pick<ReviewMeetingReport, 'grouping' | 'year' | 'cutOffYear'>;

/** The group of a list: a district while there were districts, the office that answers since. */
export const groupName = ({ grouping }: Heading): string =>
  grouping === 'district' ? 'Huyện, thành phố' : 'Đơn vị phụ trách';

export const order = <Row>(width = 5): Column<Row> => ({ key: 'order', head: ['STT'], width, kind: 'order' });

export function officeColumn<Row extends { office: string }>(heading: Heading, width: number): Column<Row> {
  return { key: 'office', head: [groupName(heading)], width, kind: 'text', cell: (row) => ({ value: row.office }) };
}

export const throughYear = ({ cutOffYear }: Heading): string => `từ năm ${cutOffYear} trở về trước`;
