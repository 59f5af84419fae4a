import { may, useStanding } from '../../app/session.js';
import { Tabs } from '../../components/tabs.js';

const PAGES = [
  { to: '/hop', label: 'Bản chốt, trình chiếu' },
  { to: '/kien-nghi', label: 'Hạn chế, kiến nghị' },
];
const LETTERHEAD = { to: '/the-thuc', label: 'Thể thức văn bản' };

/** The pages of the place "Cuộc họp", as far as the account has them. */
export function MeetingTabs() {
  const standing = useStanding();
  const writes = standing.kind === 'in' && may(standing.session, 'PUT /api/letterhead');
  return <Tabs label="Các trang của mục Cuộc họp" pages={writes ? [...PAGES, LETTERHEAD] : PAGES} />;
}
