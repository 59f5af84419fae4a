import { useId } from 'react';
import { formatSize } from '@chuan-xa/wording';
import styles from './imports.module.css';

/**
 * How much of a file has gone; once all of it has, it is read, which takes as long as it takes.
 * @param sent null while nothing is known of it
 */
export function SendingProgress({ sent }: { sent: { bytes: number; of: number } | null }) {
  const id = useId();
  const isGone = sent !== null && sent.bytes >= sent.of;
  const percent = sent === null || isGone ? null : Math.floor((sent.bytes / sent.of) * 100);
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>
        {isGone ? 'Đã gửi xong, máy chủ đang đọc tệp…' : 'Đang gửi tệp'}
        {sent === null || percent === null ? null : `: ${percent} % của ${formatSize(sent.of)}`}
      </label>
      {percent === null ? <progress id={id} /> : <progress id={id} max={100} value={percent} />}
      {/* Each step is spoken once, not each percent. */}
      <p role="status" className="only-heard">
        {isGone ? 'Đã gửi xong, máy chủ đang đọc tệp.' : 'Đang gửi tệp.'}
      </p>
    </div>
  );
}
