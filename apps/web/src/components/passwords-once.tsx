import { useRef } from 'react';
import { Button } from './button.js';
import { Acts, Dialog } from './dialog.js';
import { Notice } from './notice.js';
import { say } from './said.js';
import { Table } from './table.js';

interface Given {
  /** Whose it is: the name to sign in with. */
  name: string;
  password: string;
}

/** Temporary passwords, which nobody can read again: the dialog closes by its own button alone. */
export function PasswordsOnce({ given, onDone }: { given: readonly Given[]; onDone: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  const text = (): string => given.map(({ name, password }) => `${name}\t${password}`).join('\n');
  return (
    <Dialog title="Mật khẩu tạm" onClose={() => say('Ghi lại mật khẩu rồi bấm “Đã ghi lại, đóng”.')}>
      <Notice look="warn" title="Chỉ hiện một lần, không xem lại được.">
        <p>
          Ghi lại hoặc chép ngay. Báo riêng cho người giữ tài khoản, không gửi vào nhóm chung. Lần đăng nhập đầu tiên
          bắt buộc đổi mật khẩu này.
        </p>
      </Notice>
      <div ref={list}>
        <Table
          caption="Mật khẩu tạm của từng tài khoản"
          rows={given}
          keyOf={({ name }) => name}
          columns={[
            { key: 'name', head: 'Tên đăng nhập', names: true, cell: ({ name }) => name },
            {
              key: 'password',
              head: 'Mật khẩu tạm',
              tight: true,
              cell: ({ password }) => <code translate="no">{password}</code>,
            },
          ]}
        />
      </div>
      <Acts>
        <Button look="main" onClick={onDone}>
          Đã ghi lại, đóng
        </Button>
        <Button onClick={() => void copy(text(), list.current)}>{given.length === 1 ? 'Chép' : 'Chép tất cả'}</Button>
      </Acts>
    </Dialog>
  );
}

/** Where the browser does not copy (a page without TLS), the list is marked, to be copied by hand. */
async function copy(text: string, list: HTMLElement | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Đã chép tên đăng nhập và mật khẩu.');
  } catch {
    if (list !== null) window.getSelection()?.selectAllChildren(list);
    say('Trình duyệt không cho chép. Phần cần chép đã được chọn: nhấn Ctrl+C.');
  }
}
