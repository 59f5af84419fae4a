import { formatFraction } from '@chuan-xa/wording';
import styles from './home.module.css';

/** How far, in words and as a bar that wears none of the outcomes' colours. */
export function ProgressBar({ done, of }: { done: number; of: number }) {
  if (of === 0) return null;
  return (
    <span className={styles.progress}>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${of} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect width={done} height="1" />
      </svg>
      {formatFraction(done, of)}
    </span>
  );
}
