import { settleFirstAdministrator } from '@chuan-xa/accounts';
import { connect, settleDemoAccounts } from '@chuan-xa/database';
import { machineActor, type Installation } from '@chuan-xa/platform';

const STARTER = machineActor('Hệ thống', 'start');

/** What the database is, and the password of the settings for its first account. */
export interface AccountsToSettle {
  appUrl: string;
  installation: Pick<Installation, 'kind' | 'province'>;
  firstAdminPassword: string | null;
}

/** Makes the accounts that a start makes; gives the lines to say. Refuses: FIRST_PASSWORD_REFUSED. */
export async function settleAccounts({
  appUrl,
  installation,
  firstAdminPassword,
}: AccountsToSettle): Promise<string[]> {
  if (installation.kind === 'demo') {
    const accounts = await settleDemoAccounts(appUrl, installation.province);
    return [
      'Tài khoản để đăng nhập bản minh họa:',
      ...accounts.map(({ username, password }) => `${username} / ${password ?? '(đã đổi mật khẩu)'}`),
    ];
  }
  const connected = await connect(appUrl, installation.province);
  try {
    const settled = await connected.transactions.run(STARTER, (tx) => settleFirstAdministrator(tx, firstAdminPassword));
    if (settled === 'made')
      return ['Đã lập tài khoản quan-tri với mật khẩu trong cấu hình; lần đăng nhập đầu phải đổi mật khẩu.'];
    return settled === 'missing' ? HOW_TO_BEGIN : [];
  } finally {
    await connected.close();
  }
}

const HOW_TO_BEGIN = [
  'Chưa có tài khoản nào nên chưa ai đăng nhập được. Hãy lập quản trị đầu tiên (mật khẩu tạm sẽ hiện ra một lần):',
  '  npm run cli -- --real account add quan-tri --unit "Sở Y tế" --post "quản trị hệ thống" --role administrator',
];
