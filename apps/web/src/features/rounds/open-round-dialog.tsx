import { useState } from 'react';
import { formatDate } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { useChooseRound, type Round } from '../../app/round.js';
import { today } from '../../app/today.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { TextField, TickField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { ClosesOnField } from './closes-on-field.js';
import { nextRound } from './next-round.js';
import { plansChanged, roundsChanged } from './rounds.js';
import { StandardsChoice, type Pin } from './standards-choice.js';

/** Opens a round: the server pins the revisions and makes one sheet for each commune and standard. */
export function OpenRoundDialog({ rounds, onClose }: { rounds: Round[]; onClose: () => void }) {
  const act = useAct();
  const choose = useChooseRound();
  const [year, setYear] = useState(today().slice(0, 4));
  const proposed = nextRound(year, rounds);
  // Followed by the year until they are typed over.
  const [typed, setTyped] = useState<{ id?: string; name?: string }>({});
  const [unitsOn, setUnitsOn] = useState(today());
  const [dueOn, setDueOn] = useState('');
  const [closesOn, setClosesOn] = useState('');
  const [opensOn, setOpensOn] = useState('');
  const [cutOff, setCutOff] = useState(String(Number(today().slice(0, 4)) - 1));
  // What the last round was judged by is what the next one is proposed.
  const [pins, setPins] = useState<Pin[]>(() =>
    (rounds[0]?.standards ?? []).map(({ edition }) => ({ edition, revision: '' })),
  );
  const [illustrative, setIllustrative] = useState(rounds.some((round) => round.illustrative));
  const id = typed.id ?? proposed.id;
  const name = typed.name ?? proposed.name;
  const isLater = opensOn !== '' && opensOn !== today();
  const send = async (): Promise<void> => {
    const body = {
      id,
      name,
      year: Number(year.trim() || NaN),
      unitsOn,
      dueOn: dueOn || null,
      closesOn: closesOn || null,
      cutOffYear: Number(cutOff.trim() || NaN),
      illustrative,
      standards: pins.map(({ edition, revision }) => ({ edition, revision: revision || undefined })),
    };
    if (isLater) {
      await answered(server.POST('/api/planned-rounds', { body: { ...body, opensOn } }));
      say(`Đã hẹn mở ${name} ngày ${formatDate(opensOn)}.`);
      await plansChanged();
      onClose();
      return;
    }
    const round = await answered(server.POST('/api/rounds', { body }));
    say(`Đã mở ${round.name}.`);
    await roundsChanged();
    onClose();
    choose(round.id);
  };
  return (
    <Dialog title="Mở đợt mới" onClose={onClose} wide>
      <Form
        act={act}
        send={send}
        failed="Chưa mở được đợt."
        submit={isLater ? 'Hẹn ngày mở' : 'Mở đợt'}
        onCancel={onClose}
      >
        <Pair>
          <TextField
            label="Năm"
            hint="Năm mà đợt đánh giá."
            inputMode="numeric"
            autoComplete="off"
            value={year}
            onChange={setYear}
            error={act.fault('year')}
          />
          <TextField
            label="Tên đợt"
            autoComplete="off"
            value={name}
            onChange={(text) => setTyped((former) => ({ ...former, name: text }))}
            error={act.fault('name')}
          />
          <TextField
            label="Mã đợt"
            hint="Ngắn, nằm trong địa chỉ, không đổi được về sau."
            autoComplete="off"
            spellCheck={false}
            value={id}
            onChange={(text) => setTyped((former) => ({ ...former, id: text }))}
            error={act.fault('id')}
          />
        </Pair>
        <Pair>
          <DayField
            label="Lấy danh sách đơn vị của ngày"
            hint="Phiếu được lập cho các xã của ngày này; không đổi được về sau."
            value={unitsOn}
            onChange={setUnitsOn}
            error={act.fault('unitsOn')}
          />
          <DayField
            label="Hạn nộp"
            hint="Ngày cuối các trung tâm nộp phiếu."
            optional
            value={dueOn}
            onChange={setDueOn}
            error={act.fault('dueOn')}
          />
          <TextField
            label="Rà soát công nhận đến hết năm"
            hint="Rà soát các xã được công nhận từ năm này trở về trước."
            inputMode="numeric"
            autoComplete="off"
            value={cutOff}
            onChange={setCutOff}
            error={act.fault('cutOffYear')}
          />
        </Pair>
        <Pair>
          <DayField
            label="Mở đợt vào ngày"
            hint="Để trống: mở ngay."
            optional
            value={opensOn}
            onChange={setOpensOn}
            error={act.fault('opensOn')}
          />
          <ClosesOnField value={closesOn} onChange={setClosesOn} error={act.fault('closesOn')} />
        </Pair>
        <StandardsChoice pins={pins} onChange={setPins} fault={act.fault} />
        {rounds.length === 0 ? (
          <TickField
            label="Số liệu minh họa"
            hint="Chỉ đánh dấu khi đây là cơ sở dữ liệu dùng thử."
            checked={illustrative}
            onChange={setIllustrative}
          />
        ) : null}
      </Form>
    </Dialog>
  );
}
