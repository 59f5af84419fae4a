import { formatCount } from '@chuan-xa/wording';
import { signOut } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { useUnsentStatements } from '../statements/unsent-statements.js';
import { useUnsent } from '../../offline/unsent.js';

/** Before a sign-out that would leave something unsent. */
export function LeaveDialog({ onStay }: { onStay: () => void }) {
  const cells = useUnsent().size;
  const statements = useUnsentStatements().size;
  const unsent = [
    cells > 0 ? `${formatCount(cells)} ô` : '',
    statements > 0 ? `${formatCount(statements)} bản kiến nghị` : '',
  ].filter(Boolean);
  return (
    <Dialog title={`Còn ${unsent.join(' và ')} chưa gửi`} onClose={onStay}>
      <p>
        Chưa tới máy chủ. Nếu đăng xuất bây giờ, tất cả được niêm phong trên máy này: không ai khác đọc được, và chỉ gửi
        đi khi chính tài khoản này đăng nhập lại trên máy này.
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
