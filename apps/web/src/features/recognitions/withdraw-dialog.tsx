import { useState } from 'react';
import { formatDate, titleWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { titlesChanged, type Recognition } from './register.js';

/** Withdraws a recognition by a decision, or takes back a withdrawal that was recorded by mistake. */
export function WithdrawDialog({ held, onClose }: { held: Recognition; onClose: () => void }) {
  const act = useAct();
  const [number, setNumber] = useState('');
  const [from, setFrom] = useState('');
  const [why, setWhy] = useState('');
  const back = held.withdrawnOn !== null;
  const what = `công nhận ${titleWord(held.title)} năm ${held.year} của ${held.commune.name}`;
  const send = async (): Promise<void> => {
    const withdrawal = back
      ? { withdrawnOn: null, withdrawalNumber: null }
      : { withdrawnOn: from, withdrawalNumber: number };
    await answered(
      server.PATCH('/api/recognitions/{id}', { params: { path: { id: held.id } }, body: { ...withdrawal, why } }),
    );
    say(back ? `Đã bỏ việc thu hồi ${what}.` : `Đã ghi thu hồi ${what}.`);
    await titlesChanged();
    onClose();
  };
  return (
    <Dialog title={back ? 'Bỏ việc thu hồi ghi nhầm' : 'Thu hồi công nhận'} onClose={onClose}>
      <Form
        act={act}
        send={send}
        failed="Chưa ghi được."
        submit={back ? 'Bỏ việc thu hồi' : 'Ghi thu hồi'}
        look={back ? 'main' : 'danger'}
        onCancel={onClose}
      >
        <p>
          {back
            ? `Đã ghi thu hồi ${what} từ ngày ${formatDate(held.withdrawnOn ?? '')} (${held.withdrawalNumber ?? ''}). Bỏ việc thu hồi thì công nhận lại có hiệu lực theo thời hạn của nó.`
            : `Thu hồi ${what} (${held.decisionNumber}, ngày ${formatDate(held.decisionDate)}). Dòng này vẫn ở trong sổ; từ ngày thu hồi xã không còn được tính là giữ danh hiệu.`}
        </p>
        {back ? null : (
          <Pair>
            <TextField
              label="Số quyết định thu hồi"
              autoComplete="off"
              value={number}
              onChange={setNumber}
              error={act.fault('withdrawalNumber')}
            />
            <DayField label="Thu hồi từ ngày" value={from} onChange={setFrom} error={act.fault('withdrawnOn')} />
          </Pair>
        )}
        <NoteField label="Vì sao" rows={2} value={why} onChange={setWhy} error={act.fault('why')} />
      </Form>
    </Dialog>
  );
}
