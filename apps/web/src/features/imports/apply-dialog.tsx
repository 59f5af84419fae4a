import { useState } from 'react';
import { formatCount, importKindWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import type { Applied, Import } from './kinds.js';
import styles from './imports.module.css';

type Take = 'file' | 'system';

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
  const { kind, id, token, counts } = one;
  const [take, setTake] = useState<Take | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const clashes = counts.conflicts > 0;
  const apply = async (): Promise<void> => {
    if (token === null) return;
    if (clashes && take === null) {
      setMissing(true);
      return;
    }
    setBusy(true);
    setFailure(null);
    try {
      const body = { token, take: take ?? ('neither' as const) };
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
    <Dialog title={`Ghi ${importKindWord(kind)} từ tệp`} onClose={onClose}>
      {failure === null ? null : (
        <Notice look="danger" title="Chưa ghi gì.">
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      <p>
        Ghi <strong>{formatCount(counts.changes)}</strong> thay đổi từ {formatCount(counts.rows)} dòng của tệp “
        {one.fileName}”, tất cả hoặc không gì cả.
        {counts.conversions > 0
          ? ` ${formatCount(counts.conversions)} ô chữ phông cũ đã được chuyển; hãy chắc là đã xem.`
          : ''}
      </p>
      {clashes ? (
        <fieldset className={styles.takes}>
          <legend>{formatCount(counts.conflicts)} ô bị cả tệp và người khác sửa: lấy giá trị nào?</legend>
          <TakeChoice take="file" now={take} onTake={setTake} label="Lấy giá trị trong tệp cho mọi ô ấy" />
          <TakeChoice
            take="system"
            now={take}
            onTake={setTake}
            label="Giữ giá trị trên hệ thống ở mọi ô ấy, ghi các ô còn lại"
          />
          <p className="soft">Muốn chọn khác nhau từng ô: sửa các ô ấy trong tệp cho đúng rồi gửi lại.</p>
          {missing && take === null ? (
            <p className={styles.fault} role="alert">
              Chọn một trong hai rồi ghi.
            </p>
          ) : null}
        </fieldset>
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

function TakeChoice({
  take,
  now,
  onTake,
  label,
}: {
  take: Take;
  now: Take | null;
  onTake: (take: Take) => void;
  label: string;
}) {
  return (
    <label className={styles.take}>
      <input type="radio" name="take" checked={now === take} onChange={() => onTake(take)} /> {label}
    </label>
  );
}
