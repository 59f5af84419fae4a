import { formatMoment } from '@chuan-xa/wording';
import { CopyText } from '../../components/copy-text.js';
import type { Notice } from './use-notices.js';
import styles from './notices.module.css';

/** Notices under each other, each opened where it is wanted; the text is copied as it stands. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  return (
    <ul className={styles.list}>
      {notices.map((notice) => (
        <li key={notice.id}>
          <details className={styles.notice}>
            <summary>
              <span className={styles.subject}>{notice.subject}</span>{' '}
              <span className="soft">
                {formatMoment(notice.madeAt)}
                {posted(notice)}
              </span>
            </summary>
            <p className={styles.body}>{notice.body}</p>
            <div className="not-printed">
              <CopyText text={() => `${notice.subject}\n${notice.body}`} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** How it went by post; nothing of one that went to no address. */
function posted({ posted, waiting, failed }: Notice): string {
  const parts = [
    posted > 0 ? `đã gửi ${posted} hộp thư` : '',
    waiting > 0 ? `chờ gửi ${waiting}` : '',
    failed > 0 ? `gửi không được ${failed}` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` · ${parts.join(', ')}`;
}
