import { formatCount } from '@chuan-xa/wording';
import { signOut } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { useUnsent } from '../../offline/unsent.js';

/** Before a sign-out that would leave cells unsent. */
export function LeaveDialog({ onStay }: { onStay: () => void }) {
  const unsent = useUnsent().size;
  return (
    <Dialog title={`Còn ${formatCount(unsent)} ô chưa gửi`} onClose={onStay}>
      <p>
        Các ô này chưa tới máy chủ. Nếu đăng xuất bây giờ, chúng được niêm phong trên máy này: không ai khác đọc được,
        và chỉ gửi đi khi chính tài khoản này đăng nhập lại trên máy này.
      </p>
      <Acts>
        <Button look="main" onClick={onStay}>
          Ở lại để gửi
        </Button>
        <Button look="danger" onClick={() => void signOut()}>
          Vẫn đăng xuất
        </Button>
      </Acts>
    </Dialog>
  );
}
