import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../send-file.js';
import { makeAppraisalMinutes } from './make-appraisal-minutes.js';

/** The appraisal team's minutes of one commune, to print and sign. */
@ApiTags('Phiếu chấm điểm')
@Controller('assessments/:id')
export class AppraisalMinutesController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('appraisal-minutes.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Biên bản thẩm định một xã, để in và ký' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return sendFile(await makeAppraisalMinutes(this.transactions, actor, id));
  }
}
