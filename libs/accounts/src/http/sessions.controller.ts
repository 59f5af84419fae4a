import { Controller, Delete, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import type { FastifyReply } from 'fastify';
import type { FoundSession } from '../sessions/find-session.js';
import { SESSION_SETTINGS, type SessionSettings } from '../sessions/session-settings.js';
import { SignOutEverywhere } from '../sessions/sign-out-everywhere.js';
import { CurrentSession, takeTokenBack } from './request.js';
import { EndedView, OpenSessionsList, viewOwnSessions } from './session.view.js';

/** Every place where who asks is signed in. */
@ApiTags('Đăng nhập')
@Controller('sessions')
export class SessionsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
    @Inject(SignOutEverywhere) private readonly signOutEverywhere: SignOutEverywhere,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các nơi tôi đang đăng nhập' })
  @ApiOkResponse({ type: OpenSessionsList })
  list(@CurrentActor() actor: Actor, @CurrentSession() session: FoundSession): Promise<OpenSessionsList> {
    return this.transactions.read(actor, (tx) => viewOwnSessions(tx, session, this.settings));
  }

  @Delete()
  @ApiOperation({ summary: 'Đăng xuất ở mọi nơi, kể cả nơi này' })
  @ApiOkResponse({ type: EndedView })
  async end(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<EndedView> {
    const ended = await this.signOutEverywhere.run(actor);
    takeTokenBack(reply, this.settings);
    return { ended };
  }
}
