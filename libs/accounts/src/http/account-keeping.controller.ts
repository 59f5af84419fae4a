import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { CloseAccount } from '../close-account.js';
import { EndAccountSessions } from '../end-account-sessions.js';
import { HandOver } from '../hand-over.js';
import { BindIdentity } from '../oidc/bind-identity.js';
import { BindingDto } from '../oidc/identity.dto.js';
import { OpenAccount } from '../open-account.js';
import { ResetPassword } from '../reset-password.js';
import { HandOverDto, ResetDto, WhyDto } from './account.dto.js';
import { AccountView, NewPasswordView, viewAccount, viewNewPassword } from './account.view.js';
import { EndedView } from './session.view.js';

/** What happens to an account in its life. */
@ApiTags('Tài khoản')
@Controller('accounts/:id')
export class AccountKeepingController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(ResetPassword) private readonly resetPassword: ResetPassword,
    @Inject(HandOver) private readonly handOver: HandOver,
    @Inject(BindIdentity) private readonly bindIdentity: BindIdentity,
    @Inject(CloseAccount) private readonly closeAccount: CloseAccount,
    @Inject(OpenAccount) private readonly openAccount: OpenAccount,
    @Inject(EndAccountSessions) private readonly endAccountSessions: EndAccountSessions,
  ) {}

  @Post('reset-password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đặt lại mật khẩu: mật khẩu tạm hiện một lần, các phiên kết thúc' })
  @ApiOkResponse({ type: NewPasswordView })
  async reset(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: ResetDto,
  ): Promise<NewPasswordView> {
    const made = await this.resetPassword.run(actor, id, body.why);
    return this.transactions.read(actor, (tx) => viewNewPassword(tx, made));
  }

  @Post('hand-over')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bàn giao cho người khác: mật khẩu tạm hiện một lần, các phiên kết thúc' })
  @ApiOkResponse({ type: NewPasswordView })
  async hand(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: HandOverDto,
  ): Promise<NewPasswordView> {
    const made = await this.handOver.run(actor, id, body);
    return this.transactions.read(actor, (tx) => viewNewPassword(tx, made));
  }

  @Put('identity')
  @ApiOperation({ summary: 'Gắn với một danh tính của dịch vụ định danh: mật khẩu bị bỏ, các phiên kết thúc' })
  @ApiOkResponse({ type: AccountView })
  async bind(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: BindingDto,
  ): Promise<AccountView> {
    const account = await this.bindIdentity.run(actor, id, body);
    return this.transactions.read(actor, (tx) => viewAccount(tx, account));
  }

  @Post('close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đóng tài khoản, nêu lý do' })
  @ApiOkResponse({ type: AccountView })
  async close(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() { why }: WhyDto,
  ): Promise<AccountView> {
    const account = await this.closeAccount.run(actor, id, why);
    return this.transactions.read(actor, (tx) => viewAccount(tx, account));
  }

  @Post('open')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mở lại tài khoản, nêu lý do' })
  @ApiOkResponse({ type: AccountView })
  async open(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() { why }: WhyDto,
  ): Promise<AccountView> {
    const account = await this.openAccount.run(actor, id, why);
    return this.transactions.read(actor, (tx) => viewAccount(tx, account));
  }

  @Delete('sessions')
  @ApiOperation({ summary: 'Kết thúc mọi phiên của tài khoản' })
  @ApiOkResponse({ type: EndedView })
  async end(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<EndedView> {
    return { ended: await this.endAccountSessions.run(actor, id) };
  }
}
