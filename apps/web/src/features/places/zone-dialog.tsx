import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { today } from '../../app/today.js';
import { Button } from '../../components/button.js';
import { communeLine, CommuneChoice, useCommunes } from '../../components/commune-choice.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { zoneChoices, zonesChanged, type Zone } from './places.js';
import styles from './places.module.css';

/** Records the zone that one decision gives to one or several communes. */
export function ZoneDialog({ onClose }: { onClose: () => void }) {
  const act = useAct();
  const [communes, setCommunes] = useState<string[]>([]);
  const [zone, setZone] = useState('');
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const [why, setWhy] = useState('');
  const on = date || today();
  const all = useCommunes(on).data ?? [];
  const lineOf = (code: string): string => {
    const known = all.find((one) => one.code === code);
    return known === undefined ? `đơn vị mã ${code}` : communeLine(known);
  };
  const send = async (): Promise<void> => {
    const body = {
      communes,
      zone: zone as Zone,
      decisionNumber: number,
      decisionDate: date,
      why: why.trim() || undefined,
    };
    const { items } = await answered(server.POST('/api/zones', { body }));
    say(`Đã ghi vùng ${zone} cho ${items.length} xã.`);
    await zonesChanged();
    onClose();
  };
  return (
    <Dialog title="Ghi quyết định phân vùng" onClose={onClose}>
      <Form act={act} send={send} failed="Chưa ghi được." submit="Ghi" onCancel={onClose}>
        <Pair>
          <TextField
            label="Số quyết định"
            placeholder="12/QĐ-SYT"
            autoComplete="off"
            value={number}
            onChange={setNumber}
            error={act.fault('decisionNumber')}
          />
          <DayField label="Ngày quyết định" value={date} onChange={setDate} error={act.fault('decisionDate')} />
        </Pair>
        <ChoiceField
          label="Vùng"
          none="Chọn vùng"
          choices={zoneChoices}
          value={zone}
          onChange={setZone}
          error={act.fault('zone')}
        />
        <CommuneChoice
          label={communes.length === 0 ? 'Xã được phân vùng này' : 'Thêm xã'}
          hint="Theo danh mục của ngày quyết định; chọn lần lượt từng xã."
          on={on}
          value=""
          without={communes}
          onChange={(code) =>
            setCommunes((former) => (code === '' || former.includes(code) ? former : [...former, code]))
          }
          error={act.fault('communes')}
        />
        {communes.length === 0 ? null : (
          <ul className={styles.chosen} aria-label={`${communes.length} xã đã chọn`}>
            {communes.map((code, at) => (
              <li key={code}>
                <span>{lineOf(code)}</span>
                <Button look="quiet" onClick={() => setCommunes((former) => former.filter((one) => one !== code))}>
                  Bỏ<span className="only-heard"> {lineOf(code)}</span>
                </Button>
                {act.fault(`communes.${at}`) === null ? null : (
                  <p className={styles.wrong}>{act.fault(`communes.${at}`)}</p>
                )}
              </li>
            ))}
          </ul>
        )}
        <NoteField label="Căn cứ, lý do" optional rows={2} value={why} onChange={setWhy} error={act.fault('why')} />
      </Form>
    </Dialog>
  );
}
