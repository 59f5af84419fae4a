import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import type { Import } from './kinds.js';

/** What undoing does to each kind, beyond putting values back. */
const effects: Partial<Record<Import['kind'], string>> = {
  recognitions: 'Công nhận được thêm thì bỏ đi; nhật ký giữ nguyên vẹn.',
  pledges: 'Đăng ký được thêm thì bỏ đi; nhật ký giữ nguyên vẹn.',
  zones: 'Phân vùng ghi thêm dòng đính chính.',
  accounts: 'Tài khoản được thêm thì đóng lại, tên đăng nhập của nó không dùng lại được.',
};

/** Takes back all that the file wrote, or nothing. */
export function UndoDialog({ one, onClose, onUndone }: { one: Import; onClose: () => void; onUndone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const undo = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await answered(
        server.POST('/api/imports/{kind}/{id}/undo', { params: { path: { kind: one.kind, id: one.id } } }),
      );
      say('Đã hoàn tác lần nhập.');
      onUndone();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <Dialog title="Hoàn tác lần nhập tệp" onClose={onClose}>
      {failure === null ? null : (
        <Notice look="danger" title="Chưa hoàn tác gì.">
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      <p>
        Mọi giá trị mà tệp “{one.fileName}” đã ghi trở về như trước, cả lượt. Nếu có ô đã được sửa sau đó, hoặc phiếu đã
        nộp, thì không hoàn tác gì.
      </p>
      {effects[one.kind] === undefined ? null : <p>{effects[one.kind]}</p>}
      <Acts>
        <Button look="danger" busy={busy} onClick={() => void undo()}>
          Hoàn tác
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </Acts>
    </Dialog>
  );
}
