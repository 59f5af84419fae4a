import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../send-file.js';
import { makeScoreSheet } from './make-score-sheet.js';

/** The score sheet of one commune, to print and sign. */
@ApiTags('Phiếu chấm điểm')
@Controller('assessments/:id')
export class ScoreSheetController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('score-sheet.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Phiếu chấm điểm của một xã, để in và ký' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return sendFile(await makeScoreSheet(this.transactions, actor, id));
  }
}
