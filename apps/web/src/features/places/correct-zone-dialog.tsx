import { useState } from 'react';
import { formatDate, zoneWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { zoneChoices, zonesChanged, type Zone, type ZoneEntry } from './places.js';

/** What stands for "no zone" among the choices: the line is withdrawn. */
const NONE = 'bo';

/** Puts a line in the place of a wrongly written one, which stays on record. */
export function CorrectZoneDialog({ entry, onClose }: { entry: ZoneEntry; onClose: () => void }) {
  const act = useAct();
  const [zone, setZone] = useState<string>(entry.zone ?? NONE);
  const [number, setNumber] = useState(entry.decisionNumber);
  const [date, setDate] = useState(entry.decisionDate);
  const [why, setWhy] = useState('');
  const send = async (): Promise<void> => {
    await answered(
      server.POST('/api/zones/{number}/correction', {
        params: { path: { number: entry.number } },
        body: { zone: zone === NONE ? null : (zone as Zone), decisionNumber: number, decisionDate: date, why },
      }),
    );
    say(`Đã đính chính dòng ${entry.number}, ${entry.commune}.`);
    await zonesChanged();
    onClose();
  };
  return (
    <Dialog title={`Đính chính dòng ${entry.number}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa đính chính được." submit="Ghi đính chính" onCancel={onClose}>
        <p>
          Dòng {entry.number} ghi {entry.commune}: {zoneWord(entry.zone)}, {entry.decisionNumber} ngày{' '}
          {formatDate(entry.decisionDate)}. Dòng cũ vẫn được lưu và không còn được dùng; các phiếu dựa vào vùng được xét
          lại ngay.
        </p>
        <ChoiceField
          label="Vùng"
          choices={[...zoneChoices, { value: NONE, label: 'Không có vùng: bỏ dòng ghi nhầm' }]}
          value={zone}
          onChange={setZone}
          error={act.fault('zone')}
        />
        <Pair>
          <TextField
            label="Số quyết định"
            autoComplete="off"
            value={number}
            onChange={setNumber}
            error={act.fault('decisionNumber')}
          />
          <DayField label="Ngày quyết định" value={date} onChange={setDate} error={act.fault('decisionDate')} />
        </Pair>
        <NoteField label="Vì sao đính chính" rows={2} value={why} onChange={setWhy} error={act.fault('why')} />
      </Form>
    </Dialog>
  );
}
