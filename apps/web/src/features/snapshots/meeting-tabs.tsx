import { Tabs } from '../../components/tabs.js';

const PAGES = [
  { to: '/hop', label: 'Bản chốt, trình chiếu' },
  { to: '/kien-nghi', label: 'Hạn chế, kiến nghị' },
];

/** The pages of the place "Cuộc họp". */
export const MeetingTabs = () => <Tabs label="Các trang của mục Cuộc họp" pages={PAGES} />;
