import { outcomeWord, type OutcomeOrNone } from '@chuan-xa/wording';
import styles from './outcome.module.css';

/** The mark of an outcome: told by its shape, filled with its colour, drawn in the colour of the text. */
export function OutcomeMark({ outcome, size = 12 }: { outcome: OutcomeOrNone; size?: number }) {
  return (
    <svg
      viewBox="0 0 14 14"
      width={size}
      height={size}
      className={styles[outcome]}
      aria-hidden="true"
      focusable="false"
    >
      {outcome === 'notMet' ? (
        <path d="M1.2 2.2h11.6L7 12.6z" />
      ) : outcome === 'undetermined' ? (
        <>
          <circle cx="7" cy="7" r="5.6" className={styles.hollow} />
          <path d="M7 1.4a5.6 5.6 0 0 0 0 11.2z" />
        </>
      ) : (
        <circle cx="7" cy="7" r="5.6" />
      )}
    </svg>
  );
}

interface Props {
  outcome: OutcomeOrNone;
  /** In place of the outcome's own word: "không còn đạt". */
  word?: string;
  /** Rests on what has not been read in the act itself. */
  provisional?: boolean;
}

/** An outcome as it looks everywhere: mark and word. */
export function OutcomeLabel({ outcome, word = outcomeWord(outcome), provisional = false }: Props) {
  return (
    <span className={styles.label}>
      <OutcomeMark outcome={outcome} />
      <span>
        {word}
        {provisional ? <abbr title="Tạm thời: dựa trên điều chưa đọc được trong chính văn bản">*</abbr> : null}
      </span>
    </span>
  );
}
