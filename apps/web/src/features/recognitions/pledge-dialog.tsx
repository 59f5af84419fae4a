import { useState } from 'react';
import { titleWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { useRound } from '../../app/round.js';
import { today } from '../../app/today.js';
import { CommuneChoice } from '../../components/commune-choice.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { pledgesChanged, titleChoices, type Pledge, type Title } from './register.js';

/** Records a commune's pledge, or puts its paper and note right. */
export function PledgeDialog({ held, onClose }: { held?: Pledge; onClose: () => void }) {
  const act = useAct();
  const round = useRound();
  const [title, setTitle] = useState<string>(held?.title ?? 'BTCQGYTX');
  const [year, setYear] = useState(String(held?.year ?? round?.year ?? today().slice(0, 4)));
  const [commune, setCommune] = useState('');
  const [document, setDocument] = useState(held?.document ?? '');
  const [note, setNote] = useState(held?.note ?? '');
  const [why, setWhy] = useState('');
  const send = async (): Promise<void> => {
    const paper = { document: document.trim() || null, note: note.trim() || null };
    if (held === undefined) {
      const body = { title: title as Title, commune, year: Number(year.trim() || NaN), ...paper };
      const row = await answered(server.POST('/api/pledges', { body }));
      say(`Đã ghi đăng ký ${titleWord(row.title)} năm ${row.year} của ${row.commune.name}.`);
    } else {
      const body = {
        ...(paper.document === held.document ? {} : { document: paper.document }),
        ...(paper.note === held.note ? {} : { note: paper.note }),
        why,
      };
      await answered(server.PATCH('/api/pledges/{id}', { params: { path: { id: held.id } }, body }));
      say(`Đã sửa đăng ký của ${held.commune.name}.`);
    }
    await pledgesChanged();
    onClose();
  };
  return (
    <Dialog
      title={
        held === undefined
          ? 'Ghi đăng ký phấn đấu'
          : `Sửa đăng ký ${titleWord(held.title)} năm ${held.year} của ${held.commune.name}`
      }
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
          <>
            <Pair>
              <ChoiceField
                label="Danh hiệu"
                choices={titleChoices}
                value={title}
                onChange={setTitle}
                error={act.fault('title')}
              />
              <TextField
                label="Năm phấn đấu"
                inputMode="numeric"
                autoComplete="off"
                value={year}
                onChange={setYear}
                error={act.fault('year')}
              />
            </Pair>
            <CommuneChoice
              label="Xã, phường, thị trấn"
              hint="Theo danh mục ngày 01/01 của năm phấn đấu."
              on={/^(19|20)\d\d$/.test(year) ? `${year}-01-01` : today()}
              value={commune}
              onChange={setCommune}
              error={act.fault('commune')}
            />
          </>
        ) : null}
        <TextField
          label="Văn bản đăng ký"
          optional
          autoComplete="off"
          value={document}
          onChange={setDocument}
          error={act.fault('document')}
        />
        <NoteField label="Ghi chú" optional rows={2} value={note} onChange={setNote} error={act.fault('note')} />
        {held === undefined ? null : (
          <NoteField label="Vì sao sửa" rows={2} value={why} onChange={setWhy} error={act.fault('why')} />
        )}
      </Form>
    </Dialog>
  );
}
