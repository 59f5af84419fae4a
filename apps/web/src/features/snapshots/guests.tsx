import { useState } from 'react';
import { formatMoment } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { nowOld } from '../../app/questions.js';
import { Button } from '../../components/button.js';
import { CopyText } from '../../components/copy-text.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { sentenceOf } from '../../api/problem.js';
import type { Meeting } from '../meeting/decisions.js';
import styles from './snapshots.module.css';

/** Who follows without an account, by a link for this meeting alone. */
export function Guests({ meeting }: { meeting: Meeting }) {
  const [inviting, setInviting] = useState(false);
  const act = useAct();
  const revoke = (guest: string, name: string): Promise<void> =>
    act.run(async () => {
      const params = { path: { id: meeting.id, guest } };
      await answered(server.DELETE('/api/meetings/{id}/guests/{guest}', { params }));
      await nowOld('GET /api/meetings');
      say(`Đã thu hồi liên kết của ${name}.`);
    });
  return (
    <>
      {act.failure === null ? null : (
        <Notice look="danger" title="Chưa thu hồi được.">
          <p>{sentenceOf(act.failure)}</p>
        </Notice>
      )}
      <ul className={styles.guests}>
        {meeting.guests.map(({ id, name, usedAt, revokedAt }) => (
          <li key={id}>
            Khách: {name}
            <span className="soft">
              {' · '}
              {revokedAt !== null
                ? `đã thu hồi lúc ${formatMoment(revokedAt)}`
                : usedAt === null
                  ? 'chưa vào'
                  : `vào lúc ${formatMoment(usedAt)}`}
            </span>
            {revokedAt === null ? (
              <Button look="quiet" onClick={() => void revoke(id, name)}>
                Thu hồi<span className="only-heard"> liên kết của {name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => setInviting(true)}>Mời khách bằng liên kết</Button>
      </div>
      {inviting ? <InviteDialog meeting={meeting.id} onClose={() => setInviting(false)} /> : null}
    </>
  );
}

/** The link is shown once: only its hash is kept. */
function InviteDialog({ meeting, onClose }: { meeting: string; onClose: () => void }) {
  const act = useAct();
  const [name, setName] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const params = { path: { id: meeting } };
    const { token } = await answered(server.POST('/api/meetings/{id}/guests', { params, body: { name } }));
    setLink(`${window.location.origin}/hop/khach#${token}`);
    await nowOld('GET /api/meetings');
  };
  if (link !== null)
    return (
      <Dialog title={`Liên kết của ${name}`} onClose={() => say('Chép liên kết rồi bấm “Đã chép, đóng”.')}>
        <Notice look="warn" title="Chỉ hiện một lần, không xem lại được.">
          <p>
            Gửi riêng cho khách. Ai có liên kết này xem được màn hình đang trình chiếu cho tới khi cuộc họp kết thúc.
          </p>
        </Notice>
        <p className={styles.link}>
          <code translate="no">{link}</code>
        </p>
        <Acts>
          <CopyText text={() => link}>Chép liên kết</CopyText>
          <Button look="main" onClick={onClose}>
            Đã chép, đóng
          </Button>
        </Acts>
      </Dialog>
    );
  return (
    <Dialog title="Mời khách dự họp" onClose={onClose}>
      <Form act={act} send={send} failed="Chưa mời được." submit="Tạo liên kết" onCancel={onClose}>
        <TextField
          label="Tên khách"
          hint="Đơn vị hoặc người dự, ghi vào nhật ký; ví dụ: Bệnh viện Đa khoa tỉnh."
          autoComplete="off"
          value={name}
          onChange={setName}
          error={act.fault('name')}
        />
      </Form>
    </Dialog>
  );
}
