import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import type { Round } from '../../app/round.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { ClosesOnField } from './closes-on-field.js';
import { roundsChanged } from './rounds.js';

/** What of an open round may change: its name, its due day, the year up to which recognitions are reviewed. */
export function EditRoundDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const act = useAct();
  const [name, setName] = useState(round.name);
  const [dueOn, setDueOn] = useState(round.dueOn ?? '');
  const [closesOn, setClosesOn] = useState(round.closesOn ?? '');
  const [cutOff, setCutOff] = useState(String(round.cutOffYear));
  const [why, setWhy] = useState('');
  const send = async (): Promise<void> => {
    const body = {
      ...(name === round.name ? {} : { name }),
      ...(dueOn === (round.dueOn ?? '') ? {} : { dueOn: dueOn || null }),
      ...(closesOn === (round.closesOn ?? '') ? {} : { closesOn: closesOn || null }),
      ...(Number(cutOff) === round.cutOffYear ? {} : { cutOffYear: Number(cutOff) }),
      ...(why.trim() === '' ? {} : { why }),
    };
    await answered(server.PATCH('/api/rounds/{round}', { params: { path: { round: round.id } }, body }));
    say(`Đã sửa ${name}.`);
    await roundsChanged();
    onClose();
  };
  return (
    <Dialog title={`Sửa ${round.name}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa sửa được." submit="Ghi sửa đổi" onCancel={onClose}>
        <TextField label="Tên đợt" autoComplete="off" value={name} onChange={setName} error={act.fault('name')} />
        <Pair>
          <DayField label="Hạn nộp" optional value={dueOn} onChange={setDueOn} error={act.fault('dueOn')} />
          <ClosesOnField value={closesOn} onChange={setClosesOn} error={act.fault('closesOn')} />
          <TextField
            label="Rà soát công nhận đến hết năm"
            inputMode="numeric"
            autoComplete="off"
            value={cutOff}
            onChange={setCutOff}
            error={act.fault('cutOffYear')}
          />
        </Pair>
        <p className="soft">
          Ngày lấy danh sách đơn vị và bộ tiêu chí đã chốt khi mở đợt. Bản công bố mới của một bộ tiêu chí được chuyển
          sang ở mục Bộ tiêu chí.
        </p>
        <NoteField label="Vì sao sửa" optional rows={2} value={why} onChange={setWhy} error={act.fault('why')} />
      </Form>
    </Dialog>
  );
}
