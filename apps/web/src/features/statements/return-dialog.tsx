import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import type { Round } from '../../app/round.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { nowStand, type Statement } from './statements.js';

/** Gives a statement back to be mended. */
export function ReturnDialog({ of, round, onClose }: { of: Statement; round: Round; onClose: () => void }) {
  const act = useAct();
  const [reason, setReason] = useState('');
  const send = async (): Promise<void> => {
    const params = { path: { round: round.id, office: of.office } };
    const asked = server.POST('/api/rounds/{round}/statements/{office}/return', { params, body: { reason } });
    nowStand(round.id, await answered(asked));
    say(`Đã trả lại ${of.officeName}.`);
    onClose();
  };
  return (
    <Dialog title={`Trả lại ${of.officeName}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa trả lại được." submit="Trả lại" look="danger" onCancel={onClose}>
        <NoteField label="Lý do" value={reason} onChange={setReason} error={act.fault('reason')} />
      </Form>
    </Dialog>
  );
}
