import { useState } from 'react';
import { formatDate } from '@chuan-xa/wording';
import { sendFile } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, Field, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { actsChanged, type ActFile, type Law } from './law.js';
import styles from './worklist.module.css';

interface Props {
  law: Law;
  acts: readonly ActFile[];
  act: string;
  onAct: (id: string) => void;
  citation: string;
  onCitation: (citation: string) => void;
}

/** What lies on the desk: the copy of the act that is being read, and the page it is open at. */
export function ActDesk({ law, acts, act, onAct, citation, onCitation }: Props) {
  const [sending, setSending] = useState(false);
  return (
    <div className={styles.desk}>
      <ChoiceField
        label="Bản chụp văn bản đang đọc"
        hint={acts.length === 0 ? 'Chưa có bản chụp nào: gửi tệp trước.' : undefined}
        none="chọn…"
        choices={acts.map(({ id, number, name, addedAt }) => ({
          value: id,
          label: `${number}, ${name} (${formatDate(addedAt.slice(0, 10))})`,
        }))}
        value={act}
        onChange={onAct}
      />
      <TextField
        label="Căn cứ chung"
        hint="Dùng cho giá trị không ghi riêng điều, khoản, trang."
        autoComplete="off"
        placeholder={`Phụ lục ${law.act.number}, trang 2`}
        value={citation}
        onChange={onCitation}
      />
      <div>
        <Button look={acts.length === 0 ? 'main' : 'plain'} onClick={() => setSending(true)}>
          Gửi bản chụp văn bản
        </Button>
        {act === '' ? null : (
          <>
            {' '}
            <a href={`/api/standards/${law.id}/acts/${act}/file`}>Mở bản chụp đang đọc</a>
          </>
        )}
      </div>
      {sending ? (
        <SendActDialog
          law={law}
          onClose={() => setSending(false)}
          onSent={(id) => {
            onAct(id);
            setSending(false);
          }}
        />
      ) : null}
    </div>
  );
}

interface SendProps {
  law: Law;
  onClose: () => void;
  onSent: (id: string) => void;
}

function SendActDialog({ law, onClose, onSent }: SendProps) {
  const act = useAct();
  const [number, setNumber] = useState(law.act.number);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const send = async (): Promise<void> => {
    setMissing(file === null);
    if (file === null) return;
    const path = `/api/standards/${law.id}/acts?number=${encodeURIComponent(number)}`;
    const sent = await sendFile<ActFile>(path, file);
    say(`Đã gửi bản chụp ${sent.number}.`);
    await actsChanged();
    onSent(sent.id);
  };
  return (
    <Dialog title="Gửi bản chụp văn bản" onClose={onClose}>
      <Form act={act} send={send} failed="Chưa gửi được." submit="Gửi tệp" onCancel={onClose}>
        <TextField
          label="Số, ký hiệu văn bản"
          autoComplete="off"
          value={number}
          onChange={setNumber}
          error={act.fault('number')}
        />
        <Field
          label="Tệp"
          hint="PDF, JPEG hoặc PNG."
          error={missing && file === null ? 'Chọn tệp bản chụp văn bản.' : null}
        >
          {(wired) => (
            <input
              {...wired}
              type="file"
              accept=".pdf,.jpg,.jpeg,.png"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
      </Form>
    </Dialog>
  );
}
