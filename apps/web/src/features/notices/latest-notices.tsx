import { Link } from '@tanstack/react-router';
import { formatCount } from '@chuan-xa/wording';
import { Answer } from '../../components/answer.js';
import { Section } from '../../components/page.js';
import { NoticeList } from './notice-list.js';
import { useNotices } from './use-notices.js';

const SHOWN = 3;

/** The last reminders and digests, on the home of whoever they are for. Nothing where there was none yet. */
export function LatestNotices() {
  const notices = useNotices('', SHOWN);
  if (notices.data?.total === 0) return null;
  return (
    <Section
      title="Thông báo"
      acts={
        <Link to="/thong-bao" className="not-printed">
          {notices.data === undefined ? 'Tất cả thông báo' : `Tất cả ${formatCount(notices.data.total)} thông báo`}
        </Link>
      }
    >
      <Answer of={notices} lines={2}>
        {({ items }) => <NoticeList notices={items} />}
      </Answer>
    </Section>
  );
}
