import { formatCount } from '@chuan-xa/wording';
import styles from './imports.module.css';

/** How far the reading is; it goes on without anybody looking. */
export function ReadingProgress({ done, of }: { done: number; of: number | null }) {
  const said =
    of === null ? `Đã đọc ${formatCount(done)} dòng` : `Đã đọc ${formatCount(done)} trên ${formatCount(of)} dòng`;
  return (
    <div className={styles.progress}>
      <label htmlFor="reading">{said}. Có thể rời trang này; lần nhập vẫn nằm trong danh sách.</label>
      {of === null || of === 0 ? (
        <progress id="reading" />
      ) : (
        <progress id="reading" max={of} value={Math.min(done, of)} />
      )}
    </div>
  );
}
