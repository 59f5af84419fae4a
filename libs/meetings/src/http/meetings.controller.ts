import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { CloseMeeting } from '../meeting/close-meeting.js';
import { findMeeting, listMeetings } from '../meeting/find-meeting.js';
import { InviteGuest } from '../meeting/invite-guest.js';
import type { Meeting } from '../meeting/meeting.entity.js';
import { OpenMeeting } from '../meeting/open-meeting.js';
import { RevokeGuest } from '../meeting/revoke-guest.js';
import { GuestDto, MeetingDto } from './meeting.dto.js';
import { InvitedGuestView, MeetingsView, MeetingView, viewMeetings } from './meeting.view.js';

/** Snapshots opened to meetings. */
@ApiTags('Cuộc họp')
@Controller()
export class MeetingsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(OpenMeeting) private readonly openMeeting: OpenMeeting,
    @Inject(CloseMeeting) private readonly closeMeeting: CloseMeeting,
    @Inject(InviteGuest) private readonly inviteGuest: InviteGuest,
    @Inject(RevokeGuest) private readonly revokeGuest: RevokeGuest,
  ) {}

  @Post('snapshots/:id/meetings')
  @ApiOperation({ summary: 'Mở bản chốt cho một cuộc họp' })
  @ApiCreatedResponse({ type: MeetingView })
  async open(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() { offices }: MeetingDto,
  ): Promise<MeetingView> {
    return this.show(actor, await this.openMeeting.run(actor, id, offices));
  }

  @Get('meetings')
  @ApiOperation({ summary: 'Các cuộc họp; trung tâm y tế: những cuộc đang họp có mời đơn vị' })
  @ApiOkResponse({ type: MeetingsView })
  list(@CurrentActor() actor: Actor): Promise<MeetingsView> {
    return this.transactions.read(actor, async (tx) => ({ items: await viewMeetings(tx, await listMeetings(tx)) }));
  }

  @Get('meetings/:id')
  @ApiOperation({ summary: 'Một cuộc họp' })
  @ApiOkResponse({ type: MeetingView })
  async one(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<MeetingView> {
    return this.show(actor, await this.transactions.read(actor, (tx) => findMeeting(tx, id)));
  }

  @Post('meetings/:id/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Kết thúc: từ lúc này không ai theo dõi được nữa' })
  @ApiOkResponse({ type: MeetingView })
  async close(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<MeetingView> {
    return this.show(actor, await this.closeMeeting.run(actor, id));
  }

  @Post('meetings/:id/guests')
  @ApiOperation({ summary: 'Mời một khách bằng liên kết dùng cho riêng cuộc họp này' })
  @ApiCreatedResponse({ type: InvitedGuestView })
  async invite(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: GuestDto,
  ): Promise<InvitedGuestView> {
    const { guest, token } = await this.inviteGuest.run(actor, id, body.name);
    return { id: guest.id, name: guest.name, token };
  }

  @Delete('meetings/:id/guests/:guest')
  @ApiOperation({ summary: 'Thu hồi liên kết của một khách' })
  @ApiOkResponse({ type: MeetingView })
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Param('guest', knownId) guest: string,
  ): Promise<MeetingView> {
    return this.show(actor, await this.revokeGuest.run(actor, id, guest));
  }

  private show(actor: Actor, meeting: Meeting): Promise<MeetingView> {
    return this.transactions.read(actor, async (tx) => {
      const [view] = await viewMeetings(tx, [meeting]);
      if (!view) throw refuse('MEETING_NOT_FOUND');
      return view;
    });
  }
}
