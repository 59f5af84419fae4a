import { useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { accountsChanged, type Account, type NewPassword } from './accounts.js';

export type AccountActName = 'reset' | 'handOver' | 'bind' | 'end' | 'close' | 'open';

interface AccountAct {
  title: string;
  /** The operation that it is. */
  needs: string;
  fits: (account: Account) => boolean;
  /** What will come of it. */
  effect: string;
  /** Whether a reason is asked for, and must be given. */
  why: 'needed' | 'optional' | 'none';
}

const isOpen = ({ closedAt }: Account): boolean => closedAt === null;

export const accountActs: Record<AccountActName, AccountAct> = {
  reset: {
    title: 'Đặt lại mật khẩu',
    needs: 'POST /api/accounts/:id/reset-password',
    fits: isOpen,
    effect: 'Mật khẩu đang dùng hết hiệu lực, mọi phiên đang mở kết thúc; mật khẩu tạm mới hiện một lần.',
    why: 'optional',
  },
  handOver: {
    title: 'Bàn giao',
    needs: 'POST /api/accounts/:id/hand-over',
    fits: isOpen,
    effect:
      'Vị trí này sang người khác: mật khẩu cũ hết hiệu lực, mọi phiên kết thúc, điểm người trước gõ mà chưa gửi không ai mở được nữa. Mật khẩu tạm mới hiện một lần.',
    why: 'needed',
  },
  bind: {
    title: 'Gắn danh tính',
    needs: 'PUT /api/accounts/:id/identity',
    fits: isOpen,
    effect:
      'Từ nay đăng nhập bằng dịch vụ định danh của tỉnh: mật khẩu bị bỏ, mọi phiên kết thúc. Muốn gỡ thì đặt lại mật khẩu.',
    why: 'needed',
  },
  end: {
    title: 'Kết thúc các phiên',
    needs: 'DELETE /api/accounts/:id/sessions',
    fits: isOpen,
    effect: 'Tài khoản bị đăng xuất ở mọi máy; mật khẩu không đổi, người giữ đăng nhập lại được ngay.',
    why: 'none',
  },
  close: {
    title: 'Đóng tài khoản',
    needs: 'POST /api/accounts/:id/close',
    fits: isOpen,
    effect: 'Không ai đăng nhập được nữa, mọi phiên kết thúc; việc đã làm giữ nguyên. Mở lại được.',
    why: 'needed',
  },
  open: {
    title: 'Mở lại tài khoản',
    needs: 'POST /api/accounts/:id/open',
    fits: (account) => !isOpen(account),
    effect: 'Đăng nhập lại được bằng mật khẩu đã có.',
    why: 'needed',
  },
};

interface Props {
  name: AccountActName;
  account: Account;
  onDone: () => void;
  onPassword: (given: NewPassword) => void;
}

/** One act on an account: what it does, what it asks for, and the button that does it. */
export function AccountActForm({ name, account, onDone, onPassword }: Props) {
  const { title, effect, why: asked } = accountActs[name];
  const [why, setWhy] = useState('');
  const [holder, setHolder] = useState('');
  const [identity, setIdentity] = useState(account.identity ?? '');
  const sending = useAct();
  const { fault } = sending;
  const act = async (): Promise<void> => {
    const params = { path: { id: account.id } };
    if (name === 'reset')
      onPassword(
        await answered(server.POST('/api/accounts/{id}/reset-password', { params, body: { why: why.trim() || null } })),
      );
    else if (name === 'handOver')
      onPassword(
        await answered(
          server.POST('/api/accounts/{id}/hand-over', { params, body: { holder: holder.trim() || null, why } }),
        ),
      );
    else if (name === 'bind') {
      await answered(server.PUT('/api/accounts/{id}/identity', { params, body: { identity: identity.trim(), why } }));
      say('Đã gắn danh tính.');
    } else if (name === 'end') {
      const { ended } = await answered(server.DELETE('/api/accounts/{id}/sessions', { params }));
      say(`Đã kết thúc ${formatCount(ended)} phiên.`);
    } else if (name === 'close') await answered(server.POST('/api/accounts/{id}/close', { params, body: { why } }));
    else await answered(server.POST('/api/accounts/{id}/open', { params, body: { why } }));
    if (name === 'close' || name === 'open') say(name === 'close' ? 'Đã đóng tài khoản.' : 'Đã mở lại tài khoản.');
    await accountsChanged();
    if (name !== 'reset' && name !== 'handOver') onDone();
  };
  return (
    <Form
      act={sending}
      send={act}
      failed="Chưa làm được."
      submit={title}
      look={name === 'close' ? 'danger' : 'main'}
      onCancel={onDone}
    >
      <p>{effect}</p>
      {name === 'handOver' ? (
        <TextField
          label="Người giữ từ nay"
          hint={account.holder === null ? 'Đang chưa ghi ai.' : `Đang là ${account.holder}.`}
          optional
          value={holder}
          onChange={setHolder}
          error={fault('holder')}
          autoComplete="off"
        />
      ) : null}
      {name === 'bind' ? (
        <TextField
          label="Mã định danh"
          hint="Đúng từng ký tự như dịch vụ định danh nêu; người chưa được gắn thử đăng nhập thì mã hiện ở nhật ký."
          required
          value={identity}
          onChange={setIdentity}
          error={fault('identity')}
          autoComplete="off"
        />
      ) : null}
      {asked === 'none' ? null : (
        <TextField
          label="Lý do"
          optional={asked === 'optional'}
          required={asked === 'needed'}
          value={why}
          onChange={setWhy}
          error={fault('why')}
        />
      )}
    </Form>
  );
}
