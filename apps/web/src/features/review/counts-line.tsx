import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { formatCount, outcomeOfReview, reviewWord } from '@chuan-xa/wording';
import type { Filters } from '../../app/filters.js';
import type { Search } from '../../app/search.js';
import { OutcomeMark } from '../../components/outcome.js';
import { outcomes, type Review } from './review.js';
import styles from './review.module.css';

/** The counts of the office asked for, which add up; each leads to exactly its lines. */
export function CountsLine({ review, filters }: { review: Review; filters: Filters }) {
  const { counts, title, cutOffYear } = review;
  const outcome = filters.of('kq');
  const term = filters.of('han');
  return (
    <nav className={styles.counts} aria-label="Số xã theo kết quả">
      <span className={styles.whole}>
        <Count to={{}} here={outcome === '' && term === ''}>
          <strong>{formatCount(counts.reviewed)}</strong> xã
        </Count>{' '}
        được công nhận từ năm {cutOffYear} trở về trước
      </span>
      {outcomes.map(({ outcome: one, at }) => (
        <Count key={one} to={{ kq: at }} here={outcome === at}>
          <OutcomeMark outcome={outcomeOfReview[one]} size={14} /> <strong>{formatCount(counts[one])}</strong>{' '}
          {reviewWord(one, title)}
        </Count>
      ))}
      <span className={styles.apart}>
        trong đó{' '}
        <Count to={{ han: 'het' }} here={term === 'het'}>
          <strong>{formatCount(counts.termEnded)}</strong> hết thời hạn
        </Count>
      </span>
    </nav>
  );
}

/** Other filters but title, office and cut-off are laid aside, so that the list is as long as the count says. */
function Count({ to, here, children }: { to: Search; here: boolean; children: ReactNode }) {
  return (
    <Link
      to="."
      search={({ dot, dh, dv, nam }: Search) => ({ dot, dh, dv, nam, ...to })}
      resetScroll={false}
      activeOptions={{ exact: true }}
      className={here ? styles.here : undefined}
      aria-current={here ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}
