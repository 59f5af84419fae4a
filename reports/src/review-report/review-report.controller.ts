import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { DOCX, paperAnswer, PDF, sendFile } from '../send-file.js';
import { makeReviewReport } from './make-review-report.js';

/** The report of a snapshot, to be numbered and signed. */
@ApiTags('Báo cáo')
@Controller('snapshots/:id')
export class ReviewReportController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('review-report.docx')
  @Header('content-type', DOCX)
  @ApiProduces(DOCX)
  @ApiOperation({ summary: 'Báo cáo Word của một bản chốt' })
  @ApiOkResponse(paperAnswer('Tệp Word'))
  async word(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return sendFile(await makeReviewReport(this.transactions, actor, id, 'docx'), DOCX);
  }

  @Get('review-report.pdf')
  @Header('content-type', PDF)
  @ApiProduces(PDF)
  @ApiOperation({ summary: 'Báo cáo PDF của một bản chốt' })
  @ApiOkResponse(paperAnswer('Tệp PDF'))
  async pdf(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return sendFile(await makeReviewReport(this.transactions, actor, id, 'pdf'), PDF);
  }
}
