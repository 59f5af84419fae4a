import { useRound, useRounds, type Round } from '../../app/round.js';
import { may, useStanding, type Session } from '../../app/session.js';
import { NoRound } from '../../app/no-round.js';
import { Answer } from '../../components/answer.js';
import { Page } from '../../components/page.js';
import { LatestNotices } from '../notices/latest-notices.js';
import { Administration } from './administration.js';
import { Due } from './due.js';
import { OfficeProgress } from './office-progress.js';
import { OfficeTasks } from './office-tasks.js';
import { OthersDid } from './others-did.js';
import { ReturnedSheets } from './returned-sheets.js';
import { ReviewSummary } from './review-summary.js';
import { SheetsByStandard } from './sheets-by-standard.js';
import { useHome, type Home } from './use-home.js';
import styles from './home.module.css';

/** What who signs in sees first: what is due, what came back, what waits, what others did. */
export function HomePage() {
  const standing = useStanding();
  const rounds = useRounds();
  const round = useRound();
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  return (
    <Page title="Tổng quan" aside={[session.account.unit, round?.name].filter(Boolean).join(' · ')}>
      <Answer of={rounds}>
        {() => (round === null ? <NoRound session={session} /> : <HomeOfRound round={round} session={session} />)}
      </Answer>
      {may(session, 'GET /api/accounts') ? <Administration session={session} /> : null}
    </Page>
  );
}

function HomeOfRound({ round, session }: { round: Round; session: Session }) {
  return <Answer of={useHome(round.id)}>{(home) => <Parts home={home} round={round} session={session} />}</Answer>;
}

/** Each role has its own parts; the server leaves what is of another empty. */
function Parts({ home, round, session }: { home: Home; round: Round; session: Session }) {
  const part = { home, round };
  const reads = may(session, 'GET /api/rounds/:round/reviews');
  return (
    <div className={styles.parts}>
      {reads ? <Due {...part} session={session} /> : null}
      {may(session, 'GET /api/notices') ? <LatestNotices /> : null}
      {may(session, 'POST /api/assessments/submit') ? <ReturnedSheets {...part} /> : null}
      {may(session, 'POST /api/assessments/accept') ? <OfficeTasks {...part} /> : null}
      {home.standards.length > 0 ? <SheetsByStandard {...part} /> : null}
      {reads && session.account.office === null ? <OfficeProgress {...part} /> : null}
      {reads ? <ReviewSummary {...part} /> : null}
      <OthersDid {...part} />
    </div>
  );
}
