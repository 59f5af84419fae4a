import { useEffect, useRef, type KeyboardEvent } from 'react';
import { capitalise, formatDate, zoneWord } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import type { Session } from '../../app/session.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { CasesPart } from './cases-part.js';
import { CriteriaBars } from './criteria-bars.js';
import { goTo } from './focus.js';
import { useStory, type Story, type Title } from './review.js';
import { StoryFindings } from './story-findings.js';
import { StoryHistory } from './story-history.js';
import { StoryKin } from './story-kin.js';
import { StoryRounds } from './story-rounds.js';
import { StoryTitles } from './story-titles.js';
import styles from './story.module.css';

interface Props {
  code: string;
  /** The title under review: it leads. */
  title: Title;
  round: Round;
  session: Session;
  onClose: () => void;
}

/** Everything of one commune, as of the round. Esc goes back to the list. */
export function CommunePanel({ code, title, round, session, onClose }: Props) {
  const story = useStory(round.id, code);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (goTo.take('commune') !== null) head.current?.focus();
  }, [code]);
  const leave = ({ key, target }: KeyboardEvent<HTMLElement>): void => {
    if (key !== 'Escape' || (target instanceof Element && target.closest('dialog') !== null)) return;
    const row = document.querySelector<HTMLElement>(`a[data-row="${CSS.escape(code)}"]`);
    // Where the list stands beside, the keyboard goes there; where it does not, it comes back.
    if (row?.offsetParent) row.focus();
    else onClose();
  };
  const name = story.data?.commune.name;
  return (
    <section
      className={styles.panel}
      aria-label={name ?? 'Một xã'}
      aria-busy={story.isPlaceholderData || undefined}
      onKeyDown={leave}
    >
      <header className={styles.head}>
        <div>
          <h2 ref={head} tabIndex={-1}>
            {capitalise(name ?? `đơn vị mã ${code}`)}
          </h2>
          {story.data === undefined ? null : <About story={story.data} round={round} />}
        </div>
        <div className={styles.headActs}>
          <Button look="quiet" onClick={() => window.print()}>
            In<span className="only-heard"> trang về xã này</span>
          </Button>
          <Button look="quiet" onClick={onClose}>
            <span aria-hidden="true">✕ </span>Đóng
          </Button>
        </div>
      </header>
      <Answer of={story} lines={10}>
        {(told) => (
          <>
            <StoryFindings told={told} title={title} round={round} session={session} />
            <CriteriaBars rounds={told.rounds} round={round.id} title={title} />
            <CasesPart told={told} title={title} round={round} session={session} />
            <StoryTitles told={told} />
            <StoryRounds rounds={told.rounds} session={session} />
            <StoryKin told={told} session={session} />
            <StoryHistory history={told.history} />
          </>
        )}
      </Answer>
    </section>
  );
}

function About({ story: { commune, illustrative }, round }: { story: Story; round: Round }) {
  const parts = [
    commune.district,
    commune.officeName ?? 'chưa có đơn vị phụ trách',
    zoneWord(commune.zone),
    `mã ${commune.code}`,
  ];
  const { zoneDecision } = commune;
  return (
    <p className="soft">
      {parts.filter((part) => part !== null).join(' · ')}
      {zoneDecision === null ? null : (
        <span className={styles.small}>
          {' '}
          (vùng theo {zoneDecision.number} ngày {formatDate(zoneDecision.date)})
        </span>
      )}
      <span className={styles.printed}>
        {' · '}
        {round.name}
        {illustrative ? ' · SỐ LIỆU MINH HỌA' : ''}
      </span>
    </p>
  );
}
