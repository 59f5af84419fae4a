import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { formatMoment, roleWord } from '@chuan-xa/wording';
import { may, useStanding, type Session } from '../../app/session.js';
import { useWaysIn } from '../../app/ways-in.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { PasswordsOnce } from '../../components/passwords-once.js';
import { accountActs, AccountActForm, type AccountActName } from './account-act-form.js';
import type { Account, NewPassword } from './accounts.js';
import { EditAccountForm } from './edit-account-form.js';
import styles from './accounts.module.css';

/** One account: who, what it may do, and what its administrator can do with it, one act at a time. */
export function AccountDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const standing = useStanding();
  const { data: ways } = useWaysIn();
  const [doing, setDoing] = useState<AccountActName | 'edit' | null>(null);
  const [given, setGiven] = useState<NewPassword | null>(null);
  if (standing.kind !== 'in') return null;
  const back = (): void => setDoing(null);
  if (given !== null)
    return (
      <PasswordsOnce
        given={[{ name: given.account.username, password: given.password }]}
        onDone={() => {
          setGiven(null);
          back();
        }}
      />
    );
  if (doing === 'edit')
    return (
      <Dialog key="edit" title={`Sửa tài khoản ${account.username}`} onClose={back}>
        <EditAccountForm account={account} onDone={back} />
      </Dialog>
    );
  if (doing !== null)
    return (
      <Dialog key={doing} title={`${accountActs[doing].title} ${account.username}`} onClose={back}>
        <AccountActForm name={doing} account={account} onDone={back} onPassword={setGiven} />
      </Dialog>
    );
  return (
    <Dialog key="facts" title={account.name} onClose={onClose}>
      <Facts account={account} session={standing.session} />
      <Acts>
        {may(standing.session, 'PATCH /api/accounts/:id') ? (
          <Button onClick={() => setDoing('edit')}>Sửa</Button>
        ) : null}
        {(Object.keys(accountActs) as AccountActName[])
          .filter((name) => may(standing.session, accountActs[name].needs) && accountActs[name].fits(account))
          .filter((name) => name !== 'bind' || (ways?.service ?? null) !== null)
          .map((name) => (
            <Button key={name} look={name === 'close' ? 'danger' : 'plain'} onClick={() => setDoing(name)}>
              {accountActs[name].title}
            </Button>
          ))}
      </Acts>
    </Dialog>
  );
}

function Facts({ account, session }: { account: Account; session: Session }) {
  const facts: [string, string][] = [
    ['Tên đăng nhập', account.username],
    ['Vai trò', account.roles.map(roleWord).join(', ')],
    ...(account.officeName === null ? [] : [['Đơn vị phụ trách', account.officeName] as [string, string]]),
    ['Người giữ', account.holder ?? 'chưa ghi'],
    account.identity === null ? ['Mật khẩu', passwordOf(account)] : ['Danh tính', account.identity],
    ['Lập', `${formatMoment(account.createdAt)}, ${account.createdBy}`],
    ...(account.closedAt === null
      ? []
      : [['Đã đóng', `${formatMoment(account.closedAt)}: ${account.closedWhy ?? ''}`] as [string, string]]),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([head, fact]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {may(session, 'GET /api/audit') ? (
        <p>
          <Link to="/nhat-ky" search={(former) => ({ dot: former.dot, nguoi: account.id })}>
            Việc tài khoản này đã làm
          </Link>
          {' · '}
          <Link to="/nhat-ky" search={(former) => ({ dot: former.dot, loai: 'account', ma: account.id })}>
            Nhật ký về tài khoản này
          </Link>
        </p>
      ) : null}
    </>
  );
}

function passwordOf({ mustChange, passwordEndsAt }: Account): string {
  if (!mustChange) return 'do người giữ tự đặt';
  return passwordEndsAt === null ? 'tạm, chờ đổi' : `tạm, chờ đổi trước ${formatMoment(passwordEndsAt)}`;
}
