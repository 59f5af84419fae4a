import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { AccountFields, type AccountDraft } from './account-fields.js';
import { accountsChanged, type Account } from './accounts.js';

/** What the account is called and what it may do; from its next request on. */
export function EditAccountForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const { id, unit, post, office, roles } = account;
  const [draft, setDraft] = useState<AccountDraft>({ unit, post, office: office ?? '', roles });
  const [why, setWhy] = useState('');
  const act = useAct();
  const { fault } = act;
  const save = async (): Promise<void> => {
    const body = { ...draft, office: draft.office || null, why };
    await answered(server.PATCH('/api/accounts/{id}', { params: { path: { id } }, body }));
    say('Đã sửa tài khoản; có hiệu lực từ thao tác tiếp theo của người giữ.');
    await accountsChanged();
    onDone();
  };
  return (
    <Form act={act} send={save} failed="Chưa sửa được tài khoản." submit="Ghi" onCancel={onDone}>
      <AccountFields draft={draft} onChange={setDraft} fault={fault} />
      <TextField label="Lý do sửa" value={why} onChange={setWhy} error={fault('why')} required />
    </Form>
  );
}
