import { may, useStanding } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Page } from '../../components/page.js';
import { MeetingTabs } from '../snapshots/meeting-tabs.js';
import { LetterheadForm } from './letterhead-form.js';
import { useLetterhead } from './letterhead.js';

/** What the department's papers have at their head and foot: kept by the planning office. */
export function LetterheadPage() {
  const standing = useStanding();
  if (standing.kind !== 'in') return null;
  return (
    <Page title="Thể thức văn bản">
      <MeetingTabs />
      {may(standing.session, 'PUT /api/letterhead') ? (
        <Kept />
      ) : (
        <Empty>Thể thức văn bản do Phòng Kế hoạch - Tài chính đặt; tài khoản này không xem được.</Empty>
      )}
    </Page>
  );
}

function Kept() {
  const kept = useLetterhead();
  return <Answer of={kept}>{(data) => <LetterheadForm kept={data} />}</Answer>;
}
