import { useState } from 'react';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { Dialog } from '../../components/dialog.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { PasswordsOnce } from '../../components/passwords-once.js';
import { say } from '../../components/said.js';
import { AccountFields, type AccountDraft } from './account-fields.js';
import { accountsChanged, type NewPassword } from './accounts.js';

/** A new account; its temporary password is shown once. */
export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const [username, setUsername] = useState('');
  const [holder, setHolder] = useState('');
  const [draft, setDraft] = useState<AccountDraft>({ unit: '', post: '', office: '', roles: [] });
  const [made, setMade] = useState<NewPassword | null>(null);
  const act = useAct();
  const { fault } = act;
  const make = async (): Promise<void> => {
    const body = { ...draft, username: username.trim(), holder: holder.trim() || null, office: draft.office || null };
    setMade(await answered(server.POST('/api/accounts', { body })));
    say('Đã lập tài khoản.');
    await accountsChanged();
  };
  if (made !== null)
    return <PasswordsOnce given={[{ name: made.account.username, password: made.password }]} onDone={onClose} />;
  return (
    <Dialog title="Lập tài khoản" onClose={onClose}>
      <Form act={act} send={make} failed="Chưa lập được tài khoản." submit="Lập tài khoản" onCancel={onClose}>
        <AccountFields draft={draft} onChange={setDraft} fault={fault} />
        <TextField
          label="Người giữ"
          optional
          value={holder}
          onChange={setHolder}
          error={fault('holder')}
          autoComplete="off"
        />
        <TextField
          label="Tên đăng nhập"
          hint="Chữ thường không dấu, số, gạch nối; không đổi được về sau."
          value={username}
          onChange={setUsername}
          error={fault('username')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </Form>
    </Dialog>
  );
}
