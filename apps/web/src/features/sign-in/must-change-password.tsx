import type { Session } from '../../app/session.js';
import { signOut } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { PasswordForm } from './password-form.js';
import styles from './sign-in.module.css';

/** A password that somebody else has seen is changed before anything else. */
export function MustChangePassword({ session }: { session: Session }) {
  return (
    <main className={styles.page} id="page">
      <h1>Đặt mật khẩu của riêng mình</h1>
      <p>
        Tài khoản <strong>{session.account.username}</strong> đang dùng mật khẩu tạm. Đổi xong mới làm việc được.
      </p>
      <div className={styles.card}>
        <PasswordForm />
      </div>
      <div>
        <Button look="quiet" onClick={() => void signOut()}>
          Đăng xuất
        </Button>
      </div>
    </main>
  );
}
