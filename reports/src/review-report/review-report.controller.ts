import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { findSnapshot } from '@chuan-xa/meetings';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { PACK_FILES, PackFiles, type PackFile } from '../pack/pack-files.js';
import { DOCX, paperAnswer, PDF, sendKept } from '../send-file.js';

/** The report of a snapshot, to be numbered and signed. */
@ApiTags('Báo cáo')
@Controller('snapshots/:id')
export class ReviewReportController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(PackFiles) private readonly files: PackFiles,
  ) {}

  @Get('review-report.docx')
  @Header('content-type', DOCX)
  @ApiProduces(DOCX)
  @ApiOperation({ summary: 'Báo cáo Word của một bản chốt' })
  @ApiOkResponse(paperAnswer('Tệp Word'))
  word(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.send(actor, id, 'review-report.docx');
  }

  @Get('review-report.pdf')
  @Header('content-type', PDF)
  @ApiProduces(PDF)
  @ApiOperation({ summary: 'Báo cáo PDF của một bản chốt' })
  @ApiOkResponse(paperAnswer('Tệp PDF'))
  pdf(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.send(actor, id, 'review-report.pdf');
  }

  private async send(actor: Actor, id: string, file: PackFile): Promise<StreamableFile> {
    await this.transactions.read(actor, (tx) => findSnapshot(tx, id));
    return sendKept(await this.files.give(id, file), PACK_FILES[file]);
  }
}
