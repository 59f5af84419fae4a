import { useState } from 'react';
import { formatMoment } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import type { Round } from '../../app/round.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { roundsChanged } from './rounds.js';

/** Opens a closed round again; the reason goes into the record of acts. */
export function ReopenRoundDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const act = useAct();
  const [why, setWhy] = useState('');
  const send = async (): Promise<void> => {
    const params = { path: { round: round.id } };
    await answered(server.PATCH('/api/rounds/{round}', { params, body: { closed: false, why } }));
    say(`Đã mở lại ${round.name}.`);
    await roundsChanged();
    onClose();
  };
  return (
    <Dialog title={`Mở lại ${round.name}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa mở lại được đợt." submit="Mở lại đợt" onCancel={onClose}>
        <p>
          Đợt đã đóng lúc {formatMoment(round.closedAt ?? '')}. Mở lại thì các phiếu ghi tiếp được, và kết quả được xét
          lại theo sổ công nhận và phân vùng hiện nay.
        </p>
        <NoteField label="Vì sao mở lại" rows={2} value={why} onChange={setWhy} error={act.fault('why')} />
      </Form>
    </Dialog>
  );
}
