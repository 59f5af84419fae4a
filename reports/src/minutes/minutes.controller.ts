import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { DOCX, paperAnswer, PDF, sendFile } from '../send-file.js';
import { FileWriter } from '../writer/file-writer.js';
import { makeMinutes } from './make-minutes.js';

/** The minutes of a meeting, to be completed and signed. */
@ApiTags('Báo cáo')
@Controller('meetings/:id')
export class MinutesController {
  constructor(
    @Inject(FileWriter) private readonly writer: FileWriter,
    @Inject(Transactions) private readonly transactions: Transactions,
  ) {}

  @Get('minutes.docx')
  @Header('content-type', DOCX)
  @ApiProduces(DOCX)
  @ApiOperation({ summary: 'Biên bản Word của một cuộc họp' })
  @ApiOkResponse(paperAnswer('Tệp Word'))
  async word(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return sendFile(await makeMinutes(this.writer, this.transactions, actor, id, 'docx'), DOCX);
  }

  @Get('minutes.pdf')
  @Header('content-type', PDF)
  @ApiProduces(PDF)
  @ApiOperation({ summary: 'Biên bản PDF của một cuộc họp' })
  @ApiOkResponse(paperAnswer('Tệp PDF'))
  async pdf(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return sendFile(await makeMinutes(this.writer, this.transactions, actor, id, 'pdf'), PDF);
  }
}
