import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatCount, formatMoment, roleWord } from '@chuan-xa/wording';
import { may, useStanding } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ChoiceField } from '../../components/field.js';
import { FileLink } from '../../components/link-button.js';
import { Bar, Page } from '../../components/page.js';
import { SearchText } from '../../components/search-text.js';
import { Table } from '../../components/table.js';
import { AccountDialog } from './account-dialog.js';
import { findAccounts, useAccounts, type Account } from './accounts.js';
import { NewAccountDialog } from './new-account-dialog.js';
import { RolesExplained } from './roles-explained.js';
import { roleChoices } from './roles.js';
import styles from './accounts.module.css';

const STATES = [
  { value: 'mo', label: 'Đang mở' },
  { value: 'dong', label: 'Đã đóng' },
];
/** Neither open nor closed alone; "" would be no word in the address. */
const BOTH = 'tat-ca';

/** The accounts, as their administrator keeps them. */
export function AccountsPage() {
  const standing = useStanding();
  const navigate = useNavigate();
  const { tim = '', vaitro = '', trangthai = 'mo', ma, lap } = useSearch({ strict: false });
  const accounts = useAccounts();
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  const go = (next: Record<string, string | undefined>, replace = false): void =>
    void navigate({ to: '.', search: (former) => ({ ...former, ...next }), replace });
  const mayMake = may(session, 'POST /api/accounts');
  return (
    <Page
      title="Tài khoản"
      aside="Mỗi tài khoản là một vị trí ở một đơn vị; người giữ có thể thay, việc đã làm vẫn ghi đúng tên người làm."
      acts={
        <>
          {mayMake ? (
            <Button look="main" onClick={() => go({ lap: '1' })}>
              Lập tài khoản
            </Button>
          ) : null}
          {may(session, 'GET /api/accounts.xlsx') ? <FileLink href="/api/accounts.xlsx">Xuất Excel</FileLink> : null}
        </>
      }
    >
      <Bar>
        <SearchText
          label="Tìm"
          placeholder="tên đăng nhập, đơn vị, người giữ"
          value={tim}
          onChange={(text) => go({ tim: text }, true)}
        />
        <ChoiceField
          label="Vai trò"
          none="Mọi vai trò"
          choices={roleChoices}
          value={vaitro}
          onChange={(role) => go({ vaitro: role })}
        />
        <ChoiceField
          label="Trạng thái"
          choices={[...STATES, { value: BOTH, label: 'Tất cả' }]}
          value={trangthai}
          onChange={(state) => go({ trangthai: state })}
        />
      </Bar>
      <Answer of={accounts}>
        {({ items, total }) => {
          const found = findAccounts(items, { text: tim, role: vaitro, state: trangthai === BOTH ? '' : trangthai });
          const open = ma === undefined ? undefined : items.find(({ id }) => id === ma);
          return (
            <>
              <p className="soft" role="status">
                {formatCount(found.length)} trên {formatCount(total)} tài khoản
                {total > items.length ? `; chỉ tải ${formatCount(items.length)} tài khoản đầu` : ''}
              </p>
              {found.length === 0 ? (
                <Empty>
                  Không có tài khoản nào khớp bộ lọc.{' '}
                  <Button look="quiet" onClick={() => go({ tim: undefined, vaitro: undefined, trangthai: BOTH })}>
                    Bỏ bộ lọc
                  </Button>
                </Empty>
              ) : (
                <AccountsTable accounts={found} chosen={ma ?? null} onOpen={(id) => go({ ma: id })} />
              )}
              <RolesExplained />
              {open === undefined ? null : <AccountDialog account={open} onClose={() => go({ ma: undefined })} />}
              {lap === '1' && mayMake ? <NewAccountDialog onClose={() => go({ lap: undefined })} /> : null}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function AccountsTable({
  accounts,
  chosen,
  onOpen,
}: {
  accounts: readonly Account[];
  chosen: string | null;
  onOpen: (id: string) => void;
}) {
  return (
    <Table
      caption="Danh sách tài khoản"
      rows={accounts}
      keyOf={({ id }) => id}
      chosen={chosen}
      columns={[
        {
          key: 'username',
          head: 'Tên đăng nhập',
          names: true,
          cell: ({ id, username }) => (
            <Button look="quiet" className={styles.name} onClick={() => onOpen(id)}>
              <span className="only-heard">Mở tài khoản </span>
              {username}
            </Button>
          ),
        },
        { key: 'unit', head: 'Đơn vị', cell: ({ unit }) => unit },
        { key: 'post', head: 'Vị trí', cell: ({ post }) => post },
        { key: 'holder', head: 'Người giữ', cell: ({ holder }) => holder ?? <span className="soft">chưa ghi</span> },
        { key: 'roles', head: 'Vai trò', cell: ({ roles }) => roles.map(roleWord).join(', ') },
        { key: 'state', head: 'Trạng thái', cell: stateOf },
      ]}
    />
  );
}

function stateOf({ closedAt, mustChange, passwordEndsAt }: Account): string {
  if (closedAt !== null) return `đã đóng lúc ${formatMoment(closedAt)}`;
  if (!mustChange) return 'đang mở';
  return passwordEndsAt === null ? 'chờ đổi mật khẩu tạm' : `chờ đổi mật khẩu tạm, hạn ${formatMoment(passwordEndsAt)}`;
}
