import { useState } from 'react';
import { capitalise, decisionKindWord, formatDate, formatMoment } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { nowOld } from '../../app/questions.js';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { useDecisions, type Decision, type Unsent } from './decisions.js';
import type { Pack } from './frozen.js';
import { keepOurs, letGoOfDecision, useUnsentDecisions } from './unsent-decisions.js';
import styles from './meeting.module.css';

interface Props {
  pack: Pack;
  meeting: string | null;
  onCorrect: (decision: Decision) => void;
}

/** What was written down: what is still to be sent first, then what the server keeps, the newest first. */
export function DecisionsList({ pack, meeting, onCorrect }: Props) {
  const kept = useDecisions(meeting).data ?? [];
  const unsent = useUnsentDecisions().filter(({ snapshot }) => snapshot === pack.snapshot.id);
  const corrected = new Set(unsent.map(({ id }) => id));
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const count = kept.length + unsent.filter(({ id }) => !kept.some((one) => one.id === id)).length;
  return (
    <section className={styles.decisions} aria-label="Đã ghi">
      <h3>Đã ghi: {count}</h3>
      <ul>
        {unsent.map((one) => (
          <li key={one.id} data-decision="chua-gui">
            <Content one={one} pack={pack} />
            <p>
              <strong className={styles.waitingSend}>{one.state === 'waiting' ? 'Chưa gửi' : 'Không gửi được'}</strong>
              {one.why === null ? ' · giữ trên máy này, tự gửi khi có mạng' : ` · ${one.why}`}
            </p>
            {one.state === 'refused' ? <Stuck one={one} /> : null}
          </li>
        ))}
        {[...kept].reverse().map((one) => (
          <li key={one.id} data-decision="da-luu" className={one.withdrawn === null ? undefined : styles.withdrawn}>
            <Content one={one} pack={pack} />
            <p className="soft">
              Số {one.number} · đã lưu {formatMoment(one.keptAt)} · {one.writtenBy} ghi
              {one.version > 1 ? ` · bản ${one.version}` : ''}
              {one.withdrawn === null ? '' : ` · đã rút: ${one.withdrawn}`}
            </p>
            {one.withdrawn !== null || corrected.has(one.id) ? null : withdrawing === one.id && meeting !== null ? (
              <Withdraw meeting={meeting} one={one} onDone={() => setWithdrawing(null)} />
            ) : (
              <div className={styles.decisionActs}>
                <Button look="quiet" onClick={() => onCorrect(one)}>
                  Sửa<span className="only-heard"> điều đã ghi số {one.number}</span>
                </Button>
                <Button look="quiet" onClick={() => setWithdrawing(one.id)}>
                  Rút<span className="only-heard"> điều đã ghi số {one.number}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Said = Pick<Decision, 'kind' | 'text' | 'inNameOf' | 'responsible' | 'dueOn' | 'commune'>;

function Content({ one, pack }: { one: Said; pack: Pack }) {
  const about = [
    one.inNameOf === null ? '' : `thay cho ${one.inNameOf}`,
    one.commune === null ? '' : (pack.communes.get(one.commune)?.commune.fullName ?? `đơn vị mã ${one.commune}`),
    one.responsible === null ? '' : `thực hiện: ${one.responsible}`,
    one.dueOn === null ? '' : `thời hạn ${formatDate(one.dueOn)}`,
  ].filter(Boolean);
  return (
    <p className={styles.decisionText}>
      <strong>{capitalise(decisionKindWord(one.kind))}: </strong>
      {one.text}
      {about.length === 0 ? null : <span className="soft"> ({about.join('; ')})</span>}
    </p>
  );
}

/** What the server does not take as it is: because another wrote there, or for a reason that is said. */
function Stuck({ one }: { one: Unsent }) {
  return (
    <div className={styles.decisionActs}>
      {one.standing === null ? null : <p>Trên máy chủ: “{one.standing.text}”</p>}
      {one.standing === null ? null : <Button onClick={() => keepOurs(one)}>Ghi bản của tôi</Button>}
      <Button look="danger" onClick={() => letGoOfDecision(one.id)}>
        Bỏ bản của tôi
      </Button>
    </div>
  );
}

function Withdraw({ meeting, one, onDone }: { meeting: string; one: Decision; onDone: () => void }) {
  const act = useAct();
  const [reason, setReason] = useState('');
  const send = async (): Promise<void> => {
    const params = { path: { id: meeting, decision: one.id } };
    await answered(server.POST('/api/meetings/{id}/decisions/{decision}/withdraw', { params, body: { reason } }));
    await nowOld('GET /api/meetings/:id/decisions');
    say(`Đã rút điều đã ghi số ${one.number}.`);
    onDone();
  };
  return (
    <Form act={act} send={send} failed="Chưa rút được." submit="Rút" look="danger" onCancel={onDone}>
      <TextField label="Lý do rút" value={reason} onChange={setReason} error={act.fault('reason')} />
    </Form>
  );
}
