import { Link } from '@tanstack/react-router';
import { may, type Session } from '../../app/session.js';
import { Section } from '../../components/page.js';
import { BackupLine } from './backup-line.js';
import styles from './home.module.css';

/** Where an administrator's work is. */
export function Administration({ session }: { session: Session }) {
  return (
    <Section title="Quản trị">
      <ul className={styles.links}>
        <li>
          <Link to="/tai-khoan">Tài khoản</Link>: lập, đặt lại mật khẩu, bàn giao, đóng
        </li>
        {may(session, 'GET /api/audit') ? (
          <li>
            <Link to="/nhat-ky">Nhật ký</Link>: ai đã làm gì, lúc nào
          </li>
        ) : null}
        {may(session, 'GET /api/backups') ? <BackupLine /> : null}
      </ul>
    </Section>
  );
}
