import { useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { useFilters } from '../../app/filters.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { KeepUnfit } from './keep-unfit.js';
import { lawChanged, shipped, type Law, type Preview } from './law.js';

const STALE = new Set(['PREVIEW_STALE', 'STANDARD_DRAFT_STALE']);

/** Publishes a draft just as it was previewed; where anything has moved since, nothing is published and the preview is shown anew. */
export function PublishDialog({
  law,
  preview: shown,
  onClose,
  onStale,
}: {
  law: Law;
  preview: Preview;
  onClose: () => void;
  onStale: () => void;
}) {
  const act = useAct();
  const filters = useFilters();
  const [preview] = useState(shown); // what was on the screen when the dialog opened, and no newer one
  const [note, setNote] = useState('');
  const [keep, setKeep] = useState('');
  const [undecided, setUndecided] = useState(false);
  const { to, sheets, rounds } = preview;
  const moving = rounds.filter(({ moves }) => moves).map(({ name }) => name);
  const send = async (): Promise<void> => {
    setUndecided(sheets.unfit.total > 0 && keep === '');
    if (sheets.unfit.total > 0 && keep === '') return;
    try {
      await answered(
        server.POST('/api/standards/{edition}/draft/publish', {
          params: { path: { edition: law.id } },
          body: {
            seen: to.sha256,
            preview: preview.token,
            ...shipped(to.revision),
            ...(note.trim() === '' ? {} : { note: note.trim() }),
            ...(keep === 'keep' ? { unfit: 'keep' as const } : {}),
          },
        }),
      );
    } catch (error) {
      if (!(error instanceof Problem && STALE.has(error.code))) throw error;
      onStale();
      return;
    }
    say(`Đã công bố bản ${to.revision}.`);
    onClose();
    filters.put({ ban: '', so: '', xem: 'cong-bo' });
    await lawChanged();
  };
  return (
    <Dialog title={`Công bố bản ${to.revision}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa công bố." submit={`Công bố bản ${to.revision}`} onCancel={onClose}>
        <ul>
          <li>{formatCount(preview.values.length)} giá trị thay đổi.</li>
          <li>
            {moving.length === 0
              ? 'Không đợt nào chuyển bản.'
              : `${moving.join(', ')} chuyển sang bản ${to.revision} và được chấm lại.`}
          </li>
          <li>
            {formatCount(sheets.flips.total)} phiếu đổi kết luận trong {formatCount(sheets.judged)} phiếu được chấm lại.
          </li>
          <li>Đợt đã đóng giữ nguyên. Thu hồi được lần công bố này, có nêu lý do.</li>
        </ul>
        {sheets.unfit.total === 0 ? null : (
          <KeepUnfit count={sheets.unfit.total} value={keep} onChange={setKeep} missing={undecided && keep === ''} />
        )}
        <NoteField
          label="Ghi chú của lần công bố"
          optional
          rows={2}
          value={note}
          onChange={setNote}
          error={act.fault('note')}
        />
      </Form>
    </Dialog>
  );
}
