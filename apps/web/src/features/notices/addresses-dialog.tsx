import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { Dialog } from '../../components/dialog.js';
import { NoteField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { addressesChanged } from './use-notices.js';

/** The addresses of one recipient, one a line. */
export function AddressesDialog({
  office,
  name,
  addresses,
  onClose,
}: {
  office: string | null;
  name: string;
  addresses: readonly string[];
  onClose: () => void;
}) {
  const act = useAct();
  const [text, setText] = useState(addresses.join('\n'));
  const send = async (): Promise<void> => {
    const written = text.split(/[\s,;]+/).filter((one) => one !== '');
    await answered(server.PUT('/api/notices/addresses', { body: { office, addresses: written } }));
    say(`Đã ghi hộp thư của ${name}.`);
    await addressesChanged();
    onClose();
  };
  return (
    <Dialog title={`Hộp thư của ${name}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa ghi được hộp thư." submit="Ghi hộp thư" onCancel={onClose}>
        <NoteField
          label="Hộp thư, mỗi dòng một địa chỉ"
          optional
          rows={4}
          value={text}
          onChange={setText}
          error={act.fault('addresses')}
        />
        <p className="soft">Thông báo lập từ nay về sau được gửi đến các hộp thư này. Để trống thì không gửi.</p>
      </Form>
    </Dialog>
  );
}
