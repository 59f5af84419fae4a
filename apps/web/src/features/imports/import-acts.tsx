import { useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import { nowOld, questions } from '../../app/questions.js';
import { may, useStanding } from '../../app/session.js';
import { Button } from '../../components/button.js';
import button from '../../components/button.module.css';
import { classes } from '../../components/classes.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { ApplyDialog } from './apply-dialog.js';
import { importKey, type Applied, type Import } from './kinds.js';
import { UndoDialog } from './undo-dialog.js';
import styles from './imports.module.css';

/** What a file that was written may have changed: whatever is shown of it is asked again. */
const WRITTEN = {
  assessments: [
    'GET /api/rounds/:round/grid',
    'GET /api/rounds/:round/home',
    'GET /api/rounds/:round/reviews',
    'GET /api/assessments/:id',
  ],
  recognitions: ['GET /api/recognitions', 'GET /api/rounds/:round/reviews'],
  pledges: ['GET /api/pledges'],
  zones: ['GET /api/zones', 'GET /api/communes'],
  communes: ['GET /api/communes'],
  accounts: ['GET /api/accounts'],
  standard: ['GET /api/standards', 'GET /api/standards/:edition', 'GET /api/standards/:edition/values'],
} as const;

/** What can be done with the file as it stands: write it, give it up, undo it, take it back marked. */
export function ImportActs({ one, onApplied }: { one: Import; onApplied: (applied: Applied) => void }) {
  const standing = useStanding();
  const [asking, setAsking] = useState<'apply' | 'undo' | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  if (standing.kind !== 'in') return null;
  const { kind, id, state, counts } = one;
  const mayDo = (operation: string): boolean => may(standing.session, operation.replace(':kind', kind));
  const isOpen =
    state === 'reading' || state === 'toMap' || state === 'faulty' || state === 'ready' || state === 'broken';
  const hasChanges = counts.changes + counts.conflicts > 0;
  const changed = async (): Promise<void> => {
    setAsking(null);
    await questions.invalidateQueries({ queryKey: importKey(kind, id) });
    void nowOld('GET /api/imports/:kind', 'GET /api/audit', ...WRITTEN[kind]);
  };
  const cancel = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const left = await answered(server.DELETE('/api/imports/{kind}/{id}', { params: { path: { kind, id } } }));
      questions.setQueryData(importKey(kind, id), left);
      void nowOld('GET /api/imports/:kind');
      say('Đã bỏ lần nhập này; không ghi gì.');
    } catch (error) {
      setFailure(error);
      void questions.invalidateQueries({ queryKey: importKey(kind, id) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {failure === null ? null : (
        <Notice look="danger" title="Chưa làm được.">
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      <div className={classes(styles.acts, 'not-printed')}>
        {state === 'ready' && one.token !== null && mayDo('POST /api/imports/:kind/:id/apply') ? (
          <Button look={hasChanges ? 'main' : 'plain'} onClick={() => setAsking('apply')}>
            {hasChanges ? `Ghi ${formatCount(counts.changes + counts.conflicts)} thay đổi…` : 'Ghi (không đổi gì)…'}
          </Button>
        ) : null}
        {state === 'faulty' && mayDo('GET /api/imports/:kind/:id/marked-file') && !/\.csv$/i.test(one.fileName) ? (
          <a className={classes(button.button, button.main)} href={`/api/imports/${kind}/${id}/marked-file`} download>
            Lấy tệp có đánh dấu lỗi
          </a>
        ) : null}
        {state === 'applied' && one.undoable && mayDo('POST /api/imports/:kind/:id/undo') ? (
          <Button look="danger" onClick={() => setAsking('undo')}>
            Hoàn tác lần nhập này…
          </Button>
        ) : null}
        {isOpen && mayDo('DELETE /api/imports/:kind/:id') ? (
          <Button busy={busy} onClick={() => void cancel()}>
            {state === 'reading' ? 'Thôi đọc' : 'Bỏ lần nhập này'}
          </Button>
        ) : null}
      </div>
      {asking === 'apply' ? (
        <ApplyDialog
          one={one}
          onClose={() => setAsking(null)}
          onApplied={(applied) => {
            onApplied(applied);
            void changed();
          }}
        />
      ) : null}
      {asking === 'undo' ? (
        <UndoDialog one={one} onClose={() => setAsking(null)} onUndone={() => void changed()} />
      ) : null}
    </>
  );
}
