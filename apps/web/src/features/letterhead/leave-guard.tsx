import { useBlocker } from '@tanstack/react-router';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';

/** Asks before the page is left with something that is not saved; the browser asks before its window is closed. */
export function LeaveGuard({ changed }: { changed: boolean }) {
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => changed && current.pathname !== next.pathname,
    enableBeforeUnload: () => changed,
    withResolver: true,
  });
  if (leaving.status !== 'blocked') return null;
  return (
    <Dialog title="Có chỗ chưa lưu" onClose={leaving.reset}>
      <p>Thể thức văn bản vừa sửa chưa được lưu. Rời trang bây giờ thì chỗ đã sửa bị bỏ.</p>
      <Acts>
        <Button look="main" onClick={leaving.reset}>
          Ở lại
        </Button>
        <Button look="danger" onClick={leaving.proceed}>
          Bỏ và rời trang
        </Button>
      </Acts>
    </Dialog>
  );
}
