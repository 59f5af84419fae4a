import { useState } from 'react';
import { titleWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../app/act.js';
import { today } from '../../app/today.js';
import { CommuneChoice } from '../../components/commune-choice.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { useStandards } from '../../app/standards.js';
import { titleChoices, titlesChanged, type Recognition, type Title } from './register.js';

/** What is filled in; texts as they are typed, days "2023-11-01", "" for none. */
interface Draft {
  title: Title;
  commune: string;
  year: string;
  decisionNumber: string;
  decisionDate: string;
  termEndsOn: string;
  edition: string;
  note: string;
  why: string;
}

const draftOf = (held: Recognition | undefined): Draft => ({
  title: held?.title ?? 'BTCQGYTX',
  commune: held?.commune.code ?? '',
  year: held === undefined ? '' : String(held.year),
  decisionNumber: held?.decisionNumber ?? '',
  decisionDate: held?.decisionDate ?? '',
  termEndsOn: held?.termEndsOn ?? '',
  edition: held?.edition ?? '',
  note: held?.note ?? '',
  why: '',
});

const factsOf = ({ year, decisionNumber, decisionDate, termEndsOn, edition, note }: Draft) => ({
  year: Number(year.trim() || NaN),
  decisionNumber,
  decisionDate,
  termEndsOn: termEndsOn || null,
  edition: edition || null,
  note: note.trim() || null,
});

/** Only what was changed goes into the record of acts. */
function changesOf(before: Draft, after: Draft): components['schemas']['RecognitionEditDto'] {
  const former = factsOf(before);
  const changed = Object.entries(factsOf(after)).filter(
    ([field, value]) => former[field as keyof typeof former] !== value,
  );
  return { ...Object.fromEntries(changed), why: after.why };
}

/** Records a decision of recognition, or puts one right. */
export function RecognitionDialog({ held, onClose }: { held?: Recognition; onClose: () => void }) {
  const act = useAct();
  const [draft, setDraft] = useState(() => draftOf(held));
  const put = (field: keyof Draft) => (value: string) => setDraft((former) => ({ ...former, [field]: value }));
  const standards = useStandards().data ?? [];
  const send = async (): Promise<void> => {
    if (held === undefined) {
      const { title, commune } = draft;
      const row = await answered(server.POST('/api/recognitions', { body: { title, commune, ...factsOf(draft) } }));
      say(`Đã ghi công nhận ${titleWord(row.title)} năm ${row.year} của ${row.commune.name}.`);
    } else {
      const params = { path: { id: held.id } };
      await answered(server.PATCH('/api/recognitions/{id}', { params, body: changesOf(draftOf(held), draft) }));
      say(`Đã sửa công nhận của ${held.commune.name}.`);
    }
    await titlesChanged();
    onClose();
  };
  return (
    <Dialog
      title={held === undefined ? 'Ghi công nhận' : `Sửa công nhận ${titleWord(held.title)} của ${held.commune.name}`}
      onClose={onClose}
    >
      <Form
        act={act}
        send={send}
        failed="Chưa ghi được."
        submit={held === undefined ? 'Ghi' : 'Ghi sửa đổi'}
        onCancel={onClose}
      >
        {held === undefined ? (
          <ChoiceField
            label="Danh hiệu"
            choices={titleChoices}
            value={draft.title}
            onChange={put('title')}
            error={act.fault('title')}
          />
        ) : null}
        <Pair>
          <TextField
            label="Số quyết định"
            placeholder="99/QĐ-UBND"
            autoComplete="off"
            value={draft.decisionNumber}
            onChange={put('decisionNumber')}
            error={act.fault('decisionNumber')}
          />
          <DayField
            label="Ngày quyết định"
            value={draft.decisionDate}
            onChange={put('decisionDate')}
            error={act.fault('decisionDate')}
          />
        </Pair>
        {held === undefined ? (
          <CommuneChoice
            label="Xã, phường, thị trấn"
            hint="Theo danh mục của ngày quyết định."
            on={draft.decisionDate || today()}
            value={draft.commune}
            onChange={put('commune')}
            error={act.fault('commune')}
          />
        ) : null}
        <Pair>
          <TextField
            label="Năm được công nhận"
            hint="Có thể trước năm ký quyết định."
            inputMode="numeric"
            autoComplete="off"
            value={draft.year}
            onChange={put('year')}
            error={act.fault('year')}
          />
          <DayField
            label="Hết hạn từ ngày"
            hint="Chỉ khi chính quyết định nêu."
            optional
            value={draft.termEndsOn}
            onChange={put('termEndsOn')}
            error={act.fault('termEndsOn')}
          />
        </Pair>
        <ChoiceField
          label="Bộ tiêu chí khi công nhận"
          optional
          none="Chưa biết"
          choices={standards.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))}
          value={draft.edition}
          onChange={put('edition')}
          error={act.fault('edition')}
        />
        <NoteField
          label="Ghi chú"
          optional
          rows={2}
          value={draft.note}
          onChange={put('note')}
          error={act.fault('note')}
        />
        {held === undefined ? null : (
          <NoteField label="Vì sao sửa" rows={2} value={draft.why} onChange={put('why')} error={act.fault('why')} />
        )}
      </Form>
    </Dialog>
  );
}
