import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../send-file.js';
import { makeReviewMeeting, makeSnapshotMeeting } from './make-review-meeting.js';

/** The summary workbook of a round: live, or as it was frozen. */
@ApiTags('Báo cáo')
@Controller()
export class ReviewMeetingController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('rounds/:round/review-meeting.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Bảng tổng hợp Excel của đợt (số liệu chưa chốt)' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<StreamableFile> {
    return sendFile(await makeReviewMeeting(this.transactions, actor, round));
  }

  @Get('snapshots/:id/review-meeting.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Bảng tổng hợp Excel của một bản chốt' })
  @ApiOkResponse(XLSX_ANSWER)
  async frozen(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return sendFile(await makeSnapshotMeeting(this.transactions, actor, id));
  }
}
