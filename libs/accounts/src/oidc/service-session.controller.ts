import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, Transactions } from '@chuan-xa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountActor } from '../access/account-actor.js';
import { giveToken, originOf, tokenOf, viaOf } from '../http/request.js';
import { SessionView, viewSession } from '../http/session.view.js';
import { FindSession } from '../sessions/find-session.js';
import { SESSION_SETTINGS, type SessionSettings } from '../sessions/session-settings.js';
import { flowOf, giveFlow, takeFlowBack } from './flow.js';
import { ReturnDto, ServiceAddressView, WaysInView } from './identity.dto.js';
import { IdentityService } from './identity-service.js';
import { SignInByService } from './sign-in-by-service.js';

/** The page of the web application to which the identity service sends the browser back. */
export const BACK = '/dang-nhap/dich-vu';

/** Signing in by the identity service. The page that the browser comes back to hands in what it was given, as it would a password. */
@ApiTags('Đăng nhập')
@Controller('session')
export class ServiceSessionController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
    @Inject(FindSession) private readonly find: FindSession,
    @Inject(IdentityService) private readonly service: IdentityService,
    @Inject(SignInByService) private readonly signIn: SignInByService,
  ) {}

  @Get('ways')
  @ApiOperation({ summary: 'Đăng nhập được bằng cách nào' })
  @ApiOkResponse({ type: WaysInView })
  ways(): WaysInView {
    return { service: this.service.name };
  }

  @Post('service/begin')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bắt đầu đăng nhập bằng dịch vụ định danh' })
  @ApiOkResponse({ type: ServiceAddressView })
  async begin(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ServiceAddressView> {
    const { address, flow } = await this.service.begin(backOf(request));
    giveFlow(reply, this.settings, flow);
    return { address };
  }

  @Post('service')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đăng nhập bằng những gì dịch vụ định danh đưa về' })
  @ApiOkResponse({ type: SessionView })
  async finish(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { query }: ReturnDto,
  ): Promise<SessionView> {
    const { name } = this.service.settings;
    const flow = flowOf(request, this.settings);
    takeFlowBack(reply, this.settings);
    if (flow === null) throw refuse('SIGN_IN_SERVICE_REFUSED', { service: name });
    const oldToken = tokenOf(request, this.settings);
    const token = await this.signIn.run({ back: backOf(request), query, flow, oldToken }, originOf(request));
    const session = await this.find.run(token);
    if (!session) throw refuse('SIGN_IN_REQUIRED');
    giveToken(reply, this.settings, token);
    return this.transactions.read(accountActor(session.account, viaOf(request)), (tx) =>
      viewSession(tx, session, this.settings),
    );
  }
}

/** Under the name by which we are asked, which was held against our own; the port that goes without saying is left out. */
const backOf = ({ protocol, host }: FastifyRequest): string => new URL(BACK, `${protocol}://${host}`).href;
