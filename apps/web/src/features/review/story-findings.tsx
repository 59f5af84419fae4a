import { asSentence, formatDate, outcomeOfReview, sayHeadline, titleLongWord, titleWord } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { OutcomeMark } from '../../components/outcome.js';
import { useEdition } from '../entry/use-grid.js';
import { Provisional } from './list-head.js';
import type { Finding, Story, Title } from './review.js';
import { SheetLink } from './sheet-link.js';
import styles from './story.module.css';

/** What the round's review found of each title that the commune holds; the title under review first. */
export function StoryFindings({
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
  const found = told.titles.flatMap(({ finding }) => finding ?? []);
  const ordered = [...found.filter((one) => one.title === title), ...found.filter((one) => one.title !== title)];
  return (
    <>
      {found.some((one) => one.title === title) ? null : (
        <p className="soft">
          Không thuộc diện rà soát {titleWord(title)} của {round.name}: không giữ danh hiệu này theo công nhận từ năm{' '}
          {round.cutOffYear} trở về trước.
        </p>
      )}
      {ordered.map((finding) => (
        <Found key={finding.title} finding={finding} session={session} leads={finding.title === title} />
      ))}
    </>
  );
}

/** The one that leads is told whole; of the others the sentence and its reasons are enough here. */
function Found({ finding, session, leads }: { finding: Finding; session: Session; leads: boolean }) {
  const { title, outcome, word, verdict, why, wayBack, missing, recognition, termEnded, termEnd, sheet } = finding;
  const judgedBy = verdict?.edition ?? null;
  const edition = useEdition(judgedBy?.id ?? null, judgedBy?.revision ?? null).data ?? null;
  const headline = verdict === null || edition === null ? word : sayHeadline(verdict, edition, word);
  return (
    <section className={styles.found} aria-label={titleLongWord(title)}>
      <h3>
        <span className={styles.markOfHead}>
          <OutcomeMark outcome={outcomeOfReview[outcome]} size={16} />
        </span>
        {titleWord(title)}: {headline.charAt(0).toLowerCase() + headline.slice(1)}
        {verdict?.provisional ? '*' : ''}
      </h3>
      {leads ? (
        <p className="soft">
          Công nhận năm {recognition.year}, {recognition.decisionNumber} ngày {formatDate(recognition.decisionDate)};{' '}
          {termEnd === null ? 'không rõ thời hạn' : `thời hạn đến ${formatDate(termEnd)}${termEnded ? ', đã hết' : ''}`}
          .
        </p>
      ) : null}
      {why.length === 0 ? null : (
        <ul className={styles.why}>
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {missing === null ? null : <p>{asSentence(`còn thiếu ${missing}`)}</p>}
      {wayBack === null || outcome === 'maintained' ? null : (
        <p>
          <strong>Cách đạt lại: </strong>
          {wayBack}
        </p>
      )}
      {leads && verdict?.provisional ? (
        <Provisional parameters={verdict.provisionalParameters} edition={edition} />
      ) : null}
      {leads && sheet !== null && may(session, 'GET /api/assessments/:id') ? (
        <p className="not-printed">
          <SheetLink sheet={sheet} session={session}>{`Mở phiếu ${titleWord(title)} của xã`}</SheetLink>
        </p>
      ) : null}
    </section>
  );
}
