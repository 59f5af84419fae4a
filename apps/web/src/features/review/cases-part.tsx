import { useState } from 'react';
import {
  capitalise,
  caseFieldWord,
  caseStateWord,
  formatDate,
  formatMoment,
  titleWord,
  type CaseField,
} from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Facts } from '../../components/facts.js';
import { CaseDialog } from './case-dialog.js';
import type { Case, Story, Title } from './review.js';
import styles from './story.module.css';

/** What is done about each title that is no longer met: read by all, written and moved by those who may. */
export function CasesPart({
  told,
  title,
  round,
  session,
}: {
  told: Story;
  title: Title;
  round: Round;
  session: Session;
}) {
  const [dialog, setDialog] = useState<{ title: Title; former: Case | null } | null>(null);
  const { cases, commune } = told;
  const flagged = told.titles.filter(
    ({ finding }) => finding?.outcome === 'noLongerMeets' && !cases.some((one) => one.title === finding.title),
  );
  if (cases.length === 0 && flagged.length === 0) return null;
  const ordered = [...cases].sort((one, other) => Number(other.title === title) - Number(one.title === title));
  return (
    <section className={styles.part} aria-label="Hồ sơ theo dõi">
      <h3>Hồ sơ theo dõi</h3>
      {flagged.map((one) => (
        <div key={one.title} className={styles.caseHead}>
          <p>{titleWord(one.title)} không còn đạt, chưa có hồ sơ.</p>
          {may(session, 'POST /api/rounds/:round/cases') ? (
            <Button onClick={() => setDialog({ title: one.title, former: null })}>
              Mở hồ sơ
              <span className="only-heard">
                {' '}
                {titleWord(one.title)} của {commune.name}
              </span>
            </Button>
          ) : null}
        </div>
      ))}
      {ordered.map((one) => (
        <article key={one.id} className={styles.case} aria-label={`Hồ sơ ${titleWord(one.title)}`}>
          <div className={styles.caseHead}>
            <p>
              <strong>
                {titleWord(one.title)}: {caseStateWord(one.state)}
              </strong>
              <span className="soft">
                {' '}
                · mở {formatMoment(one.openedAt)}, {one.openedBy}
              </span>
            </p>
            {may(session, 'PATCH /api/cases/:id') ? (
              <Button className="not-printed" onClick={() => setDialog({ title: one.title, former: one })}>
                Ghi, chuyển bước
                <span className="only-heard">
                  {' '}
                  hồ sơ {titleWord(one.title)} của {commune.name}
                </span>
              </Button>
            ) : null}
          </div>
          <CaseFacts one={one} />
          <Moves one={one} />
        </article>
      ))}
      {dialog === null ? null : (
        <CaseDialog {...dialog} commune={commune} round={round.id} onClose={() => setDialog(null)} />
      )}
    </section>
  );
}

function CaseFacts({ one }: { one: Case }) {
  const facts: [CaseField, string | null][] = [
    ['shortcoming', one.shortcoming],
    ['cause', one.cause],
    ['solution', one.solution],
    ['responsible', one.responsible],
    ['dueOn', one.dueOn === null ? null : formatDate(one.dueOn)],
  ];
  if (one.decision !== null) facts.push(['decision', one.decision]);
  return (
    <Facts
      of={facts.map(([field, value]) => [
        capitalise(caseFieldWord(field)),
        value ?? <span className="soft">chưa ghi</span>,
      ])}
    />
  );
}

function Moves({ one }: { one: Case }) {
  return (
    <ol className={styles.history}>
      {one.moves.map(({ number, to, at, by, note }) => (
        <li key={number}>
          <time dateTime={at}>{formatMoment(at)}</time>
          <span>
            {caseStateWord(to)} <span className="soft">{by}</span>
            {note === null ? '' : `: ${note}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
