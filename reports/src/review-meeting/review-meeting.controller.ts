import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { findSnapshot } from '@chuan-xa/meetings';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { PACK_FILES, PackFiles, type PackFile } from '../pack/pack-files.js';
import { paperAnswer, PDF, sendFile, sendKept, XLSX, XLSX_ANSWER } from '../send-file.js';
import { makeReviewMeeting } from './make-review-meeting.js';

/** The summary workbook of a round: live, or as it was frozen. */
@ApiTags('Báo cáo')
@Controller()
export class ReviewMeetingController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(PackFiles) private readonly files: PackFiles,
  ) {}

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
  frozen(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.send(actor, id, 'review-meeting.xlsx');
  }

  @Get('snapshots/:id/review-meeting.pdf')
  @Header('content-type', PDF)
  @ApiProduces(PDF)
  @ApiOperation({ summary: 'Bảng tổng hợp PDF của một bản chốt' })
  @ApiOkResponse(paperAnswer('Tệp PDF'))
  frozenPdf(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.send(actor, id, 'review-meeting.pdf');
  }

  private async send(actor: Actor, id: string, file: PackFile): Promise<StreamableFile> {
    await this.transactions.read(actor, (tx) => findSnapshot(tx, id));
    return sendKept(await this.files.give(id, file), PACK_FILES[file]);
  }
}
