import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, paged, Transactions, type Actor } from '@chuan-xa/platform';
import { AddAccount } from '../add-account.js';
import { EditAccount } from '../edit-account.js';
import { listAccounts } from '../list-accounts.js';
import { readAccount } from '../read-account.js';
import { AccountDto, AccountEditDto, AccountFilter } from './account.dto.js';
import {
  AccountsPage,
  AccountView,
  NewPasswordView,
  viewAccount,
  viewAccounts,
  viewNewPassword,
} from './account.view.js';

/** Accounts, as their administrator keeps them. */
@ApiTags('Tài khoản')
@Controller('accounts')
export class AccountsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(AddAccount) private readonly add: AddAccount,
    @Inject(EditAccount) private readonly edit: EditAccount,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách tài khoản, theo đơn vị và vị trí' })
  @ApiOkResponse({ type: AccountsPage })
  list(@CurrentActor() actor: Actor, @Query() filter: AccountFilter): Promise<AccountsPage> {
    return this.transactions.read(actor, async (tx) => {
      const { items, total } = await listAccounts(tx, filter);
      return paged(await viewAccounts(tx, items), total, filter);
    });
  }

  @Post()
  @ApiOperation({ summary: 'Lập tài khoản; mật khẩu tạm hiện một lần' })
  @ApiCreatedResponse({ type: NewPasswordView })
  async make(@CurrentActor() actor: Actor, @Body() body: AccountDto): Promise<NewPasswordView> {
    const made = await this.add.run(actor, body);
    return this.transactions.read(actor, (tx) => viewNewPassword(tx, made));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một tài khoản' })
  @ApiOkResponse({ type: AccountView })
  one(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<AccountView> {
    return this.transactions.read(actor, async (tx) => viewAccount(tx, await readAccount(tx, id)));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa đơn vị, vị trí, vai trò; nêu lý do' })
  @ApiOkResponse({ type: AccountView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: AccountEditDto,
  ): Promise<AccountView> {
    const account = await this.edit.run(actor, id, body);
    return this.transactions.read(actor, (tx) => viewAccount(tx, account));
  }
}
