import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { nowOld } from '../../app/questions.js';
import type { Round } from '../../app/round.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { TickField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { useOffices } from '../../app/offices.js';
import type { Snapshot } from './snapshots.js';
import styles from './snapshots.module.css';

/** Opens a snapshot to a meeting: which offices may follow. All of them, unless some are left out. */
export function OpenDialog({ snapshot, round, onClose }: { snapshot: Snapshot; round: Round; onClose: () => void }) {
  const act = useAct();
  const offices = useOffices(round.unitsOn);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const all = offices.data ?? [];
  const invited = all.filter(({ code }) => !left.has(code)).map(({ code }) => code);
  const send = async (): Promise<void> => {
    const params = { path: { id: snapshot.id } };
    await answered(server.POST('/api/snapshots/{id}/meetings', { params, body: { offices: invited } }));
    await nowOld('GET /api/meetings');
    say('Đã mở cuộc họp. Các điểm họp vào mục Cuộc họp để theo dõi.');
    onClose();
  };
  return (
    <Dialog title="Mở cho các điểm họp" onClose={onClose}>
      <p>
        Đơn vị được mời xem đúng màn hình đang trình chiếu của “{snapshot.name}” cho tới khi cuộc họp kết thúc; ngoài ra
        chỉ xem được xã của mình.
      </p>
      <Answer of={offices}>
        {() => (
          <Form
            act={act}
            send={send}
            failed="Chưa mở được."
            submit={`Mở, mời ${invited.length} đơn vị`}
            onCancel={onClose}
          >
            <fieldset className={styles.offices}>
              <legend>Đơn vị được mời</legend>
              {all.map(({ code, shortName }) => (
                <TickField
                  key={code}
                  label={shortName}
                  checked={!left.has(code)}
                  onChange={(checked) =>
                    setLeft((was) => new Set(checked ? [...was].filter((one) => one !== code) : [...was, code]))
                  }
                />
              ))}
            </fieldset>
            <Acts>
              <Button look="quiet" onClick={() => setLeft(new Set())}>
                Mời tất cả
              </Button>
              <Button look="quiet" onClick={() => setLeft(new Set(all.map(({ code }) => code)))}>
                Không mời đơn vị nào
              </Button>
            </Acts>
          </Form>
        )}
      </Answer>
    </Dialog>
  );
}
