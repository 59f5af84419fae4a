import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { ImportKindCode } from '@chuan-xa/wording';
import { sentenceOf } from '../../api/problem.js';
import { nowOld, questions } from '../../app/questions.js';
import { useRound } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { DayField } from '../../components/day-field.js';
import { ChoiceField, TickField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { FileDrop } from './file-drop.js';
import { importKey, sendImport } from './kinds.js';
import { SendingProgress } from './sending-progress.js';
import { useEditions } from './use-editions.js';
import styles from './imports.module.css';

/** A file to be read, with what has to be said with it. Nothing is written by it. */
export function SendForm({ kind, session }: { kind: ImportKindCode; session: Session }) {
  const round = useRound();
  const navigate = useNavigate();
  const { choices: editions, first } = useEditions(kind === 'standard');
  const [file, setFile] = useState<File | null>(null);
  const [submit, setSubmit] = useState(false);
  const [unitsOn, setUnitsOn] = useState('');
  const [chosen, setChosen] = useState('');
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<{ bytes: number; of: number } | null>(null);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const edition = chosen === '' ? first : chosen;
  const send = async (taken: File): Promise<void> => {
    setBusy(true);
    setSent(null);
    setFailure(null);
    try {
      const options = {
        ...(kind === 'assessments' ? { round: round?.id, submit: submit || undefined } : {}),
        ...(kind === 'recognitions' ? { unitsOn } : {}),
        ...(kind === 'standard' ? { edition } : {}),
      };
      const read = await sendImport(kind, taken, options, (bytes, of) => setSent({ bytes, of }));
      questions.setQueryData(importKey(kind, read.id), read);
      void nowOld('GET /api/imports/:kind', 'GET /api/audit');
      await navigate({ to: '/nhap-tep/$kind/$id', params: { kind, id: read.id }, search: ({ dot }) => ({ dot }) });
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (file === null) setMissing(true);
        else void send(file);
      }}
    >
      {failure === null ? null : (
        <Notice look="danger" title="Chưa gửi được tệp.">
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      <FileDrop
        file={file}
        onFile={(taken) => {
          setFile(taken);
          setMissing(false);
          setFailure(null);
        }}
        error={missing ? 'Chưa chọn tệp. Chọn một tệp rồi gửi.' : null}
      />
      {kind === 'assessments' ? (
        <p>
          Nhập vào <strong>{round?.name ?? 'đợt đang chọn'}</strong>.{' '}
          {round?.closedAt
            ? 'Đợt này đã đóng, không ghi được; chọn đợt khác ở đầu trang.'
            : 'Mẫu lấy của đợt khác sẽ bị từ chối.'}
        </p>
      ) : null}
      {kind === 'assessments' && may(session, 'POST /api/assessments/submit') ? (
        <TickField
          label="Ghi xong thì nộp luôn các phiếu mà tệp chấm"
          hint="Phiếu đã nộp không sửa được nữa, trừ khi được trả lại."
          checked={submit}
          onChange={setSubmit}
        />
      ) : null}
      {kind === 'recognitions' ? (
        <DayField
          label="Tên xã trong tệp là của ngày"
          hint="Chỉ với sổ riêng của đơn vị, khi tên xã là của trước lúc sắp xếp; để trống là hôm nay."
          optional
          value={unitsOn}
          onChange={setUnitsOn}
        />
      ) : null}
      {kind === 'standard' ? (
        <ChoiceField label="Phụ lục của bộ tiêu chí" choices={editions} value={edition ?? ''} onChange={setChosen} />
      ) : null}
      <div>
        <Button look="main" type="submit" busy={busy}>
          Gửi và đọc thử
        </Button>
      </div>
      {busy ? <SendingProgress sent={sent} /> : null}
    </form>
  );
}
