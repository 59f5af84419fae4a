import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { useFilters } from '../../app/filters.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { draftChanged, ownDraft, useActs, useValues, type Law, type Revision } from './law.js';
import { Worklist } from './worklist.js';
import type { TypedValues } from './typed-values.js';

/** Values confirmed or corrected against the act, in the office's own draft. */
export function CheckTab({ law, typed }: { law: Law; typed: TypedValues }) {
  const draft = ownDraft(law.revisions);
  return draft === null ? <NoDraft law={law} /> : <Draft law={law} draft={draft} typed={typed} />;
}

function NoDraft({ law }: { law: Law }) {
  const act = useAct();
  const filters = useFilters();
  const copied = filters.of('ban');
  const open = async (): Promise<void> => {
    const body = copied === '' ? {} : { copyOf: copied };
    const opened = await answered(
      server.POST('/api/standards/{edition}/draft', { params: { path: { edition: law.id } }, body }),
    );
    say(`Đã lập bản nháp ${opened.revision}.`);
    await draftChanged();
  };
  return (
    <Notice title="Chưa có bản nháp của đơn vị.">
      <p>
        Lập bản nháp từ bản {law.revision} rồi đối chiếu từng giá trị với văn bản. Bản nháp không đổi kết quả của xã nào
        cho tới khi được công bố.
      </p>
      {act.failure === null ? null : <p role="alert">{sentenceOf(act.failure)}</p>}
      <div>
        <Button look="main" busy={act.busy} onClick={() => void act.run(open)}>
          {`Lập bản nháp từ bản ${law.revision}`}
        </Button>
      </div>
    </Notice>
  );
}

function Draft({ law, draft, typed }: { law: Law; draft: Revision; typed: TypedValues }) {
  const values = useValues(law.id, draft.revision);
  const acts = useActs(law.id);
  const [dropping, setDropping] = useState(false);
  return (
    <>
      <Answer of={values} lines={12}>
        {(known) => (
          <Answer of={acts}>
            {(files) => (
              <Worklist
                law={law}
                values={known}
                acts={files}
                typed={typed}
                dropDraft={
                  <Button look="danger" onClick={() => setDropping(true)}>
                    Bỏ bản nháp
                  </Button>
                }
              />
            )}
          </Answer>
        )}
      </Answer>
      {dropping ? <DropDraftDialog law={law} draft={draft} typed={typed} onClose={() => setDropping(false)} /> : null}
    </>
  );
}

interface DropProps {
  law: Law;
  draft: Revision;
  typed: TypedValues;
  onClose: () => void;
}

function DropDraftDialog({ law, draft, typed, onClose }: DropProps) {
  const act = useAct();
  const filters = useFilters();
  const send = async (): Promise<void> => {
    await answered(server.DELETE('/api/standards/{edition}/draft', { params: { path: { edition: law.id } } }));
    say(`Đã bỏ bản nháp ${draft.revision}.`);
    typed.clear();
    filters.put({ ban: '', so: '' });
    await draftChanged();
  };
  return (
    <Dialog title={`Bỏ bản nháp ${draft.revision}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa bỏ được bản nháp." submit="Bỏ bản nháp" look="danger" onCancel={onClose}>
        <p>
          Những giá trị đã xác nhận hoặc sửa trong bản nháp này sẽ mất. Bản đang dùng và kết quả của các xã không đổi.
          Các bản chụp văn bản đã gửi vẫn còn.
        </p>
      </Form>
    </Dialog>
  );
}
