import { Controller, Get, Header, Inject, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../../send-file.js';
import { makeRecognitions } from './make-recognitions.js';

/** The register of titles as a workbook. */
@ApiTags('Sổ công nhận')
@Controller()
export class RecognitionsRegisterController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('recognitions.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Sổ công nhận ra Excel, để điền và gửi lại' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sendFile(await makeRecognitions(this.transactions, actor));
  }
}
