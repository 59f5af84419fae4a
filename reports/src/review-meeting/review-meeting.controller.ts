import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { Controller, Get, Header, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { makeReviewMeeting } from './make-review-meeting.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The summary workbook of a round, live. */
@ApiTags('Báo cáo')
@Controller('rounds/:round')
export class ReviewMeetingController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('review-meeting.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Bảng tổng hợp Excel của đợt (số liệu chưa chốt)' })
  @ApiOkResponse({ description: 'Tệp Excel', schema: { type: 'string', format: 'binary' } })
  async workbook(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<StreamableFile> {
    const { path, fileName } = await makeReviewMeeting(this.transactions, actor, round);
    const { size } = await stat(path);
    const stream = createReadStream(path);
    stream.once('close', () => void rm(path, { force: true }));
    return new StreamableFile(stream, { type: XLSX, length: size, disposition: `attachment; filename="${fileName}"` });
  }
}
