import { Link } from '@tanstack/react-router';
import { Answer, Empty } from '../components/answer.js';
import { Page } from '../components/page.js';
import { useRounds } from './round.js';
import { may, type Session } from './session.js';

/** A page that is about a round, while there is none: the rounds are waited for, cannot be had, or nobody has opened one. */
export function NoRoundPage({ title, session }: { title: string; session: Session }) {
  return (
    <Page title={title}>
      <Answer of={useRounds()}>{() => <NoRound session={session} />}</Answer>
    </Page>
  );
}

/** Nobody has opened a round: why, and what to do. */
export function NoRound({ session }: { session: Session }) {
  return (
    <Empty>
      Chưa có đợt kiểm tra, đánh giá nào.{' '}
      {may(session, 'POST /api/rounds') ? (
        <Link to="/dot">Mở đợt đầu tiên</Link>
      ) : (
        'Phòng Kế hoạch - Tài chính mở đợt; khi có đợt, việc cần làm hiện ở đây.'
      )}
    </Empty>
  );
}
