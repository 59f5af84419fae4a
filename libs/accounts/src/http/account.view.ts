import { ApiProperty } from '@nestjs/swagger';
import { PageView, type Tx } from '@chuan-xa/platform';
import type { Role } from '@chuan-xa/wording';
import { accountName } from '../access/account-actor.js';
import { ROLES } from '../access/grant-of.js';
import type { Account } from '../account.entity.js';
import type { WithPassword } from '../add-account.js';
import { officeNames } from '../office-names.js';

/** Which account it is, and in which roles. */
export class AccountNameView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Tên đăng nhập', example: 'ttyt-trang-dinh' })
  username!: string;

  @ApiProperty({ description: 'Tên trong nhật ký', example: 'TTYT Tràng Định – nhập liệu' })
  name!: string;

  @ApiProperty({ description: 'Đơn vị' })
  unit!: string;

  @ApiProperty({ description: 'Vị trí' })
  post!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Mã đơn vị phụ trách, ở vai trò trung tâm y tế' })
  office!: string | null;

  @ApiProperty({ type: String, nullable: true })
  officeName!: string | null;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: Role[];
}

/** An account as its administrator sees it. */
export class AccountView extends AccountNameView {
  @ApiProperty({ type: String, nullable: true, description: 'Người đang giữ vị trí' })
  holder!: string | null;

  @ApiProperty({ description: 'Phải đổi mật khẩu ở lần đăng nhập tới' })
  mustChange!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Mật khẩu tạm hết hạn lúc' })
  passwordEndsAt!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Danh tính ở dịch vụ định danh; null: đăng nhập bằng mật khẩu',
  })
  identity!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Đóng lúc' })
  closedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Vì sao đóng' })
  closedWhy!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'Người lập' })
  createdBy!: string;
}

export class AccountsPage extends PageView {
  @ApiProperty({ type: [AccountView] })
  items!: AccountView[];
}

/** An account with the password to be told to its holder; it is shown here once and cannot be read again. */
export class NewPasswordView {
  @ApiProperty({ type: AccountView })
  account!: AccountView;

  @ApiProperty({ description: 'Mật khẩu tạm, chỉ hiện một lần', example: 'k7mp-2xqe-hh4t-9wva' })
  password!: string;
}

const moment = (at: Date | null): string | null => at?.toISOString() ?? null;

export async function viewAccounts(tx: Tx, rows: Account[]): Promise<AccountView[]> {
  const nameOf = await officeNames(tx);
  return rows.map((account) => {
    const { id, username, unit, post, holder, office, roles, mustChange, closedWhy, createdBy } = account;
    const { passwordEndsAt, identity, closedAt, createdAt } = account;
    return {
      ...{ id, username, name: accountName(account), unit, post, holder, office, officeName: nameOf(office), roles },
      ...{ mustChange, passwordEndsAt: moment(passwordEndsAt), identity, closedAt: moment(closedAt), closedWhy },
      ...{ createdAt: createdAt.toISOString(), createdBy },
    };
  });
}

export async function viewAccount(tx: Tx, account: Account): Promise<AccountView> {
  const [view] = await viewAccounts(tx, [account]);
  if (!view) throw new Error('One account makes one view');
  return view;
}

export const viewNewPassword = async (tx: Tx, { account, password }: WithPassword): Promise<NewPasswordView> => ({
  account: await viewAccount(tx, account),
  password,
});
