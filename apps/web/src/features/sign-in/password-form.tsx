import { useState } from 'react';
import { Problem, sentenceOf } from '../../api/problem.js';
import { changePassword } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import styles from './sign-in.module.css';

/** Another password for who is signed in. */
export function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const differs = again !== '' && again !== next ? 'Hai lần gõ mật khẩu mới không giống nhau. Gõ lại.' : null;
  const fault = (field: string): string | null => (failure instanceof Problem ? failure.fault(field) : null);
  const submit = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await changePassword(current, next);
      say('Đã đổi mật khẩu. Các phiên ở máy khác đã kết thúc.');
      [setCurrent, setNext, setAgain].forEach((clear) => clear(''));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (next === again) void submit();
      }}
    >
      {failure === null ? null : (
        <Notice look="danger" title="Chưa đổi được mật khẩu.">
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      <TextField
        label="Mật khẩu đang dùng"
        type="password"
        autoComplete="current-password"
        required
        value={current}
        onChange={setCurrent}
        error={fault('current')}
      />
      <TextField
        label="Mật khẩu mới"
        hint="Ít nhất 10 ký tự; một câu dễ nhớ tốt hơn một từ khó."
        type="password"
        autoComplete="new-password"
        required
        value={next}
        onChange={setNext}
        error={fault('next')}
      />
      <TextField
        label="Gõ lại mật khẩu mới"
        type="password"
        autoComplete="new-password"
        required
        value={again}
        onChange={setAgain}
        error={differs}
      />
      <div>
        <Button look="main" type="submit" busy={busy}>
          Đổi mật khẩu
        </Button>
      </div>
    </form>
  );
}
