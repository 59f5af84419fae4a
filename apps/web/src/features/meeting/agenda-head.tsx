import { useEffect, useRef, type ReactNode } from 'react';
import type { Frame } from './frozen.js';
import styles from './meeting.module.css';

/** The finding that a screen says, and what it is about. The keyboard comes here when the screen turns. */
export function AgendaHead({
  frame,
  title,
  about,
  turns,
}: {
  frame: Frame;
  title: ReactNode;
  about: ReactNode;
  /** The heading takes the keyboard whenever this changes; null: another part has it. */
  turns: string | null;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else if (turns !== null) head.current?.focus();
  }, [turns]);
  return (
    <header className={styles.head}>
      <h1 ref={head} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.about}>
        {frame.round.illustrative ? <strong className={styles.demo}>DỮ LIỆU MINH HỌA</strong> : null}
        <span>{about}</span>
      </p>
    </header>
  );
}
