import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { KeepUnfit } from './keep-unfit.js';
import { lawChanged, type Publication } from './law.js';

/** Takes the latest publication back, with a reason. */
export function UndoDialog({ publication, onClose }: { publication: Publication; onClose: () => void }) {
  const act = useAct();
  const [reason, setReason] = useState('');
  const [keep, setKeep] = useState('');
  const [unfit, setUnfit] = useState(0);
  const { id, from, to } = publication;
  const send = async (): Promise<void> => {
    try {
      await answered(
        server.POST('/api/standards/publications/{id}/undo', {
          params: { path: { id } },
          body: { reason: reason.trim(), ...(keep === 'keep' ? { unfit: 'keep' as const } : {}) },
        }),
      );
    } catch (error) {
      // Only the server knows which scores, written since, the former revision would not take.
      if (error instanceof Problem && error.code === 'PUBLICATION_UNFIT') setUnfit(Number(error.body.count ?? 1));
      throw error;
    }
    say(`Đã thu hồi lần công bố bản ${to}.`);
    onClose();
    await lawChanged();
  };
  return (
    <Dialog title={`Hoàn tác lần công bố bản ${to}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa thu hồi." submit="Hoàn tác lần công bố" look="danger" onCancel={onClose}>
        <ul>
          <li>
            {from === null
              ? 'Bộ tiêu chí trở về chưa công bố bản nào.'
              : `Các đợt đang mở ở bản ${to} trở về bản ${from} và được chấm lại.`}
          </li>
          <li>Bản {to} được giữ để tra cứu và lập bản nháp mới; số của nó không dùng lại.</li>
        </ul>
        {unfit === 0 ? null : <KeepUnfit count={unfit} value={keep} onChange={setKeep} missing={false} />}
        <NoteField label="Lý do" rows={2} value={reason} onChange={setReason} error={act.fault('reason')} />
      </Form>
    </Dialog>
  );
}
