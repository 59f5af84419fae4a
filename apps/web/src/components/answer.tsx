import { useEffect, useState, type ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { sentenceOf } from '../api/problem.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import styles from './answer.module.css';

/** What was asked of the server: shown when it is there, waited for in its place, and told when it failed. */
export function Answer<T>({
  of,
  children,
  lines = 6,
}: {
  of: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  lines?: number;
}) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.isError)
    return (
      <Notice look="danger" title="Không tải được.">
        <p>{sentenceOf(of.error)}</p>
        <div>
          <Button onClick={() => void of.refetch()}>Thử lại</Button>
        </div>
      </Notice>
    );
  return <Waiting lines={lines} />;
}

/** Lines where the answer will stand; nothing for the first moment, so that what comes at once does not flash. */
export function Waiting({ lines = 6 }: { lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting} aria-busy="true" role="status">
      <span className="only-heard">Đang tải…</span>
      {late ? Array.from({ length: lines }, (_, line) => <div key={line} className={styles.line} />) : null}
    </div>
  );
}

/** Where a list has nothing: why, and what to do. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>;
}
