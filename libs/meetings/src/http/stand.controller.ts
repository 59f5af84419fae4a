import { Body, Controller, Get, HttpCode, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import type { FastifyReply } from 'fastify';
import { findMeeting } from '../meeting/find-meeting.js';
import { FollowMeeting } from '../meeting/follow-meeting.js';
import { readFrame, readMeetingCommune } from '../meeting/read-presented.js';
import { TakeStand } from '../meeting/take-stand.js';
import { SeenFilter, StandDto } from './meeting.dto.js';
import { FrameView, MeetingCommuneView, PresentedView, showFrame, showPresented, StandView } from './presented.view.js';

/** Where the presenter stands, and what is seen there. */
@ApiTags('Cuộc họp')
@Controller('meetings/:id')
export class StandController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(TakeStand) private readonly takeStand: TakeStand,
    @Inject(FollowMeeting) private readonly follow: FollowMeeting,
  ) {}

  @Put('stand')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chuyển màn hình trình chiếu' })
  @ApiOkResponse({ type: StandView })
  async stand(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() { screen, commune }: StandDto,
  ): Promise<StandView> {
    return { number: await this.takeStand.run(actor, id, { screen, commune }) };
  }

  @Get('presented')
  @ApiOperation({ summary: 'Đang trình chiếu gì; 204 khi chưa có gì mới so với seen' })
  @ApiOkResponse({ type: PresentedView })
  @ApiNoContentResponse({ description: 'Chưa có gì mới' })
  async presented(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Query() { seen }: SeenFilter,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PresentedView | undefined> {
    const presented = await this.follow.run(actor, id, seen);
    if (presented) return showPresented(presented);
    reply.status(204);
    return undefined;
  }

  @Get('frame')
  @ApiOperation({ summary: 'Đợt và bộ tiêu chí của bản chốt' })
  @ApiOkResponse({ type: FrameView })
  frame(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<FrameView> {
    return this.transactions.read(actor, async (tx) => showFrame(await readFrame(tx, await findMeeting(tx, id))));
  }

  @Get('communes/:code')
  @ApiOperation({ summary: 'Một xã trong bản chốt; trung tâm y tế: xã của đơn vị mình' })
  @ApiOkResponse({ type: MeetingCommuneView })
  commune(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Param('code') code: string,
  ): Promise<MeetingCommuneView> {
    return this.transactions.read(actor, async (tx) => ({
      code,
      document: await readMeetingCommune(tx, await findMeeting(tx, id), code),
    }));
  }
}
