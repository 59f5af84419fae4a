import { useState } from 'react';
import { formatDate, titleWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { pledgesChanged, type Pledge } from './register.js';

/** Gives up a pledge from a day, or takes it up again. */
export function GiveUpDialog({ held, onClose }: { held: Pledge; onClose: () => void }) {
  const act = useAct();
  const [from, setFrom] = useState('');
  const [why, setWhy] = useState('');
  const again = held.droppedOn !== null;
  const what = `đăng ký ${titleWord(held.title)} năm ${held.year} của ${held.commune.name}`;
  const send = async (): Promise<void> => {
    const body = { droppedOn: again ? null : from, why };
    await answered(server.PATCH('/api/pledges/{id}', { params: { path: { id: held.id } }, body }));
    say(again ? `Đã ghi lại ${what}.` : `Đã ghi thôi ${what}.`);
    await pledgesChanged();
    onClose();
  };
  return (
    <Dialog title={again ? 'Đăng ký lại' : 'Thôi đăng ký'} onClose={onClose}>
      <Form
        act={act}
        send={send}
        failed="Chưa ghi được."
        submit={again ? 'Đăng ký lại' : 'Ghi thôi đăng ký'}
        look={again ? 'main' : 'danger'}
        onCancel={onClose}
      >
        <p>
          {again
            ? `Đã thôi ${what} từ ngày ${formatDate(held.droppedOn ?? '')}. Đăng ký lại thì xã lại được tính vào số đăng ký của năm.`
            : `Thôi ${what}. Dòng này vẫn ở trong sổ; xã không còn được tính vào số đăng ký của năm.`}
        </p>
        {again ? null : (
          <DayField label="Thôi từ ngày" value={from} onChange={setFrom} error={act.fault('droppedOn')} />
        )}
        <NoteField label="Vì sao" rows={2} value={why} onChange={setWhy} error={act.fault('why')} />
      </Form>
    </Dialog>
  );
}
