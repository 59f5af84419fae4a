import { useState } from 'react';
import { formatDate, formatMoment } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { nowOld } from '../../app/questions.js';
import type { Round } from '../../app/round.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';

/** Freezes the round as it is now. */
export function TakeDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const act = useAct();
  const [meetsOn, setMeetsOn] = useState('');
  const [takeOn, setTakeOn] = useState('');
  const [hour, setHour] = useState('16:00');
  const [note, setNote] = useState('');
  // Follows the day until it is typed over.
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? (meetsOn === '' ? 'Họp rà soát' : `Họp rà soát ngày ${formatDate(meetsOn)}`);
  const send = async (): Promise<void> => {
    const params = { path: { round: round.id } };
    if (takeOn !== '') {
      const takeAt = `${takeOn}T${hour}:00+07:00`;
      const plan = { name, meetsOn: meetsOn || null, takeAt };
      await answered(server.POST('/api/rounds/{round}/planned-snapshots', { params, body: plan }));
      await nowOld('GET /api/rounds/:round/planned-snapshots');
      say(`Đã hẹn chốt số liệu lúc ${formatMoment(takeAt)}.`);
      onClose();
      return;
    }
    const body = { name, meetsOn: meetsOn || null, note: note || null };
    const taken = await answered(server.POST('/api/rounds/{round}/snapshots', { params, body }));
    await nowOld('GET /api/rounds/:round/snapshots');
    say(`Đã chốt số liệu: bản chốt ${taken.number}.`);
    onClose();
  };
  return (
    <Dialog title="Chốt số liệu cho cuộc họp" onClose={onClose}>
      <p>
        Mọi kết quả, lý do, hồ sơ theo dõi của {round.name} được giữ lại đúng như lúc chốt. Bản chốt không sửa, không
        xóa được; các trung tâm vẫn nhập điểm tiếp.
      </p>
      <Form
        act={act}
        send={send}
        failed="Chưa chốt được."
        submit={takeOn === '' ? 'Chốt số liệu' : 'Hẹn giờ chốt'}
        onCancel={onClose}
      >
        <DayField label="Ngày họp" optional value={meetsOn} onChange={setMeetsOn} error={act.fault('meetsOn')} />
        <TextField
          label="Tên bản chốt"
          hint="Hiện trên màn hình họp."
          autoComplete="off"
          value={name}
          onChange={setTyped}
          error={act.fault('name')}
        />
        <Pair>
          <DayField
            label="Chốt vào ngày"
            hint="Để trống: chốt ngay bây giờ."
            optional
            value={takeOn}
            onChange={setTakeOn}
            error={act.fault('takeAt')}
          />
          <TextField
            label="Vào lúc"
            hint="Giờ:phút, ví dụ 16:00."
            inputMode="numeric"
            autoComplete="off"
            value={hour}
            onChange={setHour}
            disabled={takeOn === ''}
            error={takeOn !== '' && !isHour(hour) ? 'Gõ giờ:phút, từ 00:00 đến 23:59.' : null}
          />
        </Pair>
        {takeOn === '' ? (
          <NoteField label="Ghi chú" optional value={note} onChange={setNote} error={act.fault('note')} />
        ) : null}
      </Form>
    </Dialog>
  );
}

const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
