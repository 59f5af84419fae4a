import { Link } from '@tanstack/react-router';
import { formatCount } from '@chuan-xa/wording';
import { useLink } from '../../api/link.js';
import { useSending, useUnkept, useUnsent } from '../../offline/unsent.js';
import { StatementsUnsent } from '../statements/statements-unsent.js';
import { useUnsentStatements } from '../statements/unsent-statements.js';
import styles from './unsent-state.module.css';

/** Whether all that was typed is with the server; it stands on every page. */
export function UnsentState() {
  const unsent = useUnsent();
  const sending = useSending();
  const unkept = useUnkept();
  const statements = useUnsentStatements().size;
  const link = useLink();
  const stuck = [...unsent.values()].filter(({ state }) => state !== 'waiting').length;
  const waiting = unsent.size - stuck;
  return (
    <div className={styles.state} role="status" aria-live="polite">
      {unkept ? (
        <strong className={styles.bad}>Trình duyệt không giữ được số liệu chưa gửi: đừng đóng trang này</strong>
      ) : null}
      {stuck > 0 ? (
        <Link to="/nhap-diem" search={(search) => ({ ...search, chua: 'vuong' })} className={styles.bad}>
          {formatCount(stuck)} ô chưa ghi được
        </Link>
      ) : null}
      {waiting > 0 ? (
        <span>{link === 'down' ? `${formatCount(waiting)} ô chờ mạng` : 'Đang lưu…'}</span>
      ) : stuck === 0 && !sending && statements === 0 ? (
        <span className="soft">✓ Đã lưu tất cả</span>
      ) : null}
      <StatementsUnsent bad={styles.bad} />
    </div>
  );
}
