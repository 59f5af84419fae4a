import { Link } from '@tanstack/react-router';
import { formatCount, outcomeOfReview, reviewWord, titleWord } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { Answer } from '../../components/answer.js';
import { CopyText } from '../../components/copy-text.js';
import { OutcomeLabel } from '../../components/outcome.js';
import { Section } from '../../components/page.js';
import { REVIEW_OUTCOMES, reviewText } from './reminders.js';
import { useReviewCounts, type Home } from './use-home.js';
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
              trở về trước. <Link to="/ra-soat">Xem danh sách rà soát</Link>
            </p>
            <ul className={styles.outcomes}>
              {REVIEW_OUTCOMES.map((outcome) => (
                <li key={outcome}>
                  <OutcomeLabel
                    outcome={outcomeOfReview[outcome]}
                    word={`${formatCount(counts[outcome])} ${reviewWord(outcome, title)}`}
                  />
                </li>
              ))}
              <li>{formatCount(counts.termEnded)} hết thời hạn công nhận (đếm riêng)</li>
            </ul>
            <p>
              Hồ sơ theo dõi đang mở: <strong>{formatCount(home.cases.open)}</strong>
              {home.cases.overdue === 0 ? ', không hồ sơ nào quá hạn' : `, quá hạn ${formatCount(home.cases.overdue)}`}.
              Danh hiệu hết thời hạn trong 90 ngày tới: <strong>{formatCount(home.expiring)}</strong>.
            </p>
          </div>
        )}
      </Answer>
    </Section>
  );
}
