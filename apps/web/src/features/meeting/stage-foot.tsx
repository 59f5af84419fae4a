import type { ReactNode } from 'react';
import { formatMoment } from '@chuan-xa/wording';
import type { Frame } from './frozen.js';
import styles from './meeting.module.css';

/** Of when the numbers are, which screen of how many, and what can be done. */
export function StageFoot({
  frame,
  place,
  of,
  children,
}: {
  frame: Frame;
  /** From 1. */
  place: number;
  of: number;
  children: ReactNode;
}) {
  return (
    <footer className={styles.foot}>
      <p>
        Số liệu chốt lúc {formatMoment(frame.snapshot.takenAt)} · màn {place}/{of}
      </p>
      <div className={styles.footActs}>{children}</div>
    </footer>
  );
}

/** An act with the key that does the same. */
export function FootButton({
  keys,
  children,
  onClick,
  pressed,
}: {
  keys?: string;
  children: ReactNode;
  onClick: () => void;
  pressed?: boolean;
}) {
  return (
    <button type="button" className={styles.footButton} onClick={onClick} aria-pressed={pressed}>
      {keys === undefined ? null : <kbd aria-hidden="true">{keys}</kbd>} {children}
    </button>
  );
}
