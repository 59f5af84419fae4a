import { useEffect } from 'react';
import { opensWithoutLink } from '../../app/new-version.js';
import { SignInForm } from './sign-in-form.js';
import styles from './sign-in.module.css';

/** Where nobody is signed in. The address stays, so that a link that was sent opens after it. */
export function SignInPage() {
  useEffect(() => {
    document.title = 'Đăng nhập · Chuẩn Xã';
  }, []);
  return (
    <main className={styles.page} id="page">
      <header className={styles.head}>
        <img src="/icon.svg" alt="" width="44" height="44" />
        <div>
          <h1>Chuẩn Xã</h1>
          <p className="soft">Sổ theo dõi chuẩn y tế xã</p>
        </div>
      </header>
      <div className={styles.card}>
        <SignInForm />
      </div>
      <p className={styles.foot}>
        Quên mật khẩu: liên hệ người quản trị của Sở để đặt lại.
        {opensWithoutLink()
          ? ' Sau lần mở đầu tiên, trang này mở được cả khi mất mạng.'
          : ' Trên trình duyệt này trang không mở được khi mất mạng.'}
      </p>
    </main>
  );
}
