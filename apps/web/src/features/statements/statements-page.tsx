import { NoRoundPage } from '../../app/no-round.js';
import { useRound, type Round } from '../../app/round.js';
import { may, useStanding, type Session } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Page } from '../../components/page.js';
import { MeetingTabs } from '../snapshots/meeting-tabs.js';
import { OwnStatement } from './own-statement.js';
import { StatementsDesk } from './statements-desk.js';
import { useStatements } from './statements.js';

/** What the offices state for the meeting: shortcomings, causes, solutions and proposals. */
export function StatementsPage() {
  const standing = useStanding();
  const round = useRound();
  if (standing.kind !== 'in') return null;
  if (round === null) return <NoRoundPage title="Hạn chế, kiến nghị" session={standing.session} />;
  return <OfRound key={round.id} round={round} session={standing.session} />;
}

function OfRound({ round, session }: { round: Round; session: Session }) {
  const statements = useStatements(round.id);
  return (
    <Page title="Hạn chế, kiến nghị">
      <MeetingTabs />
      <Answer of={statements}>
        {(data) => {
          if (!may(session, 'PUT /api/rounds/:round/statements/:office'))
            return <StatementsDesk statements={data} round={round} session={session} />;
          const [own] = data.items;
          return own === undefined ? (
            <Empty>Đơn vị không có xã nào trong đợt này.</Empty>
          ) : (
            <OwnStatement of={own} statements={data} round={round} />
          );
        }}
      </Answer>
    </Page>
  );
}
