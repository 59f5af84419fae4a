import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { formatCount, outcomeOfReview, reviewWord, titleWord } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { Answer } from '../../components/answer.js';
import { CopyText } from '../../components/copy-text.js';
import { OutcomeLabel } from '../../components/outcome.js';
import { Section } from '../../components/page.js';
import { REVIEW_OUTCOMES, reviewText } from './reminders.js';
import { outcomes } from '../review/review.js';
import { useReviewCounts, type Home, type Title } from './use-home.js';
import { useTitle } from './use-title.js';
import { TitleField } from './title-field.js';
import styles from './home.module.css';

/** What became of the communes that hold a title, which cases are open, which titles run out. */
export function ReviewSummary({ home, round }: { home: Home; round: Round }) {
  const choice = useTitle(home);
  const { title } = choice;
  const review = useReviewCounts(round.id, title);
  const { data } = review;
  return (
    <Section
      title="Rà soát xã đã được công nhận"
      acts={
        <div className={styles.acts}>
          <TitleField of={choice} label="Rà soát danh hiệu" />
          {data === undefined ? null : (
            <CopyText text={() => reviewText({ round, due: home.due, at: new Date() }, title, data, home)} />
          )}
        </div>
      }
    >
      <Answer of={review} lines={2}>
        {({ counts, cutOffYear }) => (
          <div className={styles.card}>
            <p>
              <strong>{formatCount(counts.reviewed)} xã</strong> được công nhận {titleWord(title)} từ năm {cutOffYear}{' '}
              trở về trước. <ReviewLink title={title}>Xem danh sách rà soát</ReviewLink>
            </p>
            <ul className={styles.outcomes}>
              {REVIEW_OUTCOMES.map((outcome) => (
                <li key={outcome}>
                  <ReviewLink
                    title={title}
                    count={counts[outcome]}
                    filter={{ kq: outcomes.find((one) => one.outcome === outcome)?.at }}
                  >
                    <OutcomeLabel
                      outcome={outcomeOfReview[outcome]}
                      word={`${formatCount(counts[outcome])} ${reviewWord(outcome, title)}`}
                    />
                  </ReviewLink>
                </li>
              ))}
              <li>
                <ReviewLink title={title} count={counts.termEnded} filter={{ han: 'het' }}>
                  {`${formatCount(counts.termEnded)} hết thời hạn công nhận (đếm riêng)`}
                </ReviewLink>
              </li>
            </ul>
            <p>
              Hồ sơ theo dõi đang mở (mọi danh hiệu):{' '}
              <CountLink to="/ho-so-theo-doi" tt="dang-mo" count={home.cases.open} of="hồ sơ đang mở" />
              {home.cases.overdue === 0 ? (
                ', không hồ sơ nào quá hạn'
              ) : (
                <>
                  , quá hạn{' '}
                  <CountLink to="/ho-so-theo-doi" tt="qua-han" count={home.cases.overdue} of="hồ sơ quá hạn" />
                </>
              )}
              . Danh hiệu hết thời hạn trong 90 ngày tới:{' '}
              <CountLink to="/so-cong-nhan" tt="sap-het-han" count={home.expiring} of="danh hiệu sắp hết thời hạn" />.
            </p>
          </div>
        )}
      </Answer>
    </Section>
  );
}

interface ReviewLinkProps {
  title: Title;
  /** How many stand there; to none nothing leads. */
  count?: number;
  /** What the list is narrowed to beyond the title, as its address has it. */
  filter?: { kq?: string; han?: string };
  children: ReactNode;
}

/** To exactly the rows of the review that are counted. */
function ReviewLink({ title, count, filter = {}, children }: ReviewLinkProps) {
  if (count === 0) return children;
  return (
    <Link to="/ra-soat" search={({ dot }) => ({ dot, dh: title, ...filter })} className={styles.outcome}>
      {children}
    </Link>
  );
}

/** A number that leads to what it counts, of all titles together. @param of what is counted, for those who hear the page */
function CountLink({
  to,
  tt,
  count,
  of,
}: {
  to: '/ho-so-theo-doi' | '/so-cong-nhan';
  tt: string;
  count: number;
  of: string;
}) {
  if (count === 0) return <strong>0</strong>;
  return (
    <Link to={to} search={({ dot }) => ({ dot, tt })} className={styles.count}>
      <strong>{formatCount(count)}</strong>
      <span className="only-heard"> {of}</span>
    </Link>
  );
}
