import { useState } from 'react';
import { formatCount, importKindWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { Problem, sentenceOf } from '../../api/problem.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { ClashChoices } from './clash-choices.js';
import { decisionsOf, type Choices, type Take } from './clashes.js';
import type { Applied, Import } from './kinds.js';
import styles from './imports.module.css';

/** Says what will be written, and asks which value holds where file and system both changed. */
export function ApplyDialog({
  one,
  onClose,
  onApplied,
}: {
  one: Import;
  onClose: () => void;
  onApplied: (applied: Applied) => void;
}) {
  const { kind, id, token, counts, conflicts } = one;
  const [choices, setChoices] = useState<Choices>(new Map());
  const [rest, setRest] = useState<Take | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const unlisted = counts.conflicts - conflicts.length;
  const decisions = decisionsOf(choices, conflicts);
  const open = conflicts.length - decisions.length + (rest === null ? unlisted : 0);
  const apply = async (): Promise<void> => {
    if (token === null) return;
    setMissing(open > 0);
    if (open > 0) return;
    setBusy(true);
    setFailure(null);
    try {
      const body = { token, take: rest ?? ('neither' as const), decisions };
      const applied = await answered(
        server.POST('/api/imports/{kind}/{id}/apply', { params: { path: { kind, id } }, body }),
      );
      say(`Đã ghi ${formatCount(applied.written)} giá trị.`);
      onApplied(applied);
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <Dialog title={`Ghi ${importKindWord(kind)} từ tệp`} onClose={onClose} wide={counts.conflicts > 0}>
      {failure === null ? null : (
        <Notice look="danger" title="Chưa ghi gì.">
          <p>{sentenceOf(failure)}</p>
          {failure instanceof Problem && failure.body.errors !== undefined ? (
            <ul>
              {failure.body.errors.map(({ field, message }) => (
                <li key={field}>{message}</li>
              ))}
            </ul>
          ) : null}
        </Notice>
      )}
      <p>
        Ghi <strong>{formatCount(counts.changes)}</strong> thay đổi từ {formatCount(counts.rows)} dòng của tệp “
        {one.fileName}”, tất cả hoặc không gì cả.
        {counts.conversions > 0
          ? ` ${formatCount(counts.conversions)} ô chữ phông cũ đã được chuyển; hãy chắc là đã xem.`
          : ''}
      </p>
      {counts.conflicts > 0 ? (
        <>
          <p>
            <strong>{formatCount(counts.conflicts)} ô bị cả tệp và người khác sửa.</strong> Chọn giá trị ở từng ô, từng{' '}
            {kind === 'assessments' ? 'xã' : 'dòng'}, hoặc cho mọi ô.
          </p>
          <ClashChoices kind={kind} clashes={conflicts} choices={choices} onChoose={setChoices} />
          {unlisted > 0 ? <Unlisted count={unlisted} now={rest} onTake={setRest} /> : null}
          {missing && open > 0 ? (
            <p className={styles.fault} role="alert">
              Còn {formatCount(open)} ô chưa chọn giá trị. Chọn rồi ghi.
            </p>
          ) : null}
        </>
      ) : null}
      <Acts>
        <Button look="main" busy={busy} onClick={() => void apply()}>
          Ghi
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </Acts>
    </Dialog>
  );
}

/** Of very many only the first are listed; the others are decided together. */
function Unlisted({ count, now, onTake }: { count: number; now: Take | null; onTake: (take: Take) => void }) {
  const choice = (take: Take, label: string) => (
    <label className={styles.take}>
      <input type="radio" name="unlisted" checked={now === take} onChange={() => onTake(take)} /> {label}
    </label>
  );
  return (
    <fieldset className={styles.takes}>
      <legend>{formatCount(count)} ô nữa không liệt kê ở đây</legend>
      {choice('file', 'Lấy giá trị trong tệp cho mọi ô ấy')}
      {choice('system', 'Giữ giá trị trên hệ thống ở mọi ô ấy')}
    </fieldset>
  );
}
