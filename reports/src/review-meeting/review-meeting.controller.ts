import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../send-file.js';
import { makeReviewMeeting } from './make-review-meeting.js';

/** The summary workbook of a round, live. */
@ApiTags('Báo cáo')
@Controller('rounds/:round')
export class ReviewMeetingController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('review-meeting.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Bảng tổng hợp Excel của đợt (số liệu chưa chốt)' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<StreamableFile> {
    return sendFile(await makeReviewMeeting(this.transactions, actor, round));
  }
}
