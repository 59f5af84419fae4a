import { useState } from 'react';
import { formatSize } from '@chuan-xa/wording';
import { useAct } from '../../app/act.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, type Choice } from '../../components/field.js';
import { FilePick } from '../../components/file-pick.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import type { GridSheet } from '../entry/use-grid.js';
import { addEvidence, EVIDENCE_ENDINGS, EVIDENCE_KINDS, faultOfFile } from './evidence.js';
import { NoPatients } from './no-patients.js';

interface Props {
  sheet: GridSheet;
  /** What a file can be for, beside the whole sheet. */
  items: readonly Choice[];
  /** What it is for at first; "": the whole sheet. */
  item: string;
  onClose: () => void;
}

/** Sends one file that a sheet, or one item of it, rests on. */
export function AddEvidenceDialog({ sheet, items, item: first, onClose }: Props) {
  const act = useAct();
  const [item, setItem] = useState(first);
  const [file, setFile] = useState<File | null>(null);
  const [none, setNone] = useState(false);
  const fault = file === null ? (none ? 'Chưa chọn tệp nào. Hãy chọn một tệp rồi gửi.' : null) : faultOfFile(file);
  return (
    <Dialog title={`Thêm minh chứng: ${sheet.commune}`} onClose={onClose}>
      <Form
        act={act}
        failed="Chưa gửi được tệp."
        submit="Gửi tệp"
        onCancel={onClose}
        send={async () => {
          if (file === null) {
            setNone(true);
            return;
          }
          await addEvidence(sheet.id, item, file);
          say(`Đã thêm tệp ${file.name}.`);
          onClose();
        }}
      >
        <NoPatients />
        <ChoiceField label="Minh chứng cho" value={item} onChange={setItem} none="Cả phiếu" choices={items} />
        <FilePick
          label="Tệp minh chứng"
          accept={EVIDENCE_ENDINGS}
          hint={EVIDENCE_KINDS}
          file={file}
          onFile={(chosen) => {
            setNone(false);
            act.forget();
            setFile(chosen);
          }}
          error={fault}
        />
        <p role="status">
          {act.busy && file !== null ? `Đang gửi ${file.name} (${formatSize(file.size)}). Đừng đóng trang này.` : ''}
        </p>
      </Form>
    </Dialog>
  );
}
