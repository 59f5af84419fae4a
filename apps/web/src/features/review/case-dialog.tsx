import { useState } from 'react';
import { capitalise, caseFieldWord, caseStateWord, titleWord, type CaseState } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { changedFacts, factsOf, type CaseFacts } from './case-facts.js';
import { casesChanged, type Case, type Story, type Title } from './review.js';

const LINES = ['shortcoming', 'cause', 'solution'] as const;
const wordOf = (field: keyof CaseFacts): string => capitalise(caseFieldWord(field));

/** Opens the case of a flagged commune, or writes into one and moves it; only the moves that the server allows are offered. */
export function CaseDialog({
  title,
  former,
  commune,
  round,
  onClose,
}: {
  title: Title;
  former: Case | null;
  commune: Story['commune'];
  round: string;
  onClose: () => void;
}) {
  const act = useAct();
  const [facts, setFacts] = useState(factsOf(former));
  const [to, setTo] = useState<CaseState | ''>('');
  const [decision, setDecision] = useState('');
  const [note, setNote] = useState('');
  const what = `hồ sơ ${titleWord(title)} của ${commune.name}`;
  // A closed case takes no facts until it is opened again.
  const closed = former !== null && (former.state === 'restored' || former.state === 'withdrawn') && to !== 'open';
  const put = (field: keyof CaseFacts) => (value: string) => setFacts((were) => ({ ...were, [field]: value }));
  const send = async (): Promise<void> => {
    const written = changedFacts(former, facts);
    if (former === null) {
      const body = { title, commune: commune.code, ...written };
      await answered(server.POST('/api/rounds/{round}/cases', { params: { path: { round } }, body }));
    } else {
      const move = to === '' ? {} : { to, note: note.trim() === '' ? null : note };
      const withdrawal = to === 'withdrawn' ? { decision } : {};
      const body = { ...(closed ? {} : written), ...move, ...withdrawal };
      if (Object.keys(body).length === 0) {
        onClose();
        return;
      }
      await answered(server.PATCH('/api/cases/{id}', { params: { path: { id: former.id } }, body }));
    }
    say(former === null ? `Đã mở ${what}.` : `Đã ghi ${what}${to === '' ? '' : `: ${caseStateWord(to)}`}.`);
    await casesChanged();
    onClose();
  };
  return (
    <Dialog title={capitalise(former === null ? `mở ${what}` : what)} onClose={onClose} wide>
      <Form
        act={act}
        send={send}
        failed="Chưa ghi được."
        submit={former === null ? 'Mở hồ sơ' : to === '' ? 'Ghi' : 'Ghi và chuyển bước'}
        onCancel={onClose}
      >
        {former === null ? null : (
          <ChoiceField
            label="Bước"
            none={`Giữ nguyên: ${caseStateWord(former.state)}`}
            choices={former.next.map((value) => ({ value, label: `Chuyển sang: ${caseStateWord(value)}` }))}
            value={to}
            onChange={(chosen) => setTo(former.next.find((one) => one === chosen) ?? '')}
            error={act.fault('to')}
          />
        )}
        {to === 'withdrawn' ? (
          <TextField
            label="Số, ngày quyết định thu hồi"
            hint="Bước này không tự ghi thu hồi vào Sổ công nhận: ghi ở đó theo chính quyết định."
            value={decision}
            onChange={setDecision}
            error={act.fault('decision')}
          />
        ) : null}
        {to === '' ? null : (
          <NoteField
            label="Ghi chú của lần chuyển"
            optional
            rows={2}
            value={note}
            onChange={setNote}
            error={act.fault('note')}
          />
        )}
        {closed ? (
          <p className="soft">Hồ sơ đã đóng: muốn ghi thêm thì mở lại trước.</p>
        ) : (
          <>
            {LINES.map((field) => (
              <NoteField
                key={field}
                label={wordOf(field)}
                value={facts[field]}
                onChange={put(field)}
                error={act.fault(field)}
              />
            ))}
            <Pair>
              <TextField
                label={wordOf('responsible')}
                value={facts.responsible}
                onChange={put('responsible')}
                error={act.fault('responsible')}
              />
              <DayField
                label={wordOf('dueOn')}
                value={facts.dueOn}
                onChange={put('dueOn')}
                error={act.fault('dueOn')}
              />
            </Pair>
          </>
        )}
      </Form>
    </Dialog>
  );
}
