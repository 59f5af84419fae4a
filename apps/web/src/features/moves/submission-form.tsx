import { useState } from 'react';
import { formatCount, formatMoment, formatSize } from '@chuan-xa/wording';
import { useAct } from '../../app/act.js';
import { FilePick } from '../../components/file-pick.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { faultOfFile } from '../evidence/evidence.js';
import { LetterFields } from './letter-fields.js';
import { keepLetter, keepScan, SCAN_ENDINGS, scanHref, type Submission } from './submissions.js';

/** The letter of what was handed in, completed or mended: its number, day, signer, and its scan. */
export function SubmissionForm({ submission, onClose }: { submission: Submission; onClose: () => void }) {
  const { id, number, date, signer, scan, sheets, submittedAt, submittedBy } = submission;
  const act = useAct();
  const [letter, setLetter] = useState({ number: number ?? '', date: date ?? '', signer: signer ?? '' });
  const [file, setFile] = useState<File | null>(null);
  return (
    <Form
      act={act}
      failed="Chưa ghi được công văn."
      submit="Ghi công văn"
      onCancel={onClose}
      send={async () => {
        await keepLetter(id, letter);
        if (file !== null) await keepScan(id, file);
        say('Đã ghi công văn nộp phiếu.');
        onClose();
      }}
    >
      <p>
        {submittedBy} nộp {formatCount(sheets)} phiếu lúc {formatMoment(submittedAt)}.
      </p>
      <LetterFields letter={letter} onChange={setLetter} act={act} />
      {scan === null ? null : (
        <p>
          Bản quét đã có:{' '}
          <a href={scanHref(id)} download>
            {scan.name}
          </a>{' '}
          ({formatSize(scan.size)}). Bản mới thay bản này.
        </p>
      )}
      <FilePick
        label="Bản quét công văn"
        optional
        accept={SCAN_ENDINGS}
        hint="PDF hoặc ảnh, tới 10 MB."
        file={file}
        onFile={setFile}
        error={file === null ? null : faultOfFile(file)}
      />
      <p role="status">{act.busy && file !== null ? `Đang gửi ${file.name} (${formatSize(file.size)}).` : ''}</p>
    </Form>
  );
}
