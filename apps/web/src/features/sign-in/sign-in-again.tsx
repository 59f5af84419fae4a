import type { Session } from '../../app/session.js';
import { signOut } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { useUnsent } from '../../offline/unsent.js';
import { SignInForm } from './sign-in-form.js';

/** The session ended while the page was open: what was typed waits for the same account. */
export function SignInAgain({ session }: { session: Session }) {
  const unsent = useUnsent().size;
  return (
    <Dialog title="Phiên làm việc đã hết" onClose={() => undefined}>
      <p>
        Đăng nhập lại để làm tiếp ngay trên trang này.
        {unsent > 0 ? ` ${unsent} ô chưa gửi được giữ nguyên và sẽ tự gửi.` : ''}
      </p>
      <SignInForm username={session.account.username} />
      <Acts>
        <Button look="quiet" onClick={() => void signOut()}>
          Đăng nhập bằng tài khoản khác
        </Button>
      </Acts>
    </Dialog>
  );
}
