import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { originOf, sayRetryAfter, SESSION_SETTINGS, type SessionSettings } from '@chuan-xa/accounts';
import { Transactions } from '@chuan-xa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EnterAsGuest } from '../meeting/enter-as-guest.js';
import { findGuestsMeeting } from '../meeting/find-meeting.js';
import { FollowMeeting } from '../meeting/follow-meeting.js';
import { readFrame } from '../meeting/read-presented.js';
import { giveGuestToken, guestOf, guestTokenOf, takeGuestTokenBack } from './guest-cookie.js';
import { GuestTokenDto, SeenFilter } from './meeting.dto.js';
import {
  FrameView,
  GuestLeftView,
  GuestSessionView,
  PresentedView,
  showFrame,
  showPresented,
} from './presented.view.js';

/** What who was given a link to one meeting may do: come in, follow, leave. */
@ApiTags('Khách dự họp')
@Controller()
export class GuestsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
    @Inject(EnterAsGuest) private readonly enterAsGuest: EnterAsGuest,
    @Inject(FollowMeeting) private readonly follow: FollowMeeting,
  ) {}

  @Post('guest-session')
  @HttpCode(200)
  @ApiOperation({ summary: 'Vào dự họp bằng liên kết' })
  @ApiOkResponse({ type: GuestSessionView })
  async enter(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { token }: GuestTokenDto,
  ): Promise<GuestSessionView> {
    const entered = await sayRetryAfter(reply, () => this.enterAsGuest.run(token, originOf(request)));
    giveGuestToken(reply, this.settings, token);
    return { name: entered.name, meeting: { id: entered.meeting.id, name: entered.snapshot.name } };
  }

  @Delete('guest-session')
  @ApiOperation({ summary: 'Rời cuộc họp' })
  @ApiOkResponse({ type: GuestLeftView })
  leave(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): GuestLeftView {
    const ended = guestTokenOf(request, this.settings) !== null;
    takeGuestTokenBack(reply, this.settings);
    return { ended };
  }

  @Get('guest/presented')
  @ApiOperation({ summary: 'Đang trình chiếu gì; 204 khi chưa có gì mới so với seen' })
  @ApiOkResponse({ type: PresentedView })
  @ApiNoContentResponse({ description: 'Chưa có gì mới' })
  async presented(
    @Req() request: FastifyRequest,
    @Query() { seen }: SeenFilter,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PresentedView | undefined> {
    const presented = await this.follow.runAsGuest(guestOf(request, this.settings), seen);
    if (presented) return showPresented(presented);
    reply.status(204);
    return undefined;
  }

  @Get('guest/frame')
  @ApiOperation({ summary: 'Đợt và bộ tiêu chí của bản chốt' })
  @ApiOkResponse({ type: FrameView })
  frame(@Req() request: FastifyRequest): Promise<FrameView> {
    return this.transactions.read(guestOf(request, this.settings), async (tx) =>
      showFrame(await readFrame(tx, await findGuestsMeeting(tx))),
    );
  }
}
