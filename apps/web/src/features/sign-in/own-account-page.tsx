import { formatMoment, roleWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAnswer } from '../../app/questions.js';
import { signOut, useStanding } from '../../app/session.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { PasswordForm } from './password-form.js';
import styles from './sign-in.module.css';

/** Who I am here, my password, and where else I am signed in. */
export function OwnAccountPage() {
  const standing = useStanding();
  const places = useAnswer({
    key: ['GET /api/sessions'],
    ask: (signal) => answered(server.GET('/api/sessions', { signal })),
  });
  if (standing.kind !== 'in') return null;
  const { account } = standing.session;
  return (
    <Page
      title="Tài khoản của tôi"
      aside={`${account.username} · ${account.unit} · ${account.roles.map(roleWord).join(', ')}`}
    >
      <Section title="Đổi mật khẩu">
        <div className={styles.card} style={{ maxWidth: 480 }}>
          <PasswordForm />
        </div>
      </Section>
      <Section
        title="Các nơi đang đăng nhập"
        acts={
          <Button look="danger" onClick={() => void answered(server.DELETE('/api/sessions')).then(() => signOut())}>
            Đăng xuất ở mọi nơi
          </Button>
        }
      >
        <Answer of={places}>
          {({ items }) => (
            <Table
              caption="Nơi đang đăng nhập, mỗi dòng một phiên"
              rows={items}
              keyOf={(one) => `${one.openedAt} ${one.address}`}
              columns={[
                {
                  key: 'address',
                  head: 'Địa chỉ mạng',
                  names: true,
                  cell: (one) => `${one.address}${one.current ? ' (máy này)' : ''}`,
                },
                { key: 'agent', head: 'Trình duyệt', cell: (one) => one.agent },
                { key: 'opened', head: 'Đăng nhập lúc', cell: (one) => formatMoment(one.openedAt) },
                { key: 'seen', head: 'Dùng gần nhất', cell: (one) => formatMoment(one.seenAt) },
              ]}
            />
          )}
        </Answer>
      </Section>
    </Page>
  );
}
