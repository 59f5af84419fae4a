import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, refuse, Transactions, type Actor } from '@chuan-xa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountActor } from '../access/account-actor.js';
import { ChangePassword } from '../change-password.js';
import { FindSession, type FoundSession } from '../sessions/find-session.js';
import { SESSION_SETTINGS, type SessionSettings } from '../sessions/session-settings.js';
import { SignIn } from '../sessions/sign-in.js';
import { SignOut } from '../sessions/sign-out.js';
import { CurrentSession, giveToken, originOf, takeTokenBack, tokenOf, viaOf } from './request.js';
import { sayRetryAfter } from './say-retry-after.js';
import { PasswordChangeDto, SignInDto } from './session.dto.js';
import { EndedView, SessionView, viewSession } from './session.view.js';

/** The session of the browser that asks. */
@ApiTags('Đăng nhập')
@Controller('session')
export class SessionController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
    @Inject(FindSession) private readonly find: FindSession,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(SignOut) private readonly signOut: SignOut,
    @Inject(ChangePassword) private readonly changePassword: ChangePassword,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Đăng nhập' })
  @ApiOkResponse({ type: SessionView })
  async open(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() body: SignInDto,
  ): Promise<SessionView> {
    const input = { ...body, oldToken: tokenOf(request, this.settings) };
    const token = await sayRetryAfter(reply, () => this.signIn.run(input, originOf(request)));
    return this.given(request, reply, token);
  }

  @Get()
  @ApiOperation({ summary: 'Tôi là ai, được làm gì' })
  @ApiOkResponse({ type: SessionView })
  show(@CurrentActor() actor: Actor, @CurrentSession() session: FoundSession): Promise<SessionView> {
    return this.transactions.read(actor, (tx) => viewSession(tx, session, this.settings));
  }

  @Delete()
  @ApiOperation({ summary: 'Đăng xuất' })
  @ApiOkResponse({ type: EndedView })
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<EndedView> {
    const ended = await this.signOut.run(tokenOf(request, this.settings), viaOf(request));
    takeTokenBack(reply, this.settings);
    return { ended };
  }

  @Post('password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đổi mật khẩu của mình; các phiên ở nơi khác kết thúc' })
  @ApiOkResponse({ type: SessionView })
  async change(
    @CurrentActor() actor: Actor,
    @CurrentSession() { lastSeenAt }: FoundSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() body: PasswordChangeDto,
  ): Promise<SessionView> {
    const token = await sayRetryAfter(reply, () => this.changePassword.run(actor, body, originOf(request), lastSeenAt));
    return this.given(request, reply, token);
  }

  /** The browser is given its new token, and told whose it is. */
  private async given(request: FastifyRequest, reply: FastifyReply, token: string): Promise<SessionView> {
    const session = await this.find.run(token);
    if (!session) throw refuse('SIGN_IN_REQUIRED');
    giveToken(reply, this.settings, token);
    return this.show(accountActor(session.account, viaOf(request)), session);
  }
}
