import { Command, Option } from 'commander';
import {
  accountNamed,
  AddAccount,
  CloseAccount,
  listAccounts,
  OpenAccount,
  ResetPassword,
  ROLES,
  type AccountInput,
  type WithPassword,
} from '@chuan-xa/accounts';
import { roleWord, type Role } from '@chuan-xa/wording';
import { readGivenText } from '../files.js';
import { withDatabase } from '../open-database.js';

/** Accounts at the command line: the first administrator, and the way back in when nobody can sign in. */
export const accountCommand = (): Command =>
  new Command('account')
    .description('tài khoản: lập quản trị đầu tiên, đặt lại mật khẩu, đóng, mở, xem danh sách')
    .addCommand(addCommand())
    .addCommand(resetCommand())
    .addCommand(closeCommand())
    .addCommand(openCommand())
    .addCommand(listCommand());

const USERNAME = ['<tên-đăng-nhập>', 'chữ thường không dấu, số, gạch nối; ví dụ quan-tri'] as const;
const PASSWORD_STDIN = ['--password-stdin', 'đọc mật khẩu tạm từ stdin (một dòng) thay vì để máy tạo'] as const;

const addCommand = (): Command =>
  new Command('add')
    .description('lập tài khoản; mật khẩu tạm in ra một lần, đổi ở lần đăng nhập đầu, hết hạn sau 7 ngày')
    .argument(...USERNAME)
    .requiredOption('--unit <đơn-vị>', 'ví dụ "Sở Y tế"')
    .requiredOption('--post <vị-trí>', 'ví dụ "quản trị hệ thống"')
    .option('--holder <người>', 'người đang giữ vị trí')
    .option('--office <mã>', 'mã đơn vị phụ trách, ở vai trò healthCentre')
    .addOption(
      new Option('--role <vai-tro...>', ROLES.map((role) => `${role}: ${roleWord(role)}`).join('; '))
        .choices(ROLES)
        .makeOptionMandatory(),
    )
    .option(...PASSWORD_STDIN)
    .action(async (username: string, options: AddOptions, command: Command) => {
      const { role: roles, passwordStdin, ...named } = options;
      const password = await givenPassword(passwordStdin);
      await withDatabase(
        command,
        async ({ transactions, actor }) => {
          tell(await new AddAccount(transactions).run(actor, { username, roles, ...named }, password), password);
        },
        true,
      );
    });

const resetCommand = (): Command =>
  new Command('reset')
    .description('đặt lại mật khẩu; mật khẩu tạm in ra một lần, mọi phiên của tài khoản kết thúc')
    .argument(...USERNAME)
    .option('--why <lý-do>', 'vì sao đặt lại')
    .option(...PASSWORD_STDIN)
    .action(async (username: string, options: { why?: string; passwordStdin?: boolean }, command: Command) => {
      const password = await givenPassword(options.passwordStdin);
      await withDatabase(command, async ({ transactions, actor }) => {
        const { id } = await transactions.read(actor, (tx) => accountNamed(tx, username));
        tell(await new ResetPassword(transactions).run(actor, id, options.why ?? null, password), password);
      });
    });

const closeCommand = (): Command =>
  new Command('close')
    .description('đóng tài khoản: không đăng nhập được nữa, việc đã làm vẫn còn')
    .argument(...USERNAME)
    .requiredOption('--why <lý-do>', 'vì sao đóng')
    .action(async (username: string, { why }: { why: string }, command: Command) => {
      await withDatabase(command, async ({ transactions, actor }) => {
        const { id } = await transactions.read(actor, (tx) => accountNamed(tx, username));
        await new CloseAccount(transactions).run(actor, id, why);
        console.log(`Đã đóng tài khoản ${username}.`);
      });
    });

const openCommand = (): Command =>
  new Command('open')
    .description('mở lại tài khoản đã đóng, với mật khẩu cũ')
    .argument(...USERNAME)
    .requiredOption('--why <lý-do>', 'vì sao mở lại')
    .action(async (username: string, { why }: { why: string }, command: Command) => {
      await withDatabase(command, async ({ transactions, actor }) => {
        const { id } = await transactions.read(actor, (tx) => accountNamed(tx, username));
        await new OpenAccount(transactions).run(actor, id, why);
        console.log(`Đã mở lại tài khoản ${username}.`);
      });
    });

const listCommand = (): Command =>
  new Command('list').description('danh sách tài khoản').action(async (_options, command: Command) => {
    await withDatabase(command, async ({ transactions, actor }) => {
      const { items } = await transactions.read(actor, (tx) => listAccounts(tx, { page: 1, pageSize: 10_000 }));
      if (items.length === 0) console.log('Chưa có tài khoản nào.');
      for (const { username, unit, post, holder, roles, closedAt } of items) {
        const words = [username, `${unit} – ${post}`, holder ?? '', roles.map(roleWord).join(', ')];
        console.log([...words, closedAt ? 'đã đóng' : ''].filter(Boolean).join(' · '));
      }
    });
  });

interface AddOptions extends Omit<AccountInput, 'username' | 'roles'> {
  role: Role[];
  passwordStdin?: boolean;
}

/** What comes on stdin, without the end of its line; null where none is to be read. */
const givenPassword = async (asked = false): Promise<string | null> =>
  asked ? (await readGivenText()).replace(/\r?\n$/, '') : null;

function tell({ account: { username }, password }: WithPassword, given: string | null): void {
  console.log(given === null ? `${username} / ${password}` : `${username}: đã đặt mật khẩu tạm.`);
  console.log('Mật khẩu này phải đổi ở lần đăng nhập đầu và hết hạn sau 7 ngày; hệ thống không cho xem lại.');
}
