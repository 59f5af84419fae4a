import { useState } from 'react';
import { sentenceOf } from '../../api/problem.js';
import { signIn } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { ServiceSignIn } from './service-sign-in.js';
import styles from './sign-in.module.css';

/** Name and password. `username`: whose it must be, where that is settled. */
export function SignInForm({ username: settled }: { username?: string }) {
  const [username, setUsername] = useState(settled ?? '');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await signIn(username.trim(), password);
    } catch (error) {
      setFailure(error);
      setPassword('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {failure === null ? null : (
        <Notice look="danger" title="Chưa đăng nhập được.">
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      <TextField
        label="Tên đăng nhập"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        readOnly={settled !== undefined}
        value={username}
        onChange={setUsername}
      />
      <TextField
        label="Mật khẩu"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} /> Hiện mật khẩu
        (tắt UniKey nếu mật khẩu không gõ đúng)
      </label>
      <div>
        <Button look="main" type="submit" busy={busy}>
          Đăng nhập
        </Button>
      </div>
      <ServiceSignIn onFailure={setFailure} />
    </form>
  );
}
