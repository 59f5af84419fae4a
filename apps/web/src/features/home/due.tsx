import { formatCount } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { Notice } from '../../components/notice.js';
import { notSubmitted, sayDue } from './reminders.js';
import type { Home } from './use-home.js';

/** From so many days before the day on, what is not submitted is warned of. */
const SOON = 3;

/** Until when, and what is still to be done. */
export function Due({ home, round, session }: { home: Home; round: Round; session: Session }) {
  const left = home.standards.reduce((sum, one) => sum + notSubmitted(one), 0);
  const waiting = home.standards.reduce((sum, { byState }) => sum + byState.submitted, 0);
  const urgent = home.due !== null && home.due.daysLeft <= SOON && left > 0;
  const stage =
    round.closedAt !== null
      ? 'chưa được thẩm định'
      : may(session, 'POST /api/assessments/accept')
        ? 'chờ thẩm định'
        : 'đang chờ Sở thẩm định';
  return (
    <Notice look={urgent ? 'warn' : 'plain'} title={`${sayDue(round, home.due)}.`}>
      {home.standards.length === 0 ? null : (
        <p>
          {left === 0 ? 'Mọi phiếu đã nộp' : `${formatCount(left)} phiếu chưa nộp`}
          {waiting === 0 ? '.' : `, ${formatCount(waiting)} phiếu đã nộp ${stage}.`}
        </p>
      )}
    </Notice>
  );
}
